import { flatMap } from '../../model/flat-map.js'
import type { Atom, Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { paperTitle } from './paper-title.js'
import { isDefinite, isSigned, lookUp, modifiersOf, nounAt, paperOf } from './phrase-words.js'
import { atomsIn, chunkKey, entityOf, extent, framesOf, headAt, type Reading } from './reading.js'
import { topicOf } from './topic.js'

/** "an 11-point plan", "the Good Friday Agreement", "signed statements": a noun phrase that names an agreement. */
export function agreementCandidate(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const head = nounAt(reading, sentence, chunk)
  if (!head || reading.eventOf.has(chunkKey(sentence, chunk.index))) return
  const paper = paperOf(reading, head)
  if ((head.span && paper === null) || isNone(sentence, chunk, head) || isInTitle(reading, head)) return
  const title = paper === null ? paperTitle(reading, sentence, chunk, head) : head.text
  const byHead = stageOf(reading, sentence, chunk, head, paper, title)
  if (byHead === undefined) return
  const { sets, lexicon } = reading.resources
  const words = atomsIn(sentence, chunk)
  const own = titleWords(title, paper ?? head.lemma)
  const modifiers = [...new Set([...modifiersOf(reading, words, chunk), ...own])]
  if (modifiers.some(word => sets.notAgreement.has(word))) return
  if (isConsent(chunk, head) || isMuch(sentence, head)) return
  const definite = isDefinite(words)
  const topic = title === null ? topicOf(reading, sentence, chunk) : null
  const signed = isSigned(reading, sentence, chunk)
  const again = definite && reading.agreements.some(one => one.head === head.lemma)
  const described =
    isComeTo(sentence, chunk, head) ||
    modifiers.length > 0 ||
    topic !== null ||
    isOfNamed(sentence, chunk) ||
    isMade(reading, sentence, chunk)
  const told = again || signed || described || (definite && sets.anaphors.has(head.lemma))
  if (sets.weak.has(head.lemma) && !told) return
  const stage = modifiers.map(word => lexicon.agreements.stages[word]).find(one => one !== undefined) ?? byHead
  const index = reading.agreements.length
  const { start } = extent(sentence, chunk)
  reading.agreements.push({
    index,
    stage:
      topic !== null && /\bpeace\b|normali[sz]/i.test(topic) && byHead === 'OTHER' ? 'FRAMEWORK_COMPREHENSIVE' : stage,
    head: paper ?? head.lemma,
    sentence: sentence.sentence,
    chunk: chunk.index,
    start,
    end: head.end,
    modifiers,
    topic,
    title,
    named: [...own, ...placesBeside(reading, words, head)],
    aliasOf: aliasOf(reading, sentence, chunk) ?? predicateOf(reading, sentence, chunk),
    definite: definite || title !== null,
    plural: head.lower !== head.lemma,
  })
  reading.agreementOf.set(chunkKey(sentence, chunk.index), index)
}

/** A part of a longer name already found: "Peace" in "Framework for Peace". */
function isInTitle({ agreements, analysis }: Reading, head: Atom): boolean {
  const last = agreements.at(-1)
  if (!last?.title || head.start < last.start) return false
  const at = analysis.clean.text.indexOf(last.title, last.start)
  return at >= 0 && head.end <= at + last.title.length
}

/** "any agreement must be approved", "reached no deal", "ended without an agreement": none in particular. */
function isNone(sentence: SentenceSyntax, chunk: Chunk, head: Atom): boolean {
  // settlements are where settlers live
  if (head.lower === 'settlements') return true
  // "memorandum of understanding"
  if (head.lower === 'understanding' && sentence.atoms[chunk.from - 1]?.lower === 'of') return true
  // "both documents", "the two agreements": those told before
  if (/^(?:both|two)$/.test(numberOf(sentence, chunk)) && head.lower !== head.lemma && !chunk.post.length) return true
  if (/^(?:any|no|every|such|what|some)$/.test(sentence.atoms[chunk.from]?.lower ?? '')) return true
  return sentence.atoms[chunk.from - 1]?.lower === 'without' && chunk.post.length === 0 && chunk.to - chunk.from < 3
}

/** "both", "the two", "both of the". */
function numberOf({ atoms }: SentenceSyntax, { from }: Chunk): string {
  const [first, second] = [atoms[from]?.lower ?? '', atoms[from + 1]?.lower ?? '']
  return first === 'the' || first === 'these' ? second : first === 'both' ? first : ''
}

/** By the head, by the last word of a name that the analysis took for a body, by a title of its own, or because it is signed. */
function stageOf(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: Chunk,
  head: Atom,
  paper: string | null,
  title: string | null,
): string | undefined {
  const { agreementStage, sets } = reading.resources
  if (paper !== null) return agreementStage.get(paper) ?? 'OTHER'
  const known = lookUp(agreementStage, sentence, chunk, head)
  if (known !== undefined) return known
  // "a declaration of principles"
  const [inner] = flatMap(chunk.post, ({ prep, chunks }) => (prep === 'of' ? chunks : []))
  const whole =
    inner === undefined ? undefined : agreementStage.get(`${head.lemma} of ${headAt(sentence, inner)?.lower}`)
  if (whole !== undefined) return whole
  if (isAgain(reading, sentence, chunk, head)) return 'OTHER'
  return isSigned(reading, sentence, chunk) || (title !== null && sets.titled.has(head.lemma)) ? 'OTHER' : undefined
}

/** "a plan for Western Sahara", "a proposal of the League", "a memorandum with Somaliland" */
const isOfNamed = ({ atoms, chunks }: SentenceSyntax, { post }: Chunk): boolean =>
  post.some(({ prep, chunks: of }) => NAMING.test(prep) && of.some(one => atoms[chunks[one]?.head ?? -1]?.span != null))

const NAMING = /^(?:for|of|with|between|on|from|by)$/

/** "a draft drawn up by the envoy", "a text initialled in May": a participle tells how it came to be. */
const isMade = ({ resources }: Reading, { clauses }: SentenceSyntax, { index }: Chunk): boolean =>
  clauses.some(
    clause =>
      clause.link === 'PARTICIPLE' && clause.subject[0] === index && framesOf(resources.statusVerbs, clause).length > 0,
  )

/** "reached a settlement", "came to an understanding": what sides come to is one of theirs. */
const isComeTo = ({ clauses }: SentenceSyntax, { index }: Chunk, { lemma }: Atom): boolean =>
  /^(?:understanding|settlement|arrangement)$/.test(lemma) &&
  clauses.some(
    ({ vg, object, obliques }) =>
      (/^(?:reach|conclude|negotiate|work out)$/.test(vg.lemma) && object.includes(index)) ||
      (/^(?:come|arrive)$/.test(vg.lemma) &&
        obliques.some(one => /^(?:to|at)$/.test(one.prep) && one.chunks.includes(index))),
  )

/** "the declaration", "the charter" after one that was adopted or signed: the same paper. */
function isAgain({ agreements, resources }: Reading, sentence: SentenceSyntax, chunk: Chunk, head: Atom): boolean {
  if (!resources.sets.papers.has(head.lemma) || !isDefinite(atomsIn(sentence, chunk))) return false
  return agreements.some(one => one.head === head.lemma && !one.plural && head.lower === head.lemma)
}

function titleWords(title: string | null, head: string): readonly string[] {
  const words = (title ?? '').toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []
  return words.filter(word => word.length > 2 && word !== head && !/^(?:the|for|and)$/.test(word))
}

/** "the Lusaka protocol": the place tells it from others. */
function placesBeside(reading: Reading, words: readonly Atom[], head: Atom): readonly string[] {
  return words
    .filter(({ index, span }) => index < head.index && span !== null)
    .flatMap(({ span }) => span?.entities ?? [])
    .flatMap(entity => {
      const found = entityOf(reading, entity)
      return found?.kind === 'PLACE' ? [found.name.toLowerCase()] : []
    })
}

const CALLED = /^(?:call|dub|title|entitle|name|know|term)$/

/** "the text, called Agreement on Peace", "known as the Lusaka Protocol": the candidate just before the participle. */
function aliasOf(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): number | null {
  let at = chunk.from - 1
  while (/^(?:as|the|officially|formally)$/.test(sentence.atoms[at]?.lower ?? '')) at--
  const named = CALLED.test(sentence.atoms[at]?.lemma ?? '')
  const before = sentence.chunks.findLast(({ to }) => to <= (named ? at : chunk.from))
  if (!before || (!named && before.apposed !== chunk.index && !isExplained(sentence, before, chunk))) return null
  const gap = sentence.atoms.slice(before.to, named ? at : chunk.from)
  if (gap.some(({ pos }) => pos !== 'PUNCT' && pos !== 'DET')) return null
  return reading.agreementOf.get(chunkKey(sentence, before.index)) ?? null
}

/** "The Agreed Framework was a multilateral agreement": what is said to be one is no other. */
function predicateOf({ agreementOf }: Reading, sentence: SentenceSyntax, { index }: Chunk): number | null {
  const clause = sentence.clauses.find(({ vg, object }) => vg.lemma === 'be' && object.includes(index))
  return agreementOf.get(chunkKey(sentence, clause?.subject[0] ?? -1)) ?? null
}

/** "an earlier treaty, the Bicesse accords": no list, and with an article and a capital of its own. */
function isExplained({ atoms }: SentenceSyntax, before: Chunk, { from, to, group }: Chunk): boolean {
  const alone = group.length === 1 && before.group.length === 1
  const named = atoms.slice(from + 1, to).some(({ text }) => /^\p{Lu}/u.test(text))
  // "the truce, the Lusaka protocol and …" may be two
  const opened = /^(?:an?|another)$/.test(atoms[before.from]?.lower ?? '')
  return (
    alone && named && opened && atoms[before.to]?.text === ',' && before.to === from - 1 && atoms[from]?.lower === 'the'
  )
}

/** "the agreement of both parties on an appendix" is a consent, not a paper. */
function isConsent({ post }: Chunk, head: Atom): boolean {
  return head.lemma === 'agreement' && post.some(({ prep }) => prep === 'of') && post.length > 1
}

/** "a good deal of", "no big deal" */
function isMuch(sentence: SentenceSyntax, head: Atom): boolean {
  const before = sentence.atoms[head.index - 1]?.lower ?? ''
  return head.lower === 'deal' && /^(?:good|great|big|huge|raw)$/.test(before)
}
