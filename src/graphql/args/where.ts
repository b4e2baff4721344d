import type { Param } from '../../model/statement.js'
import type { Operator, Path, Where } from '../../plan/plan.js'
import { type Given, Slot } from '../../plan/slot.js'
import type { FieldRequest } from '../select/request.js'
import { reference } from './reference.js'

/** `compare('sources', '>=', 2n)` */
export function compare(name: string, operator: Operator, value: Given<Param>): Where {
  return { kind: 'COMPARE', property: { of: 'NODE', names: [name] }, operator, value }
}

/** The property is one of the given values; no condition when none is given. */
export function oneOf(name: string, given: unknown): readonly Where[] {
  return Array.isArray(given) || given instanceof Slot ? [compare(name, 'IN', given)] : []
}

export function equals(name: string, given: unknown): readonly Where[] {
  return typeof given === 'string' || typeof given === 'boolean' ? [compare(name, '=', given)] : []
}

/** The path leads to what the argument names; no condition when it is not given. */
export function reaches(
  { args, anchor }: FieldRequest,
  argument: string,
  path: Path,
  labels: readonly string[],
): readonly Where[] {
  const [given] = namesIn([args[argument]])
  if (given === undefined) return []
  return [{ kind: 'REACHES', path, anchor: anchor(argument, reference(argument, given, labels)) }]
}

/** The same for an argument with several names, of which the path must lead to each. */
export function reachesEach(
  { args, anchor }: FieldRequest,
  argument: string,
  path: Path,
  labels: readonly string[],
): readonly Where[] {
  return namesIn(args[argument]).map((given, index) => {
    const place = `${argument}.${index}`
    return { kind: 'REACHES', path, anchor: anchor(place, reference(place, given, labels)) }
  })
}

export function namesIn(given: unknown): readonly Given<string>[] {
  return Array.isArray(given) ? given.filter(name => typeof name === 'string' || name instanceof Slot) : []
}
