import { verdict } from '../decisions.js'
import { leader } from '../join.js'
import { sorted } from '../order.js'
import { compareEvents, haveNothingInCommon } from './compare.js'
import type { EventProfile } from './profile.js'

/** Another name goes to the event of its article that it fits best, with at least this score and lead. */
const NAME = { least: 350, margin: 100 }

/**
 * The events of one article, each under all its names: "their meeting" and "the latest round of talks" say nothing of their own, so they
 * are the event that they fit best, if one leads, and tell of it who took part.
 */
export function foldNames(events: readonly EventProfile[]): readonly EventProfile[] {
  const named = events.filter(({ anaphor }) => !anaphor)
  const hosts = new Map(
    events
      .filter(({ anaphor }) => anaphor)
      .map(other => [
        other,
        leader(
          named.filter(host => isPossible(host, other)).map(host => ({ value: host, score: likeness(host, other) })),
          NAME.least,
          NAME.margin,
        ),
      ]),
  )
  const guests = (host: EventProfile) => [...hosts].filter(([, chosen]) => chosen === host).map(([other]) => other)
  return [
    ...named.map(host => unite(host, guests(host))),
    ...[...hosts].filter(([, host]) => host === null).map(([other]) => other),
  ]
}

function isPossible(host: EventProfile, other: EventProfile): boolean {
  if (verdict(host.rulings, other.rulings) === 'SPLIT') return false
  return host.family === other.family && host.held === other.held && !haveNothingInCommon(host, other)
}

const likeness = (host: EventProfile, other: EventProfile): number => compareEvents(host, other).points

function unite(host: EventProfile, others: readonly EventProfile[]): EventProfile {
  if (others.length === 0) return host
  const all = [host, ...others]
  const union = (list: (profile: EventProfile) => readonly string[]) => sorted(all.flatMap(list))
  return {
    ...host,
    mentions: all.flatMap(({ mentions }) => mentions),
    rulings: all.flatMap(({ rulings }) => rulings),
    persons: union(({ persons }) => persons),
    sides: union(({ sides }) => sides),
    thirds: union(({ thirds }) => thirds),
    words: union(({ words }) => words),
    agreementWords: union(({ agreementWords }) => agreementWords),
  }
}
