import type { Claim, Mention } from '../../model/claim.js'
import type { AgreementFacts } from '../../model/facts.js'
import { type Context, word } from './context.js'
import { rolesIn } from './roles.js'

/** From an agreement's beginning to what was made of it. */
const PROGRESS = [
  'PROPOSED',
  'NEGOTIATING',
  'AGREED',
  'INITIALED',
  'SIGNED',
  'RATIFIED',
  'IN_FORCE',
  'PARTLY_IMPLEMENTED',
  'IMPLEMENTED',
]
/** What may befall it at any time, from the mildest to the last. */
const ADVERSE = ['REJECTED', 'FAILED', 'VIOLATED', 'SUSPENDED', 'TERMINATED']

/** Statuses that show an agreement was wanted when they are only planned or possible. */
const WANTED = new Set(['NEGOTIATING', 'AGREED', 'INITIALED', 'SIGNED', 'RATIFIED'])

/** What a claim says of the status: "signed", "could agree", "X's plan". */
function statusOf(claim: Claim): string | null {
  const told = claim.modality === 'ACTUAL' || claim.modality === 'HISTORICAL'
  const negated = claim.polarity === 'NEGATED'
  if (claim.predicate === 'PROPOSED' && !negated) return 'PROPOSED'
  const said = claim.predicate === 'HAS_STATUS' ? claim.value : claim.predicate
  if (said === null || (claim.predicate !== 'HAS_STATUS' && (said !== 'SIGNED' || negated))) return null
  if (WANTED.has(said)) return told ? said : 'NEGOTIATING'
  return told ? said : null
}

interface Told {
  readonly status: string
  readonly claim: Claim
}

/** "is trying to seal a deal", "is ready to initial the text", "a potential deal": what is wanted of a proposal leaves it one. */
const isWanted = ({ status, claim }: Told): boolean =>
  status === 'NEGOTIATING' && (claim.value !== 'NEGOTIATING' || claim.rule === 'status:noun')

/**
 * The last sentence of the first three that tell anything: headline and lead hold the news; what goes wrong further down is
 * background, or one side's word.
 */
function leadOf({ extraction }: Context): number {
  const told = extraction.claims.filter(({ predicate }) => predicate !== 'HOLDS_OFFICE').map(({ sentence }) => sentence)
  return [...new Set(told)].sort((a, b) => a - b)[2] ?? Number.POSITIVE_INFINITY
}

/** "Not signed" takes nothing from what was agreed. */
const UNSIGNED = /^status:(?:sign|initial|ratify|ink)$/

/** That another took its place ends a paper, where nothing worse is told of it. */
const FOLLOWED = /^status:(?:replace|supersede)$/

const last = (told: readonly Told[], order: readonly string[]): Told | undefined =>
  told
    .filter(({ status }) => order.includes(status))
    .toSorted((a, b) => order.indexOf(b.status) - order.indexOf(a.status))[0]

/** Where a verb says which mark was put to the paper, the bare role of a signatory adds nothing. */
function marked(told: readonly Told[]): readonly Told[] {
  const initialed = told.some(({ status }) => status === 'INITIALED')
  return initialed ? told.filter(({ claim }) => claim.predicate !== 'SIGNED') : told
}

/** How an article leaves an agreement: the furthest it came, unless it fell, and that is the news or nothing better is. */
function latest(claims: readonly Claim[], lead: number): Told | undefined {
  const all = claims.flatMap(claim => {
    const status = statusOf(claim)
    return status === null ? [] : [{ status, claim }]
  })
  const stated = all.filter(({ claim }) => claim.rule !== 'status:dated')
  const told = marked(stated.length > 0 ? stated : all)
  const firm = told.filter(one => !isWanted(one))
  const reached = last(firm, PROGRESS) ?? last(told, PROGRESS)
  const hasIt = reached && isReached(reached)
  const agreedInLead = told.some(one => one.claim.sentence <= lead && isReached(one))
  const fallen = told.filter(({ claim }) => claim.speaker === null && !(agreedInLead && UNSIGNED.test(claim.rule)))
  const ended = fallen.filter(({ claim }) => !FOLLOWED.test(claim.rule))
  const fell = last(ended, ADVERSE) ?? last(fallen, ADVERSE)
  if (fell && (fell.claim.sentence <= lead || !agreedInLead)) return fell
  // what one side says of the other's will is the fate of a paper of which nothing else is told
  return hasIt ? reached : (reached ?? last(told, ADVERSE) ?? unsigned(claims))
}

/** That somebody failed to sign is all that is told of it. */
function unsigned(claims: readonly Claim[]): Told | undefined {
  const claim = claims.find(({ predicate, polarity, modality }) => {
    return predicate === 'SIGNED' && polarity === 'NEGATED' && (modality === 'ACTUAL' || modality === 'HISTORICAL')
  })
  return claim && { status: 'FAILED', claim }
}

const TOLD: ReadonlySet<string> = new Set(['ACTUAL', 'HISTORICAL'])

/** Of an agreement that fell, the day that it was made is its day, where that is told. */
const MADE: ReadonlySet<string> = new Set(['AGREED', 'INITIALED', 'SIGNED'])

const isReached = ({ status }: Told): boolean => PROGRESS.indexOf(status) >= PROGRESS.indexOf('AGREED')

/** When the talks were held in which it was made. */
function origins({ extraction: { claims } }: Context, { id }: Mention): readonly Claim[] {
  const from = claims.flatMap(({ predicate, subject, object }) =>
    predicate === 'RESULTED_FROM' && subject === id ? [object] : [],
  )
  return claims.filter(({ predicate, subject }) => predicate === 'OCCURRED' && from.includes(subject))
}

/** What the lead tells as news was done on the one day of which the lead tells. */
function ofTheNews(context: Context, told: Told | undefined): Claim | undefined {
  const lead = leadOf(context)
  if (told?.claim.modality !== 'ACTUAL' || told.claim.sentence > lead) return undefined
  const days = context.extraction.claims.filter(
    ({ predicate, modality, sentence, edtf }) =>
      predicate === 'OCCURRED' && modality === 'ACTUAL' && sentence <= lead && edtf?.length === DAY.length,
  )
  return new Set(days.map(({ edtf }) => edtf)).size === 1 ? days[0] : undefined
}

const DAY = '2023-03-18'

function agreementFacts(context: Context, agreement: Mention, id: string): AgreementFacts {
  const about = context.extraction.claims.filter(
    claim => (claim.predicate === 'HAS_STATUS' ? claim.subject : claim.object) === agreement.id,
  )
  const told = latest(about, leadOf(context))
  const isMade = ({ value, edtf }: Claim) => edtf !== null && MADE.has(value ?? '')
  const made = about.find(claim => isMade(claim) && claim.value === told?.status?.toUpperCase()) ?? about.find(isMade)
  // "agreed on Monday, to be signed next week": not the day of what is still to come
  const past = told && isReached(told) ? about.filter(({ modality }) => TOLD.has(modality)) : about
  const dated =
    [made, told?.claim, ...past].find(claim => claim?.edtf) ??
    origins(context, agreement).find(({ edtf }) => edtf) ??
    ofTheNews(context, told)
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
