import { useMemo } from 'preact/hooks'
import { type Rank, rankActors } from '../graph/ranks.js'
import type { PaneProps } from '../view/pane-props.js'

const SHOWN = 10

/** Who has most relations in what is seen; with years chosen, who rose and fell against as many years before. */
export function RankList({ view, scene, select }: PaneProps) {
  const ranks = useMemo(
    () => rankActors(scene.whole, view.filter, new Set(view.hidden)).slice(0, SHOWN),
    [scene.whole, view.filter, view.hidden],
  )
  if (ranks.length === 0) return null
  const most = ranks[0]?.ties ?? 1
  return (
    <section aria-labelledby="ranks">
      <h2 id="ranks">Most connected{view.filter.years === null ? '' : `, ${yearsText(view.filter.years)}`}</h2>
      <ol class="ranks">
        {ranks.map(rank => (
          <li key={rank.id}>
            <button type="button" class="rank" aria-pressed={view.selected === rank.id} onClick={() => select(rank.id)}>
              <span class="rank-place">{rank.place}</span>
              <span class="rank-name">{rank.name}</span>
              <Change rank={rank} isShown={view.filter.years !== null} />
              <span class="count">{rank.ties}</span>
              <span class="rank-bar" style={{ width: `${(100 * rank.ties) / most}%` }} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Change({ rank: { change }, isShown }: { readonly rank: Rank; readonly isShown: boolean }) {
  if (!isShown || change === 0) return null
  if (change === null) return <span class="change">new</span>
  return (
    <span class="change" role="img" aria-label={change > 0 ? `up ${change}` : `down ${-change}`}>
      {change > 0 ? `↑ ${change}` : `↓ ${-change}`}
    </span>
  )
}

export function yearsText([from, to]: readonly [number, number]): string {
  return from === to ? String(from) : `${from}–${to}`
}
