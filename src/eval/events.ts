import type { EventFacts, RoleFacts } from '../model/facts.js'
import { fold } from '../model/fold.js'
import { assign } from './assign.js'
import { compatible } from './dates.js'
import type { GoldFacts } from './gold.js'

export type GoldEvent = NonNullable<GoldFacts['events']>[number]
export type Same = (gold: string, predicted: string) => boolean

/** Roles that the rules take as one: Party = signatory = participant; host = convener. */
const CLASS: Readonly<Record<string, string>> = { signatory: 'party', participant: 'party', host: 'convener' }

export function roleClass(role: string): string {
  return CLASS[role] ?? role
}

/** "the White House" and "White House, Washington" are one place: the words of one are in the other. */
function samePlace(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const [left, right] = [fold(a).split(' '), fold(b).split(' ')].map(words => words.filter(word => word !== 'the'))
  if (!left || !right) return false
  return left.every(word => right.includes(word)) || right.every(word => left.includes(word))
}

function sharedActors(gold: readonly RoleFacts[], predicted: readonly RoleFacts[], same: Same): number {
  return gold.filter(({ who }) => predicted.some(other => same(who, other.who))).length
}

/**
 * How well a predicted event fits a gold one; 0 when it does not match. It matches on compatible date plus kind and (actor or
 * place), or actor and place.
 */
function eventScore(gold: GoldEvent, predicted: EventFacts, same: Same): number {
  if (!compatible(gold.date, predicted.date)) return 0
  const kind = gold.kind === predicted.kind
  const actors = sharedActors(gold.roles, predicted.roles, same)
  const place = samePlace(gold.place, predicted.place)
  if (!(kind && (actors > 0 || place)) && !(actors > 0 && place)) return 0
  const date = gold.date !== null && predicted.date === gold.date
  return (kind ? 4 : 0) + (place ? 4 : 0) + (date ? 4 : 0) + actors
}

export function matchEvents(
  gold: readonly GoldEvent[],
  predicted: readonly EventFacts[],
  same: Same,
): ReadonlyMap<GoldEvent, EventFacts> {
  return assign(gold, predicted, (left, right) => eventScore(left, right, same))
}
