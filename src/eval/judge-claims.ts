import type { Claim, Extraction, Mention } from '../model/claim.js'
import type { ArticleFacts, RoleFacts } from '../model/facts.js'
import { toldEvents } from '../model/told-events.js'
import type { Ontology } from '../ontology/ontology.js'
import { matchAgreements } from './agreements.js'
import { matchEvents, roleClass } from './events.js'
import type { GoldFacts } from './gold.js'
import { align } from './names.js'

/**
 * "right" and "wrong" where the gold would list it, were it so. Of stances and events it lists the main ones: one that it has is "listed", another is
 * "unlisted" and not therefore wrong. Null where the gold says nothing of the kind.
 */
export type Verdict = 'right' | 'wrong' | 'listed' | 'unlisted' | null

export interface Judgement {
  readonly rule: string
  readonly verdict: Verdict
}

/** Something of the gold and what was found of it. */
interface Pair {
  readonly gold: { readonly roles: readonly RoleFacts[]; readonly status?: string | null }
  readonly found: { readonly roles: readonly RoleFacts[]; readonly status?: string | null }
}

interface Bench {
  readonly gold: GoldFacts
  readonly facts: ArticleFacts
  readonly predicates: Ontology['predicates']
  readonly same: (gold: string, found: string) => boolean
  readonly nameOf: (mention: string | null) => string | null
  /** Events and agreements that the gold has too, by their mentions. */
  readonly pairs: ReadonlyMap<string, Pair>
}

/** What gold says of each claim of an article. */
export function judgeClaims(
  gold: GoldFacts,
  extraction: Extraction,
  facts: ArticleFacts,
  predicates: Ontology['predicates'],
): readonly Judgement[] {
  const { same } = align({ actors: gold.actors ?? [], organizations: gold.organizations ?? [] }, facts)
  const names = new Map(extraction.mentions.map(({ id, name }) => [id, name]))
  const bench: Bench = {
    gold,
    facts,
    predicates,
    same,
    nameOf: mention => names.get(mention ?? '') ?? null,
    pairs: new Map([
      ...paired(toldEvents(extraction), facts.events, matchEvents(gold.events ?? [], facts.events, same)),
      ...paired(
        extraction.mentions.filter(({ kind }) => kind === 'AGREEMENT'),
        facts.agreements,
        matchAgreements(gold.agreements ?? [], facts.agreements),
      ),
    ]),
  }
  return extraction.claims.map(claim => ({ rule: claim.rule, verdict: judge(claim, bench) }))
}

/** The facts have events and agreements in the order of their mentions. */
function paired<G extends Pair['gold'], F extends Pair['found']>(
  mentions: readonly Mention[],
  facts: readonly F[],
  matches: ReadonlyMap<G, F>,
): readonly (readonly [string, Pair])[] {
  return [...matches].map(([gold, found]) => [mentions[facts.indexOf(found)]?.id ?? '', { gold, found }])
}

function judge(claim: Claim, bench: Bench): Verdict {
  const { predicates } = bench
  const { family, role } = predicates[claim.predicate] ?? {}
  if (family === 'office') return judgeOffice(claim, bench)
  if (family === 'status') return judgeStatus(claim, bench)
  if (family === 'occurrence') return bench.gold.events ? listed(bench.pairs.has(claim.subject)) : null
  const pair = bench.pairs.get(claim.object ?? '')
  if (role !== undefined && pair !== undefined) return judgeRole(claim, word(role), pair, bench)
  return family === 'stance' ? judgeStance(claim, bench) : null
}

/** By person and organization, as offices are scored. */
function judgeOffice({ subject, object, polarity }: Claim, { gold, same, nameOf }: Bench): Verdict {
  const [person, body] = [nameOf(subject), nameOf(object)]
  if (gold.actors === undefined || person === null || body === null || polarity !== 'AFFIRMED') return null
  return right(gold.actors.some(({ name, offices }) => same(name, person) && offices.some(({ of }) => same(of, body))))
}

/** The gold has the last status alone: judged is the claim that the facts took for it. */
function judgeStatus({ subject, value }: Claim, { pairs }: Bench): Verdict {
  const { gold, found } = pairs.get(subject) ?? {}
  if (!gold?.status || value === null || found?.status !== word(value)) return null
  return right(gold.status === found.status)
}

/** Where the facts keep the role: a state is not named beside its leader, who is. */
function judgeRole({ subject }: Claim, role: string, { gold, found }: Pair, { same, nameOf }: Bench): Verdict {
  const who = nameOf(subject)
  const isOfRole = (one: RoleFacts) => roleClass(one.role) === roleClass(role)
  if (who === null || !found.roles.some(one => one.who === who && isOfRole(one))) return null
  return right(gold.roles.some(one => isOfRole(one) && same(one.who, who)))
}

function judgeStance({ subject, predicate, polarity }: Claim, { gold, same, nameOf }: Bench): Verdict {
  const who = nameOf(subject)
  if (gold.stances === undefined || who === null || polarity !== 'AFFIRMED') return null
  return listed(gold.stances.some(one => one.stance === word(predicate) && same(one.who, who)))
}

const right = (is: boolean): Verdict => (is ? 'right' : 'wrong')
const listed = (is: boolean): Verdict => (is ? 'listed' : 'unlisted')
const word = (value: string): string => value.toLowerCase().replace(/_/g, '-')
