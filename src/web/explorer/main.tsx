import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './style/tokens.css'
import './style/base.css'
import './style/frame.css'
import './style/panes.css'
import './style/evidence.css'
import './style/phone.css'
import { render } from 'preact'
import { App } from './app.js'
import { applyTheme, storedTheme } from './view/theme.js'

applyTheme(storedTheme())
const root = document.querySelector('#app')
if (root !== null) render(<App />, root)
