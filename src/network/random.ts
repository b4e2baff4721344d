/**
 * Numbers from 0 to 1 that look random and are the same each time: what is sampled or shuffled must not change from one answer to the
 * next. Mulberry32, by Tommy Ettinger (public domain).
 */
export function seededRandom(seed = 1): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** `size` of the numbers below `count`, each as likely as the others. */
export function sample(count: number, size: number, random: () => number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index)
  return all.slice(0, size).map((_, index) => {
    const other = index + Math.floor(random() * (count - index))
    const drawn = all[other] ?? 0
    all[other] = all[index] ?? 0
    return drawn
  })
}
