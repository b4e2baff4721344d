import { groupBy } from '../../../model/group-by.js'
import type { RecordClaim } from '../../../model/record.js'
import { sorted } from '../order.js'
import type { Strata } from '../strata.js'
import { type Contradiction, contradiction, tellerOf } from './contradiction.js'
import { FACTUAL, NO_OUTCOME, OUTCOME_ROLES } from './tables.js'

type NameOf = (id: string) => string
type Outcome = 'REACHED' | 'NOT_REACHED'

/** A claim that tells the outcome of an event. */
export interface Teller {
  readonly event: string
  readonly outcome: Outcome
  /** The speaker, or null for the reporter. */
  readonly speaker: string | null
  readonly claim: RecordClaim
}

/** The outcomes that one article tells. */
export function tellersIn(claims: readonly RecordClaim[], strata: Strata): readonly Teller[] {
  return claims.flatMap(claim => {
    const outcome = outcomeOf(claim, strata)
    const speaker = claim.speaker === null ? null : (strata.things.of(claim.speaker)?.id ?? null)
    const event = outcome === null ? null : eventOf(claim, strata)
    return outcome === null || event === null ? [] : [{ event, outcome, speaker, claim }]
  })
}

/**
 * One event told with an agreement reached and with none: at Ohrid Borrell says that the annex is agreed, Kurti that the other side
 * avoids signing, a desk that they failed to sign. Each teller with one outcome is a side, those who tell of agreement first.
 * @param tellers those of the event, in order of claim id
 */
export function divergentOutcome(
  event: string,
  tellers: readonly Teller[],
  strata: Strata,
  nameOf: NameOf,
): readonly Contradiction[] {
  const sides = sidesOf(tellers)
  const outcomes = new Set(sides.flatMap(([first]) => first?.outcome ?? []))
  if (outcomes.size < 2 || new Set(tellers.map(({ claim }) => tellerOf(strata, claim))).size < 2) return []
  const summary = `${nameOf(event)}: ${sides.map(side => sideName(side, nameOf)).join('; ')}`
  const claims = sides.map(side => side.map(({ claim }) => claim))
  return [contradiction('DIVERGENT_OUTCOME', [event], event, summary, claims)]
}

function sidesOf(tellers: readonly Teller[]): readonly (readonly Teller[])[] {
  const groups = groupBy(tellers, ({ outcome, speaker }) => `${outcome === 'REACHED' ? 0 : 1} ${speaker ?? '~'}`)
  return sorted(groups.keys()).map(key => groups.get(key) ?? [])
}

function sideName([first]: readonly Teller[], nameOf: NameOf): string {
  const who = first?.speaker == null ? 'reporters' : nameOf(first.speaker)
  return `${first?.outcome === 'REACHED' ? 'agreed' : 'not agreed'}, say${who === 'reporters' ? '' : 's'} ${who}`
}

/** What a claim says of the outcome: by the vocabulary for a status, by its polarity for a signature. */
function outcomeOf({ predicate, value, polarity, modality }: RecordClaim, { ontology }: Strata): Outcome | null {
  if (!FACTUAL.has(modality)) return null
  const affirmed = polarity === 'AFFIRMED'
  if (OUTCOME_ROLES.has(predicate)) return affirmed ? 'REACHED' : 'NOT_REACHED'
  if (predicate !== 'HAS_STATUS' || NO_OUTCOME.has(value ?? '')) return null
  const outcome = ontology.vocabulary.AgreementStatus?.[value ?? '']?.outcome
  if (outcome === 'REACHED') return affirmed ? 'REACHED' : 'NOT_REACHED'
  return outcome === 'NOT_REACHED' && affirmed ? 'NOT_REACHED' : null
}

/** The event whose outcome it is. */
function eventOf(claim: RecordClaim, { outcomes }: Strata): string | null {
  const agreement = claim.predicate === 'HAS_STATUS' ? claim.subject : claim.object
  return agreement === null ? null : outcomes.eventOfClaim(claim, agreement)
}
