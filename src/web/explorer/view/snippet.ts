import { toSearch } from './url.js'
import type { View } from './view.js'

/** What a page of another site takes to show this view (`docs/explorer.md`): the table as a table, everything else as a graph. */
export function snippetOf(view: View, service: string): string {
  const element = view.shows === 'picture' ? 'entente-graph' : 'entente-table'
  const attribute = toSearch({ ...view, shows: 'picture', folded: [] }).replaceAll('&', '&amp;')
  return `<script src="${service}/embed.js" defer></script>\n<${element} view="${attribute}"></${element}>`
}
