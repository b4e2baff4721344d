/** The first script: asks for the first answer, then fetches what draws it. */
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './style/tokens.css'
import './style/base.css'
import './style/frame.css'
import './style/canvas.css'
import './style/panes.css'
import './style/evidence.css'
import './style/fold.css'
import './style/phone.css'
import { createApi } from './api/api.js'
import { answersFor } from './view/answers.js'
import { applyTheme, storedTheme } from './view/theme.js'
import { fromSearch } from './view/url.js'

applyTheme(storedTheme())
const api = createApi('/graphql')
const early = answersFor(api, fromSearch(location.search), new AbortController().signal)
// Who waits for it will say what failed.
early.catch(() => {})
const { show } = await import('./show.js')
show(api, early)
