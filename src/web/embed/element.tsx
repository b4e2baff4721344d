import { type ComponentChildren, render } from 'preact'
import { type Api, createApi } from '../explorer/api/api.js'
import type { Theme } from '../explorer/view/theme.js'
import { ApiContext } from '../explorer/view/use-api.js'
import { isName } from './answer.js'
import { STYLE } from './style.js'
import { type Shown, Widget } from './widget.js'

/** Where this script came from: its service is asked when an element names no other. */
const HOME = new URL((document.currentScript as HTMLScriptElement | null)?.src || location.href).origin

/** A sheet that a page's policy on styles has nothing against. */
const SHEET = new CSSStyleSheet()
SHEET.replaceSync(STYLE)

const DARK = matchMedia('(prefers-color-scheme: dark)')

/** Defines `<entente-…>`: attributes in, a shadow tree out, drawn anew when an attribute or the system's theme changes. */
export function define(name: string, draw: (shown: Shown & { readonly theme: Theme }) => ComponentChildren): void {
  if (customElements.get(name) !== undefined) return
  customElements.define(
    name,
    class extends HTMLElement {
      static readonly observedAttributes = ['endpoint', 'query', 'view', 'theme']
      readonly #root = this.attachShadow({ mode: 'open' })
      readonly #place = document.createElement('div')
      readonly #draw = () => this.#render()
      #api: { readonly endpoint: string; readonly api: Api } | null = null

      connectedCallback(): void {
        this.#root.adoptedStyleSheets = [SHEET]
        this.#root.replaceChildren(this.#place)
        DARK.addEventListener('change', this.#draw)
        this.#render()
      }

      disconnectedCallback(): void {
        DARK.removeEventListener('change', this.#draw)
        render(null, this.#place)
      }

      attributeChangedCallback(): void {
        if (this.isConnected && this.#place.isConnected) this.#render()
      }

      #render(): void {
        const [endpoint, query, view] = ['endpoint', 'query', 'view'].map(name => this.getAttribute(name))
        const theme = themeOf(this.getAttribute('theme'))
        this.#place.dataset.theme = theme
        render(
          <ApiContext.Provider value={this.#apiAt(endpoint || `${HOME}/graphql`)}>
            <Widget wish={{ query: query || null, view: view || null }} link={query ? null : linkTo(endpoint, view)}>
              {shown => draw({ ...shown, theme })}
            </Widget>
          </ApiContext.Provider>,
          this.#place,
        )
      }

      #apiAt(endpoint: string): Api {
        if (this.#api?.endpoint !== endpoint) this.#api = { endpoint, api: createApi(endpoint) }
        return this.#api.api
      }
    },
  )
}

function themeOf(attribute: string | null): Theme {
  if (attribute === 'light' || attribute === 'dark') return attribute
  return DARK.matches ? 'dark' : 'light'
}

/** The explorer of the same service with the same view. */
function linkTo(endpoint: string | null | undefined, view: string | null | undefined): string {
  const home = new URL('/', new URL(endpoint || '/', HOME)).href
  if (isName(view ?? null)) return `${home}views/${view}`
  const search = (view ?? '').replace(/^[^?]*\?/, '')
  return search === '' ? home : `${home}?${search}`
}
