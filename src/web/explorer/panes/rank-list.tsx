import { useEffect, useRef } from 'preact/hooks'
import { arrow, movesOf, type Rank, scoreText } from '../graph/ranks.js'
import { questionLink } from '../view/answers.js'
import type { PaneProps } from '../view/pane-props.js'
import { useApi } from '../view/use-api.js'
import { rankingLink } from '../view/use-ranks.js'
import { MEASURES, type Measure } from '../view/view.js'
import { GraphqlLink } from './graphql-link.js'

const SHOWN = 10

/** Brings the ranking to the top of its pane when another measure is asked for; it stands below the filters. */
function useAtTop(asked: string) {
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    if (asked !== '') list.current?.scrollIntoView({ block: 'start' })
  }, [asked])
  return list
}

const NAMES: Readonly<Record<Measure, string>> = {
  HERE: 'Relations on the canvas',
  PAGERANK: 'PageRank, whole graph',
  BETWEENNESS: 'Betweenness, whole graph',
  BROKERAGE: 'Brokerage, whole graph',
  MEDIATION_SHARE: 'Share of mediations',
  STRENGTH: 'Strength of ties, whole graph',
}

/** Who stands out by the measure that nodes are sized by; with years chosen, who rose and fell against as many years before. */
export function RankList({ view, update, ranking, select }: PaneProps) {
  const { years } = view.filter
  const ranks = ranking.ranks.slice(0, SHOWN)
  const most = ranks[0]?.score || 1
  const api = useApi()
  const list = useAtTop(view.measure === 'HERE' || ranks.length === 0 ? '' : view.measure)
  const moves = years === null ? '' : movesOf(ranking.ranks.slice(0, 30))
  return (
    <section ref={list} aria-labelledby="ranks">
      <h2 id="ranks">Ranked and sized by</h2>
      <select
        class="measure"
        aria-labelledby="ranks"
        value={view.measure}
        onChange={event => update({ ...view, measure: event.currentTarget.value as Measure })}
      >
        {MEASURES.map(measure => (
          <option key={measure} value={measure}>
            {NAMES[measure]}
          </option>
        ))}
      </select>
      {years !== null && (
        <p class="moves muted" aria-live="polite">
          {yearsText(years)}
          {moves === '' ? ', nobody moved' : ` against the years before: ${moves}`}
        </p>
      )}
      {ranking.failed && <p role="alert">The ranking did not come. Choose it again.</p>}
      <ol class="ranks">
        {ranks.map(rank => (
          <li key={rank.id}>
            <button type="button" class="rank" aria-pressed={view.selected === rank.id} onClick={() => select(rank.id)}>
              <span class="rank-place">{rank.place}</span>
              <span class="rank-name">{rank.name}</span>
              <Change rank={rank} isShown={years !== null} />
              <span class="count">{scoreText(rank.score, SHARES.includes(view.measure))}</span>
              <span class="rank-bar" style={{ width: `${(100 * rank.score) / most}%` }} />
            </button>
          </li>
        ))}
      </ol>
      <GraphqlLink href={rankingLink(api, view) ?? questionLink(api, view)} />
    </section>
  )
}

function Change({ rank: { change }, isShown }: { readonly rank: Rank; readonly isShown: boolean }) {
  if (!isShown || change === 0) return null
  if (change === null) return <span class="change">new</span>
  return (
    <span class="change" role="img" aria-label={change > 0 ? `up ${change}` : `down ${-change}`}>
      {arrow(change)}
    </span>
  )
}

/** Measures whose scores are parts of a whole. */
const SHARES: readonly Measure[] = ['PAGERANK', 'MEDIATION_SHARE']

export function yearsText([from, to]: readonly [number, number]): string {
  return from === to ? String(from) : `${from}–${to}`
}
