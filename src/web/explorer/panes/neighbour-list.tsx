import { groupOf, ROLE_GROUPS, roleWords, styleOf } from '../graph/roles.js'
import type { PaneProps } from '../view/pane-props.js'
import { toneOf } from './filter-pane.js'
import { LineGlyph } from './glyph.js'

type NeighbourListProps = Pick<PaneProps, 'scene' | 'select'> & { readonly id: string }

/** The relations of a node that are on the canvas, by role; each leads to its sentences. */
export function NeighbourList({ id, scene, select }: NeighbourListProps) {
  const ties = [...scene.ties.values()].filter(({ source, target }) => source === id || target === id)
  if (ties.length === 0) return null
  return (
    <section>
      <h2>Relations on the canvas</h2>
      {ROLE_GROUPS.filter(group => ties.some(tie => tie.group === group)).map(group => (
        <ul key={group} class="neighbours" aria-label={group}>
          {ties
            .filter(tie => tie.group === group)
            .map(tie => ({ tie, other: scene.seen.items.get(tie.source === id ? tie.target : tie.source) }))
            .sort((a, b) => ((a.other?.earliest ?? '') < (b.other?.earliest ?? '') ? 1 : -1))
            .map(({ tie, other }) => (
              <li key={tie.id}>
                <button type="button" class="row" onClick={() => select(tie.id)}>
                  <LineGlyph
                    style={styleOf(groupOf(tie.links[0]?.role ?? ''), tie.links[0]?.modality ?? 'ACTUAL')}
                    tone={toneOf(group)}
                  />
                  <span class="row-name">
                    <span class="muted">
                      {tie.source === id ? '' : '← '}
                      {roleWords(tie.links[0]?.role ?? '')}
                    </span>{' '}
                    {other?.name ?? ''}
                  </span>
                </button>
              </li>
            ))}
        </ul>
      ))}
    </section>
  )
}
