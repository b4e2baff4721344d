import type { Stage } from '../canvas/stage.js'
import type { PaneProps } from '../view/pane-props.js'
import type { Theme } from '../view/theme.js'
import { FIRST_VIEW } from '../view/view.js'
import { Search } from './search.js'
import { ShareMenu } from './share-menu.js'

interface HeaderProps extends PaneProps {
  readonly stage: Stage | null
  readonly theme: Theme
  readonly onTheme: () => void
  readonly onFilters: () => void
}

/** Name, search, share and theme. */
export function Header({ stage, theme, onTheme, onFilters, ...props }: HeaderProps) {
  const home = (event: MouseEvent) => {
    event.preventDefault()
    props.update(FIRST_VIEW)
  }
  return (
    <header class="header">
      <a class="brand" href={location.pathname} onClick={home} aria-label="Entente, first screen">
        <img src="/icon.svg" alt="" width="24" height="24" />
        <span>Entente</span>
      </a>
      <Search {...props} />
      <button type="button" class="quiet filters-button" onClick={onFilters}>
        Filters
      </button>
      <a class="quiet api-link" href="/graphql">
        GraphQL
      </a>
      <ShareMenu {...props} stage={stage} />
      <button
        type="button"
        class="quiet theme-button"
        onClick={onTheme}
        aria-label={`Switch to the ${theme === 'light' ? 'dark' : 'light'} theme`}
      >
        <span aria-hidden="true">{theme === 'light' ? '☾' : '☀'}</span>
      </button>
    </header>
  )
}
