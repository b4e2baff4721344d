import { useState } from 'preact/hooks'
import type { FoundMediation } from '../api/shapes.js'
import { type RankedMediator, rankMediators, settingOf } from '../graph/between.js'
import { roleWords } from '../graph/roles.js'
import { tieId } from '../graph/ties.js'
import type { PaneProps } from '../view/pane-props.js'
import { askAbout } from '../view/view.js'
import { QuestionLink } from './graphql-link.js'
import { QuestionSwitch } from './question-switch.js'

/** Shown of each before the reader asks for more. */
const FIRST = 3

/** Who stands between those asked about: ranked, each with what it mediated; a row leads to its sentences. */
export function MediatorList(props: PaneProps & { readonly found: readonly FoundMediation[] }) {
  const { scene, found, view } = props
  const mediators = rankMediators(found)
  const names = [...scene.subjects].map(id => scene.whole.items.get(id)?.name ?? '…')
  return (
    <>
      <QuestionSwitch {...props} />
      <h1 class="lead">Between {names.join(' and ')}</h1>
      {mediators.length === 0 ? (
        <NobodyFound {...props} />
      ) : (
        <p class="muted">
          {count(mediators.length, 'mediator')} in{' '}
          {count(new Set(found.map(settingOf)).size, 'set of talks or agreement', 'talks and agreements')}
        </p>
      )}
      <ol class="mediators">
        {mediators.map(mediator => (
          <Mediator key={mediator.id} {...props} mediator={mediator} />
        ))}
      </ol>
      <QuestionLink view={view} />
    </>
  )
}

/** There may be a way from one to the other all the same. */
function NobodyFound({ view, update }: PaneProps) {
  return (
    <>
      <p role="status">No article tells that anyone mediated between them. The picture shows what is around each.</p>
      <button type="button" class="question" onClick={() => update(askAbout(view, view.about, 'path'))}>
        How are they connected?
      </button>
    </>
  )
}

function Mediator({ mediator, select }: PaneProps & { readonly mediator: RankedMediator }) {
  const { id, name, principal, settings, sources, mediations } = mediator
  const [isLong, setLong] = useState(false)
  const rows = oncePerRole(mediations)
  return (
    <li class="mediator">
      <button type="button" class="link mediator-name" onClick={() => select(id)}>
        {name}
      </button>
      <span class="muted">
        {principal === null ? '' : `for ${principal} · `}
        {settings === 1 ? 'once' : `${settings} times`} · {count(sources, 'source')}
      </span>
      <ul>
        {rows.slice(0, isLong ? rows.length : FIRST).map(mediation => (
          <MediationRow
            key={mediation.id}
            mediation={mediation}
            onSelect={() => select(tieId({ source: id, target: settingOf(mediation) }))}
          />
        ))}
      </ul>
      {rows.length > FIRST && (
        <button type="button" class="link more" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? 'Fewer' : `${rows.length - FIRST} more`}
        </button>
      )}
    </li>
  )
}

function MediationRow({ mediation, onSelect }: { readonly mediation: FoundMediation; readonly onSelect: () => void }) {
  return (
    <li>
      <button type="button" class="row" onClick={onSelect}>
        <span class="row-date">{mediation.date ?? 'no date'}</span>
        <span class="row-name">
          {roleWords(mediation.role)} {mediation.event?.name ?? mediation.agreement?.name ?? ''}
          {mediation.modality !== 'ACTUAL' && <em> ({mediation.modality.toLowerCase()})</em>}
          {mediation.polarity === 'NEGATED' && <em> (denied or failed)</em>}
        </span>
      </button>
    </li>
  )
}

/** The latest first; one row for each role in each setting. */
function oncePerRole(mediations: readonly FoundMediation[]): readonly FoundMediation[] {
  const rows = new Map(mediations.map(mediation => [`${settingOf(mediation)} ${mediation.role}`, mediation]))
  return [...rows.values()].sort((a, b) => ((a.earliest ?? '') < (b.earliest ?? '') ? 1 : -1))
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
