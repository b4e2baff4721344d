import type { StartQuery } from '../api/documents.js'
import { questionsFrom } from '../graph/questions.js'
import type { PaneProps } from '../view/pane-props.js'
import { askAbout } from '../view/view.js'
import { DisputeCard } from './dispute-card.js'

interface StartPaneProps extends PaneProps {
  readonly start: StartQuery
  readonly onRanks: () => void
}

/** The first screen: what this is, questions to press, where articles disagree, how much was read. */
export function StartPane({ view, update, scene, start, onRanks }: StartPaneProps) {
  const { stats, contradictions } = start
  const [subject] = [...scene.subjects].map(id => scene.whole.items.get(id)?.name)
  return (
    <>
      <h1 class="lead">Who mediated what, and how do we know?</h1>
      <p>Every line on the canvas was read from news articles. Press one to read the sentences that say so.</p>
      <ul class="questions">
        {questionsFrom(start).map(({ text, about, asks }) => (
          <li key={text}>
            <button type="button" class="question" onClick={() => update(askAbout(view, about, asks))}>
              {text}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="question"
            aria-pressed={view.measure === 'MEDIATION_SHARE'}
            onClick={() => {
              update({ ...view, measure: 'MEDIATION_SHARE', folded: view.folded.filter(pane => pane !== 'filters') })
              onRanks()
            }}
          >
            Who mediates most?
          </button>
        </li>
      </ul>
      {subject !== undefined && <p class="muted">On the canvas now: {subject}, the most connected of all.</p>}
      {contradictions?.nodes.map(dispute => (
        <DisputeCard key={dispute.id} dispute={dispute} most={1} />
      ))}
      {stats !== null && (
        <dl class="stats">
          <Stat name="articles" value={stats.articles} />
          <Stat name="claims" value={stats.claims} />
          <Stat name="events" value={stats.events} />
          <Stat name="agreements" value={stats.agreements} />
          <Stat name="mediations" value={stats.mediations} />
          <Stat name="contradictions" value={stats.contradictions} />
        </dl>
      )}
      <ul class="keys muted" aria-label="Keys">
        {KEYS.map(([key, what]) => (
          <li key={key}>
            <kbd>{key}</kbd> {what}
          </li>
        ))}
      </ul>
      <p class="muted">
        Entente reads articles by rules, with no language model, and keeps the words of every claim.{' '}
        <a href="/graphql">The same graph answers GraphQL.</a>
      </p>
    </>
  )
}

const KEYS = [
  ['/', 'search'],
  ['← →', 'walk'],
  ['Enter', 'expand'],
  ['e', 'evidence'],
  ['h', 'hide'],
  ['p', 'pin'],
  ['t', 'table'],
  ['u', 'undo'],
] as const

function Stat({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value.toLocaleString('en')}</dd>
    </div>
  )
}
