import type { Claim, Mention } from '../../model/claim.js'
import type { AgreementFacts } from '../../model/facts.js'
import { type Context, word } from './context.js'
import { rolesIn } from './roles.js'

/** What an article says last about an agreement, from its end back to its first draft: the first that is said counts. */
const LATEST_FIRST = [
  'TERMINATED',
  'SUSPENDED',
  'VIOLATED',
  'FAILED',
  'REJECTED',
  'IMPLEMENTED',
  'PARTLY_IMPLEMENTED',
  'IN_FORCE',
  'RATIFIED',
  'SIGNED',
  'INITIALED',
  'AGREED',
  'NEGOTIATING',
  'PROPOSED',
]

/** Statuses that show an agreement was wanted when they are only planned, possible or denied. */
const REACHED = new Set(['AGREED', 'INITIALED', 'SIGNED', 'RATIFIED'])

/** What a claim says of the status: "signed", "failed to sign", "could agree", "X's plan". */
function statusOf(claim: Claim): string | null {
  const told = claim.modality === 'ACTUAL' || claim.modality === 'HISTORICAL'
  const negated = claim.polarity === 'NEGATED'
  const said = claim.predicate === 'HAS_STATUS' ? claim.value : claim.predicate
  if (claim.predicate === 'PROPOSED' && !negated) return 'PROPOSED'
  if (said === null || (claim.predicate !== 'HAS_STATUS' && said !== 'SIGNED')) return null
  if (REACHED.has(said)) return !told ? 'NEGOTIATING' : negated ? 'FAILED' : said
  return told && !negated ? said : null
}

interface Told {
  readonly status: string
  readonly claim: Claim
}

/** "The other side avoids signing": that a party says so counts for less than word that it was agreed. */
const CHARGES = new Set(['FAILED', 'REJECTED', 'VIOLATED'])

function rank({ status, claim }: Told): number {
  const charged = claim.speaker !== null && CHARGES.has(status)
  return charged ? 2 * LATEST_FIRST.indexOf('AGREED') + 1 : 2 * LATEST_FIRST.indexOf(status)
}

function latest(claims: readonly Claim[]): Told | undefined {
  const told = claims.flatMap(claim => {
    const status = statusOf(claim)
    return status === null ? [] : [{ status, claim }]
  })
  return told.toSorted((a, b) => rank(a) - rank(b))[0]
}

function agreementFacts(context: Context, agreement: Mention, id: string): AgreementFacts {
  const about = context.extraction.claims.filter(
    claim => (claim.predicate === 'HAS_STATUS' ? claim.subject : claim.object) === agreement.id,
  )
  const told = latest(about)
  const dated = [told?.claim, ...about].find(claim => claim !== undefined && claim.edtf !== null)
  return {
    id,
    name: agreement.name,
    kind: word(agreement.type ?? 'OTHER'),
    status: told ? word(told.status) : null,
    date: dated?.edtf ?? null,
    roles: rolesIn(context, agreement),
  }
}

export function agreementsFacts(context: Context): readonly AgreementFacts[] {
  return context.extraction.mentions
    .filter(({ kind }) => kind === 'AGREEMENT')
    .map((agreement, i) => agreementFacts(context, agreement, `a${i + 1}`))
}
