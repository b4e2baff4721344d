import { groupOf, ROLE_GROUPS, roleWords, styleOf } from '../graph/roles.js'
import type { Tie } from '../graph/ties.js'
import type { PaneProps } from '../view/pane-props.js'
import { Disclosure } from './disclosure.js'
import { toneOf } from './filter-pane.js'
import { LineGlyph } from './glyph.js'

type NeighbourListProps = Pick<PaneProps, 'scene' | 'select'> & { readonly id: string }

/** So many of a role are told at once; a hub has a thousand. */
const SHOWN = 50

/** The relations of a node that are on the canvas, by role; each leads to its sentences. */
export function NeighbourList({ id, scene, select }: NeighbourListProps) {
  const ties = [...scene.ties.values()].filter(({ source, target }) => source === id || target === id)
  if (ties.length === 0) return null
  return (
    <section>
      <h2>Relations on the canvas</h2>
      {ROLE_GROUPS.map(group => {
        const sorted = ties
          .filter(tie => tie.group === group)
          .map(tie => ({ tie, other: scene.seen.items.get(tie.source === id ? tie.target : tie.source) }))
          .sort((a, b) => ((a.other?.earliest ?? '') < (b.other?.earliest ?? '') ? 1 : -1))
        const list = (part: typeof sorted) => (
          <ul class="neighbours" aria-label={group}>
            {part.map(({ tie, other }) => (
              <Neighbour key={tie.id} tie={tie} name={other?.name ?? ''} isFrom={tie.source === id} select={select} />
            ))}
          </ul>
        )
        if (sorted.length === 0) return null
        return (
          <div key={group}>
            {list(sorted.slice(0, SHOWN))}
            {sorted.length > SHOWN && (
              <Disclosure class="more" summary={`${sorted.length - SHOWN} more`}>
                {list(sorted.slice(SHOWN))}
              </Disclosure>
            )}
          </div>
        )
      })}
    </section>
  )
}

interface NeighbourProps extends Pick<PaneProps, 'select'> {
  readonly tie: Tie
  readonly name: string
  readonly isFrom: boolean
}

function Neighbour({ tie, name, isFrom, select }: NeighbourProps) {
  const [first] = tie.links
  return (
    <li>
      <button type="button" class="row" onClick={() => select(tie.id)}>
        <LineGlyph style={styleOf(groupOf(first?.role ?? ''), first?.modality ?? 'ACTUAL')} tone={toneOf(tie.group)} />
        <span class="row-name">
          <span class="muted">
            {isFrom ? '' : '← '}
            {roleWords(first?.role ?? '')}
          </span>{' '}
          {name}
        </span>
      </button>
    </li>
  )
}
