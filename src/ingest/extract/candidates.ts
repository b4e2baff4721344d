import type { Atom, Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { isNamedPaper, paperHead } from './named-papers.js'
import { atomsIn, chunkKey, extent, headAtom, type Reading } from './reading.js'

/** Finds every noun phrase that names an event or an agreement. */
export function findCandidates(reading: Reading): void {
  for (const sentence of reading.sentences) {
    for (const chunk of sentence.chunks) eventCandidate(reading, sentence, chunk)
    for (const chunk of sentence.chunks) measureCandidate(reading, sentence, chunk)
    for (const chunk of sentence.chunks) agreementCandidate(reading, sentence, chunk)
  }
}

function eventCandidate(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const head = headAtom(sentence, chunk)
  if (!head || (head.span && paperOf(reading, head) === null)) return
  const named = paperOf(reading, head)
  const type =
    named === null
      ? lookUp(reading.resources.eventType, sentence, chunk, head)
      : reading.resources.agreementStage.has(named)
        ? undefined
        : reading.resources.eventType.get(named)
  if (type === undefined || (type === 'STATEMENT' && isSigned(sentence, chunk))) return
  addEvent(reading, sentence, chunk, head, type)
}

function addEvent(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, head: Atom, type: string): void {
  const index = reading.events.length
  const { start, end } = extent(sentence, chunk)
  const words = atomsIn(sentence, chunk)
  reading.events.push({
    index,
    type,
    head: head.lemma,
    sentence: sentence.sentence,
    chunk: chunk.index,
    outer: null,
    clause: null,
    start,
    end,
    modifiers: modifiersOf(reading, words, chunk),
    definite: isDefinite(words),
    plural: head.lower !== head.lemma,
    implied: false,
  })
  reading.eventOf.set(chunkKey(sentence, chunk.index), index)
}

/** The head word of a capitalised name of an agreement or event that the analysis took for an organization; null for other names. */
function paperOf(reading: Reading, { span, text }: Atom): string | null {
  const [entity] = span?.entities ?? []
  return entity !== undefined && isNamedPaper(reading, entity) ? paperHead(reading, text) : null
}

/** "a second round of talks" is the talks; "Sunday's round" is talks by itself. */
function measureCandidate(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const head = headAtom(sentence, chunk)
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

function agreementCandidate(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const head = headAtom(sentence, chunk)
  if (!head || reading.eventOf.has(chunkKey(sentence, chunk.index))) return
  const paper = paperOf(reading, head)
  if (head.span && paper === null) return
  const { agreementStage, sets, lexicon } = reading.resources
  // "any agreement must be approved", "reached no deal": none in particular
  if (/^(?:any|no|every|such|what|some)$/.test(sentence.atoms[chunk.from]?.lower ?? '')) return
  const byHead =
    (paper === null ? lookUp(agreementStage, sentence, chunk, head) : (agreementStage.get(paper) ?? 'OTHER')) ??
    (isSigned(sentence, chunk) ? 'OTHER' : undefined)
  if (byHead === undefined) return
  const words = atomsIn(sentence, chunk)
  const modifiers = [
    ...modifiersOf(reading, words, chunk),
    ...(paper === null ? [] : head.lower.split(/\s+/).filter(word => word !== paper)),
  ]
  if (modifiers.some(word => sets.notAgreement.has(word)) || isConsent(chunk, head)) return
  const definite = isDefinite(words)
  const topic = topicOf(reading, sentence, chunk)
  const told =
    isSigned(sentence, chunk) || modifiers.length > 0 || topic !== null || (definite && sets.anaphors.has(head.lemma))
  if (sets.weak.has(head.lemma) && !told) return
  const stage = modifiers.map(word => lexicon.agreements.stages[word]).find(one => one !== undefined) ?? byHead
  const index = reading.agreements.length
  const { start, end } = extent(sentence, chunk)
  reading.agreements.push({
    index,
    stage:
      topic !== null && /\bpeace\b|normali[sz]/i.test(topic) && byHead === 'OTHER' ? 'FRAMEWORK_COMPREHENSIVE' : stage,
    head: paper ?? head.lemma,
    sentence: sentence.sentence,
    chunk: chunk.index,
    start,
    end,
    modifiers,
    topic,
    title: null,
    definite,
    plural: head.lower !== head.lemma,
  })
  reading.agreementOf.set(chunkKey(sentence, chunk.index), index)
}

const PAPERS = new Set(['statement', 'document', 'declaration', 'communiqué', 'communique', 'memorandum', 'charter'])

/** "the agreement of both parties on an appendix" is a consent, not a paper. */
function isConsent({ post }: Chunk, head: Atom): boolean {
  return head.lemma === 'agreement' && post.some(({ prep }) => prep === 'of') && post.length > 1
}

/** "signed statements": what is signed is an agreement. */
function isSigned(sentence: SentenceSyntax, chunk: Chunk): boolean {
  if (!PAPERS.has(headAtom(sentence, chunk)?.lemma ?? '')) return false
  return sentence.clauses.some(
    ({ vg, object, subject }) =>
      /^(?:sign|initial)$/.test(vg.lemma) && (vg.passive ? subject : object).includes(chunk.index),
  )
}

const ABOUT = /^(?:on|for|over|regarding|concerning|to|of)$/
const WITHIN = /^(?:of|for|between|to|with|against|over|and)$/
const LONGEST = 14

/** What the agreement is about: the words right after "on", "for" or "to", with what hangs on them. */
function topicOf(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): string | null {
  const post = chunk.post.find(({ prep, chunks }) => ABOUT.test(prep) && isTopic(sentence, prep, chunks[0]))
  const chain = sentence.chunks[post?.chunks[0] ?? -1]
  if (!chain) return null
  let end = lastOf(sentence, chain)
  for (let next = sentence.chunks[post?.chunks.at(-1) ?? -1]; next; ) {
    const inner = next.post.filter(({ prep }) => WITHIN.test(prep)).flatMap(({ chunks }) => chunks)
    const deeper: Chunk | undefined = sentence.chunks[inner.at(-1) ?? -1]
    if (!deeper || deeper.to <= end || deeper.to - chain.from > LONGEST || sentence.atoms[deeper.from]?.date) break
    end = deeper.to
    next = deeper
  }
  return reading.analysis.clean.text.slice(sentence.atoms[chain.from]?.start ?? 0, sentence.atoms[end - 1]?.end ?? 0)
}

const lastOf = (sentence: SentenceSyntax, { group, to }: Chunk): number =>
  Math.max(to, sentence.chunks[group.at(-1) ?? -1]?.to ?? to)

const NO_TOPIC =
  /^(?:spot|paper|table|ground|basis|side|eve|day|condition|part|behalf|time|occasion|lawn|own|kind|sort)$/

/** A common noun directly behind the preposition: no date, no name, no "on how". */
function isTopic(sentence: SentenceSyntax, prep: string, index: number | undefined): boolean {
  const chunk = sentence.chunks[index ?? -1]
  const head = chunk ? sentence.atoms[chunk.head] : undefined
  if (!chunk || !head || head.date || /day$/.test(head.lower)) return false
  if (sentence.atoms[chunk.from - 1]?.lower !== prep || NO_TOPIC.test(head.lemma)) return false
  return head.span === null || prep === 'on'
}

/** The longest match that ends in the head: "peace process", "process". */
function lookUp(
  table: ReadonlyMap<string, string>,
  sentence: SentenceSyntax,
  chunk: Chunk,
  head: Atom,
): string | undefined {
  const before = chunk.head > chunk.from ? sentence.atoms[chunk.head - 1] : undefined
  const two = before ? `${before.lower} ${head.lemma}` : ''
  return table.get(two) ?? table.get(head.lemma) ?? (head.lower === head.lemma ? undefined : table.get(head.lower))
}

/** Words before the head, lower case; names by what they stand for, so that "EU" and "European" are one. */
function modifiersOf({ analysis }: Reading, words: readonly Atom[], chunk: Chunk): string[] {
  return words
    .filter(({ index, pos }) => index !== chunk.head && /^(?:ADJ|NOUN|NUM|VERB|PROPN|ADV)$/.test(pos))
    .map(({ lower, span }) => analysis.entities[span?.entities[0] ?? -1]?.name.toLowerCase() ?? lower)
}

function isDefinite(words: readonly Atom[]): boolean {
  const first = words[0]
  if (!first) return false
  const dated = words.some(({ date }, i) => date !== null && words[i + 1]?.pos === 'POS')
  return dated || /^(?:the|this|that|these|those|both)$/.test(first.lower)
}
