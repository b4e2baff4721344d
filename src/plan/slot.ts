/**
 * Values that a plan leaves open. A plan is made once for all requests of one shape: where a value of theirs changes nothing but a parameter,
 * the plan holds a slot, and each request puts its own value there.
 */
export class Slot<T> {
  /**
   * @param path where the value stands among the variables: `['where', 'title', 'contains']`
   * @param kind all values of one kind give the same plan
   * @param sample the value of the request that the plan was made for
   * @param steps what is made of the value, one step after the other
   */
  constructor(
    readonly path: readonly (string | number)[],
    readonly kind: string,
    readonly sample: T,
    private readonly steps: readonly Step[] = [],
  ) {}

  as<U>(step: (value: T) => U): Slot<U> {
    return new Slot(this.path, this.kind, step(this.sample), [...this.steps, step as Step])
  }

  of(variables: Variables): T {
    const given = this.path.reduce<unknown>((value, name) => (value as Variables)[name], variables)
    return this.steps.reduce((value, step) => step(value), given) as T
  }

  /** Two slots are written alike only when they always hold the same. */
  toJSON(): object {
    return { slot: [...this.path, this.kind, ...this.steps.map(numberOf)] }
  }
}

type Step = (value: unknown) => unknown
type Variables = Readonly<Record<string, unknown>>

/** A value, or the slot of one. */
export type Given<T> = T | Slot<T>

/** `as(given, fold)`: what is made of a value that is there or is still to come. */
export function as<T, U>(given: Given<T>, step: (value: T) => U): Given<U> {
  return given instanceof Slot ? given.as(step) : step(given)
}

/** The value, or one that stands for all of its kind. */
export function sampleOf<T>(given: Given<T>): T {
  return given instanceof Slot ? given.sample : given
}

export function filled<T>(given: Given<T>, variables: Variables): T {
  return given instanceof Slot ? given.of(variables) : given
}

const numbers = new WeakMap<Step, number>()
let count = 0

function numberOf(step: Step): number {
  const known = numbers.get(step)
  if (known !== undefined) return known
  numbers.set(step, ++count)
  return count
}
