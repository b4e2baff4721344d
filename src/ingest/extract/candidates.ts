import type { Atom, Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { actorsOf } from './actors.js'
import { agreementCandidate } from './agreement-candidates.js'
import { placeNamed } from './named-place.js'
import { addNounEvent } from './noun-event.js'
import { ellipticalPaper } from './paper-ellipses.js'
import { isDefinite, isSigned, lookUp, modifiersOf, nounAt, paperOf } from './phrase-words.js'
import { atomsIn, chunkKey, extent, headAt, keysApart, lemmaAt, type Reading } from './reading.js'
import { behindOf, slot } from './slots.js'
import { withPrep } from './with-prep.js'

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
      ? (wordedType(reading, sentence, chunk, head) ??
        lookUp(reading.resources.eventType, sentence, chunk, head) ??
        placedType(reading, sentence, chunk, head))
      : reading.resources.agreementStage.has(named)
        ? undefined
        : reading.resources.eventType.get(named)
  const isPaper = type === 'STATEMENT' || head.lemma === 'convention'
  if (type === undefined || (isPaper && isSigned(reading, sentence, chunk))) return
  if (head.lemma === 'signature' && !isOfPaper(reading, sentence, chunk)) return
  if (head.lemma === 'rally' && isOfCampaign(sentence, chunk)) return
  if (type === 'ASSAULT' && isNoAssault(sentence, chunk)) return
  if (head.lemma === 'war' && isOnlyOfWar(sentence, chunk)) return
  if (head.lemma === 'convention' && isAccededTo(sentence, chunk)) return
  if (type === 'SANCTION' && isMeasure(head) && isOfLifting(reading, sentence, chunk)) return
  const isSaid = head.lemma === 'protest' && isNote(sentence, chunk)
  const isEnded = type === 'SANCTION' && isMeasure(head) && isLifted(reading, sentence, chunk)
  addEvent(reading, sentence, chunk, head, isSaid ? 'STATEMENT' : isEnded ? 'WITHDRAWAL' : type)
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

/** "a heart attack", "a verbal attack", "a mock raid" */
const isNoAssault = ({ atoms }: SentenceSyntax, { head }: Chunk): boolean =>
  /^(?:heart|panic|asthma|verbal|personal|mock|simulated|price|trade|bidding|turf|culture|star|cold|media|scathing|stinging|veiled)$/.test(
    atoms[head - 1]?.lower ?? '',
  )

/** "prisoners of war", "the minister of war" */
const isOnlyOfWar = (sentence: SentenceSyntax, { prep, host }: Chunk): boolean =>
  prep === 'of' &&
  /^(?:prisoner|minister|ministry|secretary|council|act|man|crime|spoils|law|state)$/.test(lemmaAt(sentence, host))

/** "acceded to the convention": no conference. */
const isAccededTo = ({ clauses }: SentenceSyntax, { index }: Chunk): boolean =>
  clauses.some(
    clause =>
      (/^(?:accede|adhere)$/.test(clause.vg.lemma) && slot(clause, 'to').includes(index)) ||
      (/^(?:sign|ratify|adopt|initial|conclude|denounce)$/.test(clause.vg.lemma) &&
        slot(clause, 'object').includes(index)),
  )

/** "lodged a protest with Sweden", "a note of protest", "the formal protest": of one government with another. */
function isNote(sentence: SentenceSyntax, { index, from, head, prep, host }: Chunk): boolean {
  const words = sentence.atoms.slice(from, head).map(({ lower }) => lower)
  const isWritten = prep === 'of' && /^(?:note|letter|telegram|statement)$/.test(lemmaAt(sentence, host))
  return (
    isWritten ||
    words.some(word => /^(?:formal|diplomatic|official|written|verbal|strong)$/.test(word)) ||
    sentence.clauses.some(clause => LODGING.test(clause.vg.lemma) && slot(clause, 'object').includes(index))
  )
}

const LODGING = /^(?:lodge|file|register|enter|deliver|send|submit|hand)$/

const isMeasure = ({ lemma }: Atom): boolean => /^(?:sanction|embargo|blockade|siege)$/.test(lemma)

/** "the lifting of sanctions": that is the event. */
const isOfLifting = ({ resources }: Reading, sentence: SentenceSyntax, { prep, host }: Chunk): boolean =>
  prep === 'of' &&
  (resources.wordedEvents.get(lemmaAt(sentence, host))?.some(({ type }) => type === 'WITHDRAWAL') ?? false)

/** "lifted the sanctions": what ends is withdrawn; of sanctions that were imposed at a time that is told, that is told. */
function isLifted({ resources }: Reading, sentence: SentenceSyntax, { index }: Chunk): boolean {
  const { lifting } = resources.lexicon.events
  return (
    sentence.clauses.some(
      clause =>
        slot(clause, 'object').includes(index) && keysApart(sentence, clause).some(key => lifting.includes(key)),
    ) &&
    !sentence.clauses.some(
      ({ link, subject, dates }) => link === 'PARTICIPLE' && subject[0] === index && dates.length > 0,
    )
  )
}

/** "the declaration of independence", "an exchange of prisoners": what the noun is of what stands behind its "of". */
function wordedType(
  { resources }: Reading,
  sentence: SentenceSyntax,
  chunk: Chunk,
  { lemma }: Atom,
): string | undefined {
  const frames = resources.wordedEvents.get(lemma)
  if (frames === undefined) return undefined
  // "a halt to the fighting"
  const to = withPrep(chunk.post, 'to')
  const of = [...behindOf(sentence, chunk), ...to].map(one => lemmaAt(sentence, one))
  return frames.find(frame => of.some(word => frame.of.includes(word)))?.type
}

/** "the fall of Goma", "a mission to Kigali", "conversations between A and B": what the noun is of a place, or between powers. */
function placedType(reading: Reading, sentence: SentenceSyntax, { post }: Chunk, { lemma }: Atom): string | undefined {
  const { placed } = reading.resources.lexicon.events
  return Object.keys(placed).find(type =>
    post.some(
      ({ prep, chunks }) =>
        placed[type]?.[prep]?.includes(lemma) &&
        chunks.some(one =>
          prep === 'between'
            ? actorsOf(reading, sentence, one).length > 0
            : placeNamed(reading, headAt(sentence, one)) !== null,
        ),
    ),
  )
}

/** "the signature on Thursday in Manila of the accord"; not "his signature", "the signature of the president". */
function isOfPaper({ resources }: Reading, sentence: SentenceSyntax, chunk: Chunk): boolean {
  return behindOf(sentence, chunk).some(one => resources.agreementStage.has(lemmaAt(sentence, one)))
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
