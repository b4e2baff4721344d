import type { Element } from './elements.js'
import type { Phrases } from './subjects.js'
import type { Oblique } from './syntax.js'

export interface Complements {
  readonly object: readonly number[]
  readonly obliques: readonly Oblique[]
  /** Atoms of date expressions. */
  readonly dates: readonly number[]
  /** The first phrase after the verb stands there as in "said Borrell". */
  readonly end: number
}

/** What follows the verb at `at`: its object, then its prepositional phrases, up to the next verb or boundary. */
export function complementsOf({ elements, chunks, groups }: Phrases, at: number): Complements {
  const object: number[] = []
  const obliques: Oblique[] = []
  const dates: number[] = []
  const isSubject = (next: number) => !opensSubject(elements, groups, at) && isFollowedByVerb(elements, groups, next)
  let i = at + 1
  for (; i < elements.length; i++) {
    const element = elements[i]
    if (!element) break
    if (element.kind === 'NP') {
      const chunk = chunks[element.chunk]
      const lead = chunk?.group[0] === element.chunk
      if (chunk?.prep) {
        if (lead) obliques.push({ prep: chunk.prep, chunks: chunk.group })
      } else if (chunk?.apposed != null && chunk.apposed < chunk.index && elements[i - 1]?.kind === 'COMMA') continue
      else if (object.length === 0 && lead && !isSubject(i)) object.push(...(chunk?.group ?? []))
      else if (!chunk?.group.some(member => object.includes(member))) {
        if (isSubject(i)) break
        if (elements[i - 1]?.kind !== 'COMMA') continue
      }
    } else if (element.kind === 'DATE') dates.push(element.at)
    else if (element.kind === 'COMMA' || element.kind === 'CC') {
      if (!continuesPhrase(elements, i)) break
    } else if (element.kind === 'VG' || element.kind === 'REL' || element.kind === 'SUB' || element.kind === 'STOP')
      break
  }
  return { object, obliques, dates, end: i }
}

/**
 * "An attempt by Kenya to bring the two together in Nairobi collapsed", "The protocol that ends three years of war was signed": the finite
 * verb to come is of the noun that the infinitive or the relative hangs on.
 */
function opensSubject(elements: readonly Element[], groups: Phrases['groups'], at: number): boolean {
  const own = elements[at]
  const end = elements[at - 1]?.kind === 'REL' ? at - 1 : at
  if (own?.kind !== 'VG' || (end === at && groups[own.group]?.form !== 'TO')) return false
  const from = elements.findLastIndex(
    ({ kind }, i) => i < end && (kind === 'STOP' || kind === 'SUB' || kind === 'QUOTE'),
  )
  const before = elements.slice(from + 1, end)
  return before.length > 0 && before.every(({ kind }) => /^(?:NP|P|DATE|ADV)$/.test(kind))
}

/** The phrase at `i` is followed by a finite verb, so it begins another clause. */
function isFollowedByVerb(elements: readonly Element[], groups: Phrases['groups'], i: number): boolean {
  let k = i + 1
  while (elements[k]?.kind === 'P' || elements[k]?.kind === 'NP' || elements[k]?.kind === 'ADV') {
    if (elements[k]?.kind === 'NP' && elements[k - 1]?.kind !== 'P') break
    k++
  }
  const verb = elements[k]
  if (verb?.kind !== 'VG') return false
  const group = groups[verb.group]
  return group?.form === 'FINITE'
}

/** After a comma or "and" a preposition, a date or a phrase already joined goes on: "in Geneva, under the aegis of". */
function continuesPhrase(elements: readonly Element[], i: number): boolean {
  const next = elements[elements[i]?.kind === 'COMMA' && elements[i + 1]?.kind === 'CC' ? i + 2 : i + 1]
  return (
    next?.kind === 'P' || next?.kind === 'NP' || next?.kind === 'DATE' || next?.kind === 'QUOTE' || next?.kind === 'ADJ'
  )
}
