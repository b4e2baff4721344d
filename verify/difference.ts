import type { Breach } from './outcome.js'

/** How much of a line is shown, and how much of that stands before the place where it differs. */
const SHOWN = 160
const BEFORE = 60

/**
 * The first line in which two canonical exports differ, as a breach, with what stands there; nothing when they are equal. By which
 * version of the rules an article was read is no difference: that is a hash of their files, and one graph was read by the built program.
 */
export function difference(what: string, given: readonly string[], wanted: readonly string[]): readonly Breach[] {
  const [found, expected] = [given.map(withoutVersion), wanted.map(withoutVersion)]
  const length = Math.max(found.length, expected.length)
  for (let line = 0; line < length; line++) {
    const [ours, theirs] = [found[line], expected[line]]
    if (ours === theirs) continue
    const from = Math.max(0, firstDifference(ours ?? '', theirs ?? '') - BEFORE)
    return [`${what}: line ${line + 1} is ${shown(ours, from)}, expected ${shown(theirs, from)}`]
  }
  return []
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

const withoutVersion = (line: string): string => line.replace(/"extractor":"[^"]*"/, '"extractor":""')

const shown = (line: string | undefined, from: number): string =>
  line === undefined ? 'missing' : `${from > 0 ? '…' : ''}${line.slice(from, from + SHOWN)}`
