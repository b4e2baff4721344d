import { fold } from '../../model/fold.js'
import type { Analysis } from '../analyse/analysis.js'
import type { AgreementCandidate, EventCandidate, Reading } from './reading.js'

const EMPTY = new Set(
  'the a an of on in to for and or this that these those its their his her both any all some between with'.split(' '),
)

/** Words that tell an event from another: "second", "technical", numbers; without names of actors, which are claims. */
export function eventTerms({ resources }: Reading, members: readonly EventCandidate[]): string[] {
  const words = members.flatMap(({ modifiers }) => modifiers).filter(word => !resources.sets.manner.has(word))
  return terms(words)
}

export function agreementTerms(members: readonly AgreementCandidate[]): string[] {
  return terms(members.flatMap(({ modifiers, topic }) => [...modifiers, ...(topic ?? '').split(/\s+/)]))
}

function terms(words: readonly string[]): string[] {
  const folded = words.map(fold).filter(word => word.length > 1 && !EMPTY.has(word))
  return [...new Set(folded)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** The first form that tells more than its kind, without its article, and what it is about: "11-point plan", "agreement on the normalization of relations". */
export function agreementName({ analysis }: Reading, all: readonly AgreementCandidate[]): string {
  const body = all.filter(({ sentence }) => !isHeadline(analysis, sentence))
  const told = body.length > 0 ? body : all
  // "ceasefire in Hodeida" before "agreement to stop fighting for Hodeida"
  const members = told.toSorted((a, b) => Number(a.chunk === null) - Number(b.chunk === null))
  const title = members.find(({ title, chunk }) => title !== null && chunk !== null)?.title
  if (title) return title.replace(/^(?:the|an?)\s+/i, '').replace(/\s+/g, ' ')
  const forms = members.map(({ start, end, topic, title, sentence }) => {
    if (title !== null) return title
    const text = analysis.clean.text.slice(start, end)
    const limit = analysis.sentences[sentence]?.end ?? end
    const at = topic === null ? -1 : analysis.clean.text.slice(end, limit).indexOf(topic)
    return at < 0 || topic === null ? text : analysis.clean.text.slice(start, end + at + topic.length)
  })
  const best = forms.find(form => contentWords(form) > 1) ?? forms[0] ?? ''
  return best.replace(/^(?:the|a|an|this|that|any|their|its|his|her)\s+/i, '').replace(/\s+/g, ' ')
}

/** Headlines leave out articles and cut names short; a line in which all longer words have capitals is one, wherever it stands. */
export function isHeadline({ sentences, clean }: Analysis, sentence: number): boolean {
  const found = sentences[sentence]
  if (!found) return false
  if (clean.blocks[found.block]?.kind === 'HEADLINE') return true
  const text = clean.text.slice(found.start, found.end).trim()
  if (/[.!?]$/.test(text)) return false
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return words.length > 3 && words.filter(word => /^\p{Lu}/u.test(word)).length >= 0.8 * words.length
}

/** "An earlier proposal" says no more than "proposal". */
const SERIAL = new Set('earlier previous former similar other another new second third latest'.split(' '))

const contentWords = (text: string): number =>
  text.split(/\s+/).filter(word => !EMPTY.has(word.toLowerCase()) && !SERIAL.has(word.toLowerCase())).length
