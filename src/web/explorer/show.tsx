import { render } from 'preact'
import type { Api } from './api/api.js'
import { App } from './app.js'
import type { Answers } from './view/answers.js'
import { ApiContext } from './view/use-api.js'

/** Draws the page into its place. */
export function show(api: Api, early: Promise<Answers>): void {
  const root = document.querySelector('#app')
  if (root === null) return
  render(
    <ApiContext.Provider value={api}>
      <App early={early} />
    </ApiContext.Provider>,
    root,
  )
}
