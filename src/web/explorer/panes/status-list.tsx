import type { SentenceFragment } from '../api/shapes.js'
import { dateWords } from '../graph/date-words.js'
import { words } from '../graph/roles.js'
import { Disclosure } from './disclosure.js'
import { count } from './mediator-list.js'
import { SentenceList } from './sentence-list.js'

interface Status {
  readonly id: string
  readonly status: string
  readonly asOf: string | null
  readonly firstReported: string | null
  readonly lastReported: string | null
  readonly modality: string
  readonly affirmed: number
  readonly denied: number
  readonly evidence: readonly SentenceFragment[]
}

interface Provision {
  readonly id: string
  readonly value: string | null
  readonly evidence: readonly SentenceFragment[]
}

/** How far an agreement has come, as dated claims with their speakers, the latest first; then what it provides, in the words of the articles. */
export function StatusList({
  statuses,
  provisions,
}: {
  readonly statuses: readonly Status[]
  readonly provisions: readonly Provision[]
}) {
  return (
    <>
      {statuses.length > 0 && (
        <section>
          <h2>Status, as told</h2>
          <ol class="statuses">
            {inTime(statuses).map(({ id, status, asOf, lastReported, modality, affirmed, denied, evidence }) => (
              <li key={id} data-status={status} data-disputed={denied > 0}>
                <Disclosure
                  class="status"
                  summary={
                    <>
                      <span class="row-date">
                        {asOf === null ? (
                          lastReported === null ? (
                            'no date'
                          ) : (
                            <ReportedOn day={lastReported} />
                          )
                        ) : (
                          dateWords(asOf)
                        )}
                      </span>
                      <strong>{words(status)}</strong>
                      <span class="muted">
                        {modality === 'ACTUAL' ? '' : `${modality.toLowerCase()} · `}
                        {count(affirmed, 'claim')}
                        {speakersOf(evidence)}
                        {denied > 0 && <span class="tag denial">{denied} against</span>}
                      </span>
                    </>
                  }
                >
                  <SentenceList sentences={evidence} />
                </Disclosure>
              </li>
            ))}
          </ol>
        </section>
      )}
      {provisions.length > 0 && (
        <section>
          <h2>What it provides</h2>
          {provisions.map(({ id, evidence }) => (
            <SentenceList key={id} sentences={evidence} />
          ))}
        </section>
      )}
    </>
  )
}

function ReportedOn({ day }: { readonly day: string }) {
  return (
    <>
      <span class="muted">told </span>
      {day}
    </>
  )
}

/** By when it was so, else by when that was last told. */
function inTime(statuses: readonly Status[]): readonly Status[] {
  const day = ({ asOf, lastReported }: Status) => asOf ?? lastReported ?? ''
  return statuses.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))
}

/** ` · says Josep Borrell`: who is quoted with it; nobody where the reporter says it. */
function speakersOf(evidence: readonly SentenceFragment[]): string {
  const names = [...new Set(evidence.flatMap(({ speaker }) => speaker?.name ?? []))]
  return names.length === 0 ? '' : ` · says ${names.slice(0, 2).join(', ')}`
}
