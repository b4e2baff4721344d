import type { Breach } from './outcome.js'

const MOST = 160

/** The first line in which two canonical exports differ, as a breach; nothing when they are equal. */
export function difference(what: string, found: readonly string[], expected: readonly string[]): readonly Breach[] {
  const length = Math.max(found.length, expected.length)
  for (let line = 0; line < length; line++) {
    if (found[line] !== expected[line])
      return [`${what}: line ${line + 1} is ${short(found[line])}, expected ${short(expected[line])}`]
  }
  return []
}

const short = (line: string | undefined): string => (line === undefined ? 'missing' : line.slice(0, MOST))
