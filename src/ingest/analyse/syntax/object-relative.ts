import type { Element } from './elements.js'

/**
 * "an agreement that Qatar | mediated", "the treaty which Chad and Libya | signed", "an accord under which the army of Chad | would leave": where the
 * "that" or "which", or the preposition before it, stands of a verb whose subject stands right behind it; else null.
 */
export function objectRelative(elements: readonly Element[], at: number): number | null {
  let first = at - 1
  while (elements[first]?.kind === 'NP' && isJoint(elements[first - 1]) && elements[first - 2]?.kind === 'NP')
    first -= 2
  const opener = elements[first - 1]
  const isWhich = opener?.kind === 'REL' && opener.word === 'which'
  const start = isWhich && elements[first - 2]?.kind === 'P' ? first - 2 : first - 1
  if (elements[first]?.kind !== 'NP' || elements[start - 1]?.kind !== 'NP') return null
  const opens = opener?.kind === 'SUB' ? opener.word === 'that' : isWhich
  return opens ? start : null
}

const isJoint = (element: Element | undefined): boolean => element?.kind === 'CC' || element?.kind === 'P'

/** Where the list begins that the phrase at `end` closes: "A, B and C", "he and his aide". */
function listStart(elements: readonly Element[], end: number): number {
  let first = end
  const isLinked = (kind: string) => elements[first - 1]?.kind === kind && elements[first - 2]?.kind === 'NP'
  while (elements[first]?.kind === 'NP' && isLinked(first === end ? 'CC' : 'COMMA')) first -= 2
  return first
}

/** "the accord they | signed", "the letter he and his aide | signed": a phrase and who does it side by side before the verb; where it begins, else null. */
export function bareSubject(elements: readonly Element[], at: number): number | null {
  const first = listStart(elements, at - 1)
  return elements[first]?.kind === 'NP' && elements[first - 1]?.kind === 'NP' ? first : null
}
