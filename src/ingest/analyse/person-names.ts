/** Comparing names of people inside one article. Names are lists of folded words: ["sergei", "lavrov"]. */

/** At most `most` insertions, deletions and substitutions apart; bounded, so it is cheap. */
export function withinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return (row[b.length] ?? 0) <= most
}

/** The first letter, by sound: "Carl" and "Karl", "Wladimir" and "Vladimir", "Yusuf" and "Jusuf". */
const initialOf = ([first = '']: string): string => SOUNDS.find(one => one.includes(first))?.[0] ?? first

const SOUNDS = ['kcqg', 'yj', 'vw', 'sz']

export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  // An initial: "J. Smith", "John Smith".
  if (shorter === 1) return a[0] === b[0]
  return shorter >= 4 && initialOf(a) === initialOf(b) && withinEdits(a, b, shorter >= 6 ? 2 : 1)
}

/** One person's name in two forms: "Sergey Lavrov" and "Sergei Lavrov", "Abdel Fattah al-Sisi" and "Abdel Fattah el-Sissi". */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const last = short.at(-1) ?? ''
  const surname = long.at(-1) ?? ''
  if (last !== surname && !(last.length > 4 && sameWord(last, surname))) return false
  if (short.length === 1) return true
  // Every given name of the shorter form is in the longer one, in order.
  let at = 0
  for (const name of short.slice(0, -1)) {
    while (at < long.length - 1 && !sameWord(name, long[at] ?? '')) at++
    if (at++ >= long.length - 1) return false
  }
  return true
}
