import type { Claim, Mention } from '../../model/claim.js'
import type { RoleFacts } from '../../model/facts.js'
import { type Context, distinct, predicateOf, word } from './context.js'

/**
 * Who failed to sign or to reach an agreement was a party to it, and who failed to broker it was its mediator; other roles
 * that are denied do not hold.
 */
function roleName(context: Context, claim: Claim, target: Mention): string | null {
  const predicate = predicateOf(context, claim)
  if (predicate?.role === undefined) return null
  if (predicate.family === 'stance' && target.kind !== 'AGREEMENT') return null
  if (claim.polarity !== 'NEGATED') return predicate.role
  if (predicate.mediating === 'ALWAYS') return predicate.role
  return claim.predicate === 'SIGNED' || claim.predicate === 'PARTY_TO' ? 'PARTY' : null
}

/** "X said at a press conference": who makes a statement takes part in it; whose proposal it is proposes. */
function inEvent(role: string, target: Mention): string {
  if (target.type === 'PROPOSAL' && (role === 'PARTICIPANT' || role === 'PARTY')) return 'PROPOSER'
  return role === 'SPEAKER' && target.type === 'STATEMENT' ? 'PARTICIPANT' : role
}

interface Held {
  readonly who: Mention
  readonly role: string
}

const AT_THE_TABLE = new Set(['PARTY', 'PARTICIPANT', 'INVITEE'])

/** At an event the leaders are named where the text has them at the table: their states are then not named beside them. */
function isSpokenFor(context: Context, { who, role }: Held, all: readonly Held[]): boolean {
  return (
    AT_THE_TABLE.has(role) &&
    all.some(other => AT_THE_TABLE.has(other.role) && context.lift(other.who.id).includes(who.id))
  )
}

/**
 * Who convenes or mediates takes part as well: that need not be said beside it. Who is invited has not come yet where the event
 * is only planned, and is there like others where it was held.
 */
function isPlain({ who, role }: Held, all: readonly Held[], planned: boolean): boolean {
  const own = all.filter(other => other.who === who && other.role !== role).map(other => other.role)
  const comes = (one: string) => one === 'PARTY' || one === 'PARTICIPANT'
  if (role === 'INVITEE') return !planned && own.some(comes)
  return (role === 'PARTICIPANT' && own.length > 0) || (planned && comes(role) && own.includes('INVITEE'))
}

const BOUND = new Set(['PARTY', 'SIGNATORY'])

/** That a party is for what it agreed to need not be said. */
function isOwn(context: Context, { who, role }: Held, all: readonly Held[]): boolean {
  return (
    role === 'SUPPORTER' &&
    all.some(other => BOUND.has(other.role) && (other.who === who || context.lift(who.id).includes(other.who.id)))
  )
}

/** Everyone's roles in an event or agreement, in order of the text; stances on an agreement are roles in it. */
export function rolesIn(context: Context, target: Mention, planned = false): readonly RoleFacts[] {
  const held = context.extraction.claims
    .filter(claim => claim.object === target.id)
    .flatMap(claim => {
      const who = context.mention(claim.subject)
      const role = roleName(context, claim, target)
      return who && role ? [{ who, role: inEvent(role, target), start: claim.start }] : []
    })
    // one sentence gives several claims: those whom the text names first go first, whatever ids their claims have
    .toSorted((a, b) => a.start - b.start || a.who.start - b.who.start)
  const isKept = (one: Held) => !isPlain(one, held, planned) && !isSpokenFor(context, one, held)
  const named = held.filter(one => (target.kind === 'EVENT' ? isKept(one) : !isOwn(context, one, held)))
  const roles = named.map(({ who, role }) => ({ who: who.name, role: word(role) }))
  return distinct(roles, ({ who, role }) => `${who}|${role}`)
}
