import type { FoundPath, Hop } from '../api/shapes.js'
import { dateWords } from '../graph/date-words.js'
import { drawnOfPath, hopWords, modalityOf, nodesOfPath } from '../graph/path.js'
import { groupOf, styleOf } from '../graph/roles.js'
import type { FoundPaths } from '../view/answers.js'
import type { PaneProps } from '../view/pane-props.js'
import { Disclosure } from './disclosure.js'
import { toneOfRole } from './filter-pane.js'
import { LineGlyph } from './glyph.js'
import { QuestionLink } from './graphql-link.js'
import { count } from './mediator-list.js'
import { QuestionSwitch } from './question-switch.js'
import { SentenceList } from './sentence-list.js'

/** Ways from one to the other, one below the other: every step with its role and date; a press shows its sentences. */
export function PathList(props: PaneProps & { readonly found: FoundPaths }) {
  const { scene, found, view } = props
  const [from, to] = [view.about[0], view.about.at(-1)].map(id => scene.whole.items.get(id ?? '')?.name ?? '…')
  return (
    <>
      <QuestionSwitch {...props} />
      <h1 class="lead">
        How {from} is connected to {to}
      </h1>
      <p class="muted">{saidOf(found)}</p>
      <ol class="paths">
        {found.paths.map(path => (
          <PathRow key={nodesOfPath(path).join(' ')} {...props} path={path} />
        ))}
      </ol>
      <QuestionLink view={view} />
    </>
  )
}

function PathRow({ path, chosen, choose }: PaneProps & { readonly path: FoundPath }) {
  const drawn = drawnOfPath(path)
  const isChosen = chosen.join(' ') === drawn.join(' ')
  return (
    <li class="path">
      <button
        type="button"
        class="path-names"
        aria-pressed={isChosen}
        title="Show it on the canvas"
        onClick={() => choose(isChosen ? [] : drawn)}
      >
        {path.actors.map(({ name }) => name).join(' → ')}
      </button>
      <ol>
        {path.hops.map(hop => (
          <HopRow key={`${hop.from.id} ${hop.to.id}`} hop={hop} />
        ))}
      </ol>
    </li>
  )
}

function HopRow({ hop }: { readonly hop: Hop }) {
  const role = hop.stance ?? (hop.office === null ? (hop.role ?? hop.otherRole ?? '') : 'HOLDS_OFFICE')
  return (
    <li>
      <Disclosure
        class="hop"
        summary={
          <>
            <LineGlyph style={styleOf(groupOf(role), modalityOf(hop))} tone={toneOfRole(role)} />
            <span>
              <span class="muted">{hop.date === null ? 'no date' : dateWords(hop.date)}</span> {hopWords(hop)}
              <span class="muted">
                {' '}
                · {hop.office !== null && hop.sources === 0 ? 'reference data' : count(hop.sources, 'source')}
                {hop.tieCount > 1 ? ` · one of ${hop.tieCount} ties` : ''}
              </span>
            </span>
          </>
        }
      >
        <SentenceList sentences={hop.evidence} />
      </Disclosure>
    </li>
  )
}

const STOPS: Readonly<Record<string, string>> = {
  LENGTH: 'Longer ways may exist.',
  OCCASIONS: 'There was more to read than can be; shorter ways may be missing.',
  ACTORS: 'There were more actors than can be followed; shorter ways may be missing.',
  WORK: 'There were more ways than can be compared; shorter ways may be missing.',
}

function saidOf({ paths, stoppedAt }: FoundPaths): string {
  const stop = stoppedAt === null ? '' : (STOPS[stoppedAt] ?? '')
  const [shortest] = paths
  if (shortest === undefined) return `No article ties them in six steps. ${stop}`
  return `${count(paths.length, 'way')}, the shortest in ${count(shortest.length, 'step')}. ${stop}`
}
