/**
 * The lists made of each item, one after the other: what `flatMap` of a list gives, which V8 does in its runtime and at ten times the
 * cost. For what is asked of every word or clause.
 */
export function flatMap<T, U>(items: readonly T[], made: (item: T, at: number) => readonly U[]): U[] {
  const all: U[] = []
  items.forEach((item, at) => {
    for (const one of made(item, at)) all.push(one)
  })
  return all
}
