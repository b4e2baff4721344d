import type { StartQuery } from '../api/documents.js'
import { questionsFrom } from '../graph/questions.js'
import type { PaneProps } from '../view/pane-props.js'
import { askAbout } from '../view/view.js'

/** The first screen: what this is, three questions, how much was read. */
export function StartPane({ view, update, scene, start }: PaneProps & { readonly start: StartQuery }) {
  const { stats } = start
  const [subject] = [...scene.subjects].map(id => scene.whole.items.get(id)?.name)
  return (
    <>
      <h1 class="lead">Who stands between these two, and who says so?</h1>
      <p>Every line on the canvas was read from news articles. Click one to read the sentences.</p>
      <ul class="questions">
        {questionsFrom(start).map(({ text, about }) => (
          <li key={text}>
            <button type="button" class="question" onClick={() => update(askAbout(view, about))}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      {subject !== undefined && <p class="muted">On the canvas now: {subject}, the most connected of all.</p>}
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
      <p class="keys muted">
        <kbd>/</kbd> search <kbd>← →</kbd> walk <kbd>Enter</kbd> expand <kbd>e</kbd> evidence <kbd>t</kbd> table
      </p>
    </>
  )
}

function Stat({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value.toLocaleString('en')}</dd>
    </div>
  )
}
