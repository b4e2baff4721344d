import type { Claim, Mention } from '../../model/claim.js'
import type { MediationFacts } from '../../model/facts.js'
import { groupBy } from '../../model/group-by.js'
import { type MediationReading, type RoleEntry, readMediations } from '../resolve/mediation.js'
import { sorted } from '../resolve/order.js'
import { type Context, predicateOf, word } from './context.js'
import { trim } from './evidence.js'

/** What an article tells of a mediation first-hand goes before what it only supposes. */
const MODALITIES = ['ACTUAL', 'HISTORICAL', 'PLANNED', 'HYPOTHETICAL']

function roleEntry(claim: Claim): RoleEntry {
  const { subject, predicate, explicit, polarity, modality, id } = claim
  return { actor: subject, predicate, explicit, polarity, modality, claims: [id] }
}

function readingsOf(context: Context, target: Mention): readonly MediationReading[] {
  const roles = context.extraction.claims
    .filter(claim => claim.object === target.id && predicateOf(context, claim)?.family === 'role')
    .map(roleEntry)
  const kind = target.kind === 'EVENT' ? 'EVENT' : 'AGREEMENT'
  return readMediations(roles, { kind, type: target.type }, context.lift, context.ontology)
}

/**
 * Whose mediation a person's is as well: of the intergovernmental organization whose office it holds, and of whom it represents
 * ("the EU's special representative", "the US envoy"). A president who mediates is not a state that does.
 */
function institutions({ extraction, mention }: Context, person: string): readonly string[] {
  const acts = extraction.claims.filter(
    ({ subject, polarity, modality }) => subject === person && polarity === 'AFFIRMED' && modality !== 'HISTORICAL',
  )
  const bodies = acts.filter(
    ({ predicate, object }) =>
      predicate === 'REPRESENTS' || (predicate === 'HOLDS_OFFICE' && mention(object)?.type === 'IGO'),
  )
  return sorted(bodies.flatMap(({ object }) => (mention(object)?.kind === 'ORGANIZATION' ? (object ?? []) : [])))
}

function withInstitutions(context: Context, reading: MediationReading): readonly MediationReading[] {
  const bodies = institutions(context, reading.mediator).filter(body => !reading.parties.includes(body))
  return [reading, ...bodies.map(mediator => ({ ...reading, mediator }))]
}

/** The parties as named, and the states or organizations for which they act. */
function withPrincipals(context: Context, parties: readonly string[]): readonly string[] {
  return [...new Set([...parties, ...parties.flatMap(party => context.lift(party))])]
}

/** Those that act for nobody else: the sides themselves, by which two mediations are told apart. */
function sides(context: Context, parties: readonly string[]): string {
  return sorted(withPrincipals(context, parties).filter(party => context.lift(party).length === 0)).join(' ')
}

function mediationFacts(context: Context, group: readonly MediationReading[]): MediationFacts | null {
  const { mention, extraction } = context
  const told = group.toSorted((a, b) => MODALITIES.indexOf(a.modality) - MODALITIES.indexOf(b.modality))
  const mediator = mention(told[0]?.mediator ?? null)
  const parties = withPrincipals(
    context,
    group.flatMap(reading => reading.parties),
  ).flatMap(id => mention(id) ?? [])
  const explicit = group.some(reading => reading.explicit)
  const ids = new Set(group.flatMap(reading => reading.claims))
  const claims = extraction.claims.filter(claim => ids.has(claim.id))
  const claim = claims.find(one => one.explicit === explicit) ?? claims[0]
  if (!mediator || !claim) return null
  return {
    mediator: mediator.name,
    parties: parties.map(party => party.name),
    explicit,
    polarity: word(group.some(reading => reading.polarity === 'AFFIRMED') ? 'AFFIRMED' : 'NEGATED'),
    modality: word(told[0]?.modality ?? 'ACTUAL'),
    evidence: trim(claim.quote, [mediator.names, ...parties.map(party => party.names)]),
  }
}

/** Who mediated, one entry per mediator and pair of sides, in order of the text. */
export function mediationsFacts(context: Context): readonly MediationFacts[] {
  const targets = context.extraction.mentions.filter(({ kind }) => kind === 'EVENT' || kind === 'AGREEMENT')
  const readings = targets.flatMap(target => readingsOf(context, target)).flatMap(one => withInstitutions(context, one))
  const groups = groupBy(readings, reading => `${reading.mediator} ${sides(context, reading.parties)}`)
  return [...groups.values()].flatMap(group => mediationFacts(context, group) ?? [])
}
