import type { RoleFacts } from '../model/facts.js'
import { item } from './count-actors.js'
import { roleClass, type Same } from './events.js'
import type { Count, Kind } from './tally.js'

interface Cast {
  readonly label: string
  readonly roles: readonly RoleFacts[]
}

/** Roles of a matched event or agreement; one actor in two roles of a class (party, participant) counts once. */
export function countRoles(kind: Kind, article: string, gold: Cast, predicted: Cast, same: Same): Count {
  const distinct = (roles: readonly RoleFacts[]) => [
    ...new Map(roles.map(({ who, role }) => [`${who}|${roleClass(role)}`, { who, role }])).values(),
  ]
  const [lefts, rights] = [distinct(gold.roles), distinct(predicted.roles)]
  const fits = (left: RoleFacts, right: RoleFacts) =>
    roleClass(left.role) === roleClass(right.role) && same(left.who, right.who)
  const missed = lefts.filter(left => !rights.some(right => fits(left, right)))
  const extra = rights.filter(right => !lefts.some(left => fits(left, right)))
  const show = ({ who, role }: RoleFacts, label: string) => item(article, `${who} ${role} of ${label}`)
  return {
    kind,
    found: lefts.length - missed.length,
    missed: missed.map(role => show(role, gold.label)),
    extra: extra.map(role => show(role, predicted.label)),
  }
}
