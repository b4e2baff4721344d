import { fold } from '../../../model/fold.js'
import type { RecordMention } from '../../../model/record.js'
import { sorted } from '../order.js'
import type { ReferenceIndex } from '../reference-index.js'
import { isSlip, isTransliteration } from './spelling.js'

/** What forms are read from. */
type Named = Pick<RecordMention, 'name' | 'names'>

const HONORIFIC = /^(?:mr|mrs|ms|dr|sir|lord|sheikh) /

const words = (folded: string): readonly string[] => folded.split(' ')

/**
 * The forms of a person's mention that are its name, folded: "josep borrell", "borrell", but not "the serbian president".
 * A form counts when each of its words is, up to spelling, a word of the canonical name.
 */
export function personForms(mention: Named): readonly string[] {
  const plain = (form: string) => withoutArticle(fold(form).replace(HONORIFIC, ''))
  const name = plain(mention.name)
  const isOfName = (form: string) =>
    words(form).every(word => words(name).some(other => isTransliteration(word, other) || isSlip(word, other)))
  return sorted([name, ...mention.names.map(plain).filter(isOfName)])
}

/** "bashar al assad" and "bashar assad", "muammar el gaddafi": the Arabic article is written or not. */
export function withoutArticle(folded: string): string {
  return folded.replace(/ (?:al|el) (?=\p{L}{3})/gu, ' ')
}

/** "OSCE", "U.N.", "KFOR". */
export function isAcronym(form: string): boolean {
  return /^[A-Z][A-Z0-9&-]{1,9}$/.test(form.replace(/\./g, ''))
}

/** Forms that are names: neither a demonym ("Serbian") nor a place that stands for a government ("Belgrade"), nor a description. */
export function nameForms(mention: Named, reference: ReferenceIndex): readonly string[] {
  const others = mention.names.filter(form => {
    const folded = fold(form)
    return folded !== '' && !isDescription(form) && !reference.demonyms.has(folded) && !reference.placeNames.has(folded)
  })
  return sorted([mention.name, ...others])
}

/** "nationalist parties", "Western mediators": the word that carries it is no name. */
export function isDescription(form: string): boolean {
  const last = form.trim().split(/\s+/).at(-1) ?? ''
  return !/\p{Lu}|\d/u.test(last)
}

/** "organization for security and co-operation in europe" → "osce". */
export function initials(folded: string): string {
  const small = new Set(['of', 'for', 'the', 'and', 'in', 'on', 'to', 'a', 'an'])
  return words(folded)
    .filter(word => !small.has(word))
    .map(word => word[0] ?? '')
    .join('')
}
