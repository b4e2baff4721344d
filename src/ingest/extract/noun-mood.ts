import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { hasNoFiniteVerb, type Mood, moodOf, weaker } from './modality.js'
import { chunkKey, type EventCandidate, headAt, keysApart, lemmaAt, type Reading } from './reading.js'
import { slot } from './slots.js'

/**
 * What the words over the noun of an event make of it: "proposed talks", "calls for a summit", "called off his visit", "the talks will
 * resume on Monday". Whoever takes part in it is told of by other rules.
 */
export function modalityOfNoun(reading: Reading, candidate: EventCandidate): string {
  const sentence = reading.sentences[candidate.sentence]
  const phrase = candidate.outer ?? candidate.chunk
  if (!sentence || phrase === null) return 'ACTUAL'
  const made = candidate.type === 'CEASEFIRE' ? madeAs(reading, candidate.sentence, phrase) : undefined
  return [
    made?.modality ?? 'ACTUAL',
    underNoun(reading, sentence, phrase),
    ...sentence.clauses.flatMap(clause => [
      underVerb(reading, sentence, clause, phrase),
      begins(reading, sentence, clause, phrase),
    ]),
  ]
    .filter(effect => effect !== 'HYPOTHETICAL' || !candidate.definite)
    .reduce(weaker, 'ACTUAL')
}

/** "cancelled the visit", "a summit planned for Monday", "called for talks"; what is not cancelled is on. */
function underVerb(reading: Reading, sentence: SentenceSyntax, clause: Clause, phrase: number): string {
  if (clause.vg.negated) return 'ACTUAL'
  // "called off its blockade" has ended it
  const { lifting } = reading.resources.lexicon.events
  const isWithdrawal = reading.events[reading.eventOf.get(chunkKey(sentence, phrase)) ?? -1]?.type === 'WITHDRAWAL'
  if (isWithdrawal && keysApart(sentence, clause).some(key => lifting.includes(key))) {
    const { polarity, modality } = moodOf(reading, sentence, clause)
    return polarity === 'NEGATED' ? 'PLANNED' : modality
  }
  // "The meeting fell through"
  const isSubject = clause.subject.includes(phrase) && !clause.vg.passive
  if (isSubject) return keysApart(sentence, clause).includes('fall through') ? 'PLANNED' : 'ACTUAL'
  const over = slot(clause, 'object').includes(phrase)
    ? keysApart(sentence, clause)
    : clause.obliques.filter(({ chunks }) => chunks.includes(phrase)).map(({ prep }) => `${clause.vg.lemma} ${prep}`)
  return over.flatMap(key => reading.resources.overEvents.get(key) ?? [])[0] ?? 'ACTUAL'
}

const MAKING =
  /^(?:accept|achieve|agree|announce|arrange|broker|clinch|conclude|declare|establish|facilitate|forge|hammer|impose|initial|mediate|negotiate|obtain|order|proclaim|reach|seal|secure|sign|strike)$/

/** What a truce is made by, where a verb says it: of "failed to broker a ceasefire" there was none, "due to sign a ceasefire" is to come. */
export function madeAs(reading: Reading, at: number, phrase: number): Mood | undefined {
  const sentence = reading.sentences[at]
  const clause = sentence?.clauses.find(one => MAKING.test(one.vg.lemma) && slot(one, 'object').includes(phrase))
  return sentence && clause && moodOf(reading, sentence, clause)
}

const TO_COME = new Set(['WITHDRAWAL', 'SANCTION', 'RECOGNITION', 'RELEASE', 'MOBILIZATION', 'CEASEFIRE', 'OTHER'])
const SPEAKING_OF =
  /^(?:talks|talk|negotiation|discussion|debate|vote|agreement|accord|deal|plan|proposal|timetable|decision|consultation|meeting|resolution|idea)$/

/** "preparations for a summit", "the cancellation of the talks" */
function underNoun(reading: Reading, sentence: SentenceSyntax, phrase: number): string {
  const chunk = sentence.chunks[phrase]
  if (!chunk) return 'ACTUAL'
  const event = reading.events[reading.eventOf.get(chunkKey(sentence, phrase)) ?? -1]
  const over = /^(?:on|about|over)$/.test(chunk.prep ?? '') ? lemmaAt(sentence, chunk.host) : ''
  // "talks on the withdrawal of troops", "a vote on sanctions"
  if (event && TO_COME.has(event.type) && SPEAKING_OF.test(over)) return 'PLANNED'
  if (chunk.prep !== 'for' && chunk.prep !== 'of') return 'ACTUAL'
  const head = headAt(sentence, chunk.host)
  return (head && head.span === null && reading.resources.overEvents.get(head.lemma)) || 'ACTUAL'
}

/** "The talks will resume on Monday", "a summit is to be held" */
function begins(reading: Reading, sentence: SentenceSyntax, clause: Clause, phrase: number): string {
  const { vg, subject, link } = clause
  // "Syria talks to resume Monday"
  if (link === 'CATENATIVE' && sentence.chunks[phrase]?.to === vg.from && hasNoFiniteVerb(sentence)) return 'PLANNED'
  if (!subject.includes(phrase)) return 'ACTUAL'
  const inner = sentence.clauses.find(one => one.link === 'CATENATIVE' && one.matrix === clause.index)
  if (!reading.resources.lexicon.cues.beginning.includes(inner?.vg.lemma ?? vg.lemma)) return 'ACTUAL'
  return link === 'RELATIVE' && inner === undefined && !vg.passive
    ? 'ACTUAL'
    : moodOf(reading, sentence, inner ?? clause).modality
}
