/**
 * Pairs each left thing with at most one right thing, best score first; a score of 0 is no pair.
 * Ties go to the earlier left, then the earlier right, so the result does not depend on chance.
 */
export function assign<L, R>(
  lefts: readonly L[],
  rights: readonly R[],
  score: (left: L, right: R) => number,
): ReadonlyMap<L, R> {
  const pairs = lefts.flatMap((left, i) => rights.map((right, j) => ({ left, right, i, j, score: score(left, right) })))
  const ranked = pairs.filter(pair => pair.score > 0).sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
  const taken = new Set<R>()
  const result = new Map<L, R>()
  for (const { left, right } of ranked) {
    if (result.has(left) || taken.has(right)) continue
    result.set(left, right)
    taken.add(right)
  }
  return result
}
