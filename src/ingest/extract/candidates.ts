import type { Atom, Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { agreementCandidate } from './agreement-candidates.js'
import { addNounEvent } from './noun-event.js'
import { ellipticalPaper } from './paper-ellipses.js'
import { isDefinite, isSigned, lookUp, modifiersOf, nounAt, paperOf } from './phrase-words.js'
import { atomsIn, chunkKey, entityOf, extent, headAt, type Reading } from './reading.js'
import { behindOf } from './slots.js'

/** Finds every noun phrase that names an event or an agreement. */
export function findCandidates(reading: Reading): void {
  for (const sentence of reading.sentences) {
    for (const chunk of sentence.chunks) eventCandidate(reading, sentence, chunk)
    for (const chunk of sentence.chunks) measureCandidate(reading, sentence, chunk)
    for (const chunk of sentence.chunks) agreementCandidate(reading, sentence, chunk)
    for (const chunk of sentence.chunks) ellipticalPaper(reading, sentence, chunk)
  }
}

function eventCandidate(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const head = nounAt(reading, sentence, chunk)
  if (!head || (head.span && paperOf(reading, head) === null)) return
  const named = paperOf(reading, head)
  const type =
    named === null
      ? (lookUp(reading.resources.eventType, sentence, chunk, head) ?? placedType(reading, sentence, chunk, head))
      : reading.resources.agreementStage.has(named)
        ? undefined
        : reading.resources.eventType.get(named)
  if (type === undefined || (type === 'STATEMENT' && isSigned(reading, sentence, chunk))) return
  if (head.lemma === 'signature' && !isOfPaper(reading, sentence, chunk)) return
  if (head.lemma === 'rally' && isOfCampaign(sentence, chunk)) return
  addEvent(reading, sentence, chunk, head, type)
}

/** "addressed a rally", "an election rally": nobody protests there. */
function isOfCampaign({ atoms, clauses }: SentenceSyntax, { index, from, head }: Chunk): boolean {
  const words = atoms.slice(from, head).map(({ lower }) => lower)
  return (
    words.some(word => /^(?:election|electoral|campaign|party|victory|motor|car|stock|market)$/.test(word)) ||
    clauses.some(
      ({ vg, object, obliques }) =>
        (vg.lemma === 'address' && object.includes(index)) ||
        (/^(?:speak|tell|promise)$/.test(vg.lemma) && obliques.some(({ chunks }) => chunks.includes(index))),
    )
  )
}

/** "the fall of Goma", "a mission to Kigali": what the noun is of a place. */
function placedType(reading: Reading, sentence: SentenceSyntax, { post }: Chunk, { lemma }: Atom): string | undefined {
  const { placed } = reading.resources.lexicon.events
  return Object.keys(placed).find(type =>
    post.some(
      ({ prep, chunks }) =>
        placed[type]?.[prep]?.includes(lemma) && chunks.some(one => isPlace(reading, sentence, one)),
    ),
  )
}

const isPlace = (reading: Reading, sentence: SentenceSyntax, chunk: number): boolean =>
  headAt(sentence, chunk)?.span?.entities.some(one => entityOf(reading, one)?.kind === 'PLACE') === true

/** "the signature on Thursday in Manila of the accord"; not "his signature", "the signature of the president". */
function isOfPaper({ resources }: Reading, sentence: SentenceSyntax, chunk: Chunk): boolean {
  return behindOf(sentence, chunk).some(one => resources.agreementStage.has(headAt(sentence, one)?.lemma ?? ''))
}

function addEvent(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, head: Atom, type: string): void {
  const modifiers = modifiersOf(reading, atomsIn(sentence, chunk), chunk)
  addNounEvent(reading, sentence, chunk, { type, head: head.lemma, modifiers, plural: head.lower !== head.lemma })
}

/** "a second round of talks" is the talks; "Sunday's round" is talks by itself. */
function measureCandidate(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const head = nounAt(reading, sentence, chunk)
  if (!head || head.span || !reading.resources.sets.measures.has(head.lemma)) return
  const of = chunk.post.find(({ prep }) => prep === 'of')
  const inner = of?.chunks.map(one => reading.eventOf.get(chunkKey(sentence, one))).find(one => one !== undefined)
  const candidate = inner === undefined ? undefined : reading.events[inner]
  if (candidate && inner !== undefined) {
    const words = atomsIn(sentence, chunk)
    const modifiers = [...modifiersOf(reading, words, chunk), ...candidate.modifiers]
    const { start } = extent(sentence, chunk)
    reading.events[inner] = { ...candidate, modifiers, definite: isDefinite(words), start, outer: chunk.index }
    reading.eventOf.set(chunkKey(sentence, chunk.index), inner)
    return
  }
  const alone = reading.resources.lexicon.events.measuresAlone[head.lemma]
  if (alone !== undefined && of === undefined) addEvent(reading, sentence, chunk, head, alone)
}
