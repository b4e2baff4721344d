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
  const members = body.length > 0 ? body : all
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

/** Headlines leave out articles and cut names short. */
export function isHeadline({ sentences, clean }: Analysis, sentence: number): boolean {
  const block = sentences[sentence]?.block
  return block !== undefined && clean.blocks[block]?.kind === 'HEADLINE'
}

const contentWords = (text: string): number => text.split(/\s+/).filter(word => !EMPTY.has(word.toLowerCase())).length
