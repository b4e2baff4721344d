import type { ArticleFacts, EventFacts } from '../model/facts.js'
import { item } from './count-actors.js'
import { countDate } from './count-dates.js'
import { countRoles } from './count-roles.js'
import { type GoldEvent, matchEvents, type Same } from './events.js'
import type { GoldFacts } from './gold.js'
import type { Count } from './tally.js'

function label({ kind, title, date, place }: GoldEvent | EventFacts): string {
  return `${kind} "${title}" (${date ?? 'no date'}, ${place ?? 'no place'})`
}

export function countEvents(gold: GoldFacts, predicted: ArticleFacts, same: Same): readonly Count[] {
  if (gold.events === undefined) return []
  const matches = matchEvents(gold.events, predicted.events, same)
  const missed = gold.events.filter(event => !matches.has(event))
  const pairs = [...matches]
  return [
    {
      kind: 'events',
      found: pairs.length,
      missed: missed.map(event => item(gold.article, label(event))),
      extra: [],
    },
    ...pairs.map(([event, other]) => countDate('event dates', gold.article, label(event), event, other)),
    ...pairs.map(([event, other]) =>
      countRoles(
        'event roles',
        gold.article,
        { label: label(event), roles: event.roles },
        { label: label(other), roles: other.roles },
        same,
      ),
    ),
  ]
}
