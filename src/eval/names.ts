import { fold } from '../model/fold.js'
import { assign } from './assign.js'

/** Something with names: a person or an organization, predicted or gold. */
export interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}

/** "the West" and "West" are one name. */
function key(name: string): string {
  return fold(name).replace(/^the /, '')
}

function words(name: string): readonly string[] {
  return key(name).split(' ')
}

function keys(named: Named): ReadonlySet<string> {
  return new Set([named.name, ...named.aliases].map(key))
}

function isSubset(a: readonly string[], b: readonly string[]): boolean {
  return a.every(word => b.includes(word))
}

/** 4 the same name, 3 through an alias, 0 otherwise. */
function equality(a: Named, b: Named): number {
  if (key(a.name) === key(b.name)) return 4
  const left = keys(a)
  return [...keys(b)].some(name => left.has(name)) ? 3 : 0
}

/** "Trump" in "Donald Trump" 2; "Sergei Lavrov" and "Sergey Lavrov", one surname and initial, 1. */
export function personScore(a: Named, b: Named): number {
  const equal = equality(a, b)
  if (equal > 0) return equal
  const [left, right] = [words(a.name), words(b.name)]
  if (isSubset(left, right) || isSubset(right, left)) return 2
  return left.at(-1) === right.at(-1) && left[0]?.[0] === right[0]?.[0] ? 1 : 0
}

/** "Security Council" in "UN Security Council": one word apart and two in common, so "Sudan" is not "South Sudan". */
export function organizationScore(a: Named, b: Named): number {
  const equal = equality(a, b)
  if (equal > 0) return equal
  const [short = [], long = []] = [words(a.name), words(b.name)].sort((x, y) => x.length - y.length)
  return short.length >= 2 && long.length - short.length <= 1 && isSubset(short, long) ? 1 : 0
}

export interface Cast {
  readonly actors: readonly Named[]
  readonly organizations: readonly Named[]
}

export interface Alignment {
  /** Gold person or organization → the predicted one. */
  readonly pairs: ReadonlyMap<Named, Named>
  /** Do a name used in the gold and a name used in the prediction stand for the same actor? */
  readonly same: (gold: string, predicted: string) => boolean
}

function lookUp(cast: Cast, name: string): Named | undefined {
  const all = [...cast.actors, ...cast.organizations]
  return all.find(named => key(named.name) === key(name)) ?? all.find(named => keys(named).has(key(name)))
}

/** Which predicted actor is which gold actor. */
export function align(gold: Cast, predicted: Cast): Alignment {
  const pairs = new Map([
    ...assign(gold.actors, predicted.actors, personScore),
    ...assign(gold.organizations, predicted.organizations, organizationScore),
  ])
  const same = (goldName: string, predictedName: string): boolean => {
    const [left, right] = [lookUp(gold, goldName), lookUp(predicted, predictedName)]
    return left && right ? pairs.get(left) === right : key(goldName) === key(predictedName)
  }
  return { pairs, same }
}
