import { expect, test } from 'vitest'
import { snippetOf } from '../../src/web/explorer/view/snippet.js'
import { FIRST_VIEW } from '../../src/web/explorer/view/view.js'

const view = { ...FIRST_VIEW, about: ['org:Q403', 'org:Q1246'], pinned: ['org:Q458'] }

test('a snippet shows the picture as a graph, the table as a table', () => {
  expect(snippetOf(view, 'https://entente.example')).toBe(
    '<script src="https://entente.example/embed.js" defer></script>\n<entente-graph view="?about=org:Q403,org:Q1246&amp;pinned=org:Q458"></entente-graph>',
  )
  const table = snippetOf({ ...view, shows: 'table', folded: ['time'] }, 'https://entente.example')
  expect(table).toContain('<entente-table view="?about=org:Q403,org:Q1246&amp;pinned=org:Q458"></entente-table>')
})
