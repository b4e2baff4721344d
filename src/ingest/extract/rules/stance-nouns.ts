import type { StanceNoun } from '../../../ontology/lexicon-frames.js'
import type { Atom, Chunk, Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll, entities } from '../actors.js'
import { clauseExtent, type Said, say } from '../draft.js'
import { reactedTo } from '../reacted-to.js'
import { atomsIn, extent, headAtom, type Reading, type Ref, refKey } from '../reading.js'
import { actorsIn, doers, slot, targetsIn } from '../slots.js'
import { withPrep } from '../with-prep.js'

/** A noun of a stance where it stands. */
interface Told {
  readonly chunk: Chunk
  readonly head: Atom
  readonly frame: StanceNoun
  readonly clause: Clause | undefined
  /** "put pressure on", "sent a message of congratulation", "resigned in protest": the clause's subject holds it. */
  readonly light: boolean
  /** "over the objections of Bolivia", "despite the opposition of": it is against what is done all the same. */
  readonly overridden: boolean
}

/** "under pressure from Washington", "Western pressure", "EU and US demands for a deal", "with support from China". */
export function stanceNoun(reading: Reading, sentence: SentenceSyntax, index: number): void {
  const told = toldAt(reading, sentence, index)
  if (!told) return
  const { clause, chunk } = told
  const place = clause ? clauseExtent(sentence, clause) : extent(sentence, chunk)
  const named = namedHolders(reading, sentence, told)
  const holders = named.length > 0 ? named : impliedHolders(reading, sentence, told)
  const felt = isFelt(sentence, chunk)
  const said = felt ? [] : targetsOf(reading, sentence, told, named.length > 0)
  const topic = felt || said.length > 0 ? null : topicOf(reading, sentence, told, named.length > 0)
  const reaction = said.length > 0 || topic !== null ? null : reactionOf(reading, sentence, told)
  const targets = reaction ? [reaction] : said
  const held = new Set(holders.map(refKey))
  for (const subject of holders) {
    if (topic !== null) sayOfNoun(reading, sentence, told, { subject, value: topic, confidence: 600, ...place })
    for (const object of targets.filter(one => !held.has(refKey(one))))
      sayOfNoun(reading, sentence, told, { subject, object, confidence: 700, ...place })
  }
}

/** Says the stance that a noun tells of. */
export function sayOfNoun(
  reading: Reading,
  sentence: SentenceSyntax,
  { frame, head }: Pick<Told, 'frame' | 'head'>,
  what: Omit<Said, 'predicate' | 'rule'>,
): void {
  say(reading, sentence, { predicate: frame.stance, rule: `stance:noun ${head.lemma}`, ...what })
}

function toldAt(reading: Reading, sentence: SentenceSyntax, index: number): Told | null {
  const chunk = sentence.chunks[index]
  const head = chunk && headAtom(sentence, chunk)
  const frame = reading.resources.stanceNouns.get(head?.lemma ?? '')
  if (!chunk || !head || !frame || isNone(sentence, chunk)) return null
  const clause = sentence.clauses.findLast(({ object, obliques }) =>
    [...object, ...obliques.flatMap(({ chunks }) => chunks)].some(one => one === index || chunk.group.includes(one)),
  )
  // "withheld recognition from Peru" is none
  if (/^(?:withhold|deny|refuse)$/.test(clause?.vg.lemma ?? '') && frame.stance === 'RECOGNIZES') return null
  const objects = clause ? [...clause.object, ...slot(clause, 'object')] : []
  const borne = objects.includes(index) || objects.includes(chunk.host ?? -1)
  // "stepped up the pressure"
  const lent = borne && reading.resources.sets.lending.has(clause?.vg.lemma.split(' ')[0] ?? '')
  const inProtest = clause !== undefined && head.lemma === 'protest' && chunk.prep === 'in'
  const reacted = chunk.prep === 'with' && /^(?:react|respond|reply)$/.test(clause?.vg.lemma ?? '')
  return { chunk, head, frame, clause, light: lent || inProtest || reacted, overridden: isOverridden(sentence, chunk) }
}

/** "raised no objection", "found no support" */
const isNone = ({ atoms }: SentenceSyntax, { from }: Chunk): boolean => atoms[from]?.lower === 'no'

/** "pressure from Washington", "demands by the two sides", "the support of China". */
function namedHolders(reading: Reading, sentence: SentenceSyntax, told: Told): readonly Ref[] {
  const { chunk, frame, overridden } = told
  const felt = overridden || isFelt(sentence, chunk)
  const ofHolder = frame.who.includes('of') && (frame.stance !== 'OPPOSES' || felt) && !isOwned(sentence, told)
  return actorsOfAll(reading, sentence, withPrep(chunk.post, 'from', 'by', ...(ofHolder ? ['of'] : [])))
}

/** "its approval of the plan", "voiced support of it": who holds it stands before the noun, and what it is of stands behind. */
const isOwned = (sentence: SentenceSyntax, { chunk, light }: Told): boolean =>
  light || atomsIn(sentence, chunk).some(({ pos, lower }) => pos === 'POS' || /^(?:its|his|her|their)$/.test(lower))

/** "Peru put pressure on", "Western pressure". */
function impliedHolders(reading: Reading, sentence: SentenceSyntax, told: Told): readonly Ref[] {
  const { chunk, clause, light, overridden } = told
  if (clause && light && !overridden && told.frame.stance !== 'RECOGNIZES') return doers(reading, sentence, clause)
  return atomsIn(sentence, chunk)
    .filter(({ index }) => index !== chunk.head)
    .flatMap(atom => entities(reading, atom))
}

/** Whom or what it is about: in the phrase itself, in the clause, or whoever stands under it ("is under pressure from Peru"). */
function targetsOf(reading: Reading, sentence: SentenceSyntax, told: Told, isNamed: boolean): readonly Ref[] {
  const { chunk, frame, clause, light, overridden } = told
  const preps = isOwned(sentence, told) ? [...frame.target, 'of'] : frame.target
  const done = clause && overridden ? [...clause.object, ...clause.subject] : []
  const under = clause && !light && (isNamed || frame.target.includes('subject')) ? clause.subject : []
  const ways = [
    () => targetsIn(reading, sentence, done, 'AGREEMENT'),
    () => targetsIn(reading, sentence, withPrep(chunk.post, ...preps), 'AGREEMENT'),
    () => actorsOfAll(reading, sentence, withPrep(chunk.post, ...preps)),
    () => (clause ? frame.target.flatMap(name => actorsIn(reading, sentence, slot(clause, name))) : []),
    () => actorsIn(reading, sentence, under),
  ]
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}

/** The words of what is asked for ("demands for a deal"); nothing where the noun says too little ("at the call of the party"). */
function topicOf(reading: Reading, sentence: SentenceSyntax, told: Told, isNamed: boolean): string | null {
  const { chunk, head, frame } = told
  const own = withPrep(chunk.post, ...frame.topic, ...(isOwned(sentence, told) ? ['of'] : []))
  // "a call by Togo for a ceasefire"
  const words = own.length > 0 ? own : behindHolder(sentence, chunk, frame.topic)
  const inner = frame.topic.includes('infinitive')
    ? sentence.clauses.find(({ vg }) => vg.form === 'TO' && vg.from === chunk.to)
    : undefined
  if (words.length === 0 && inner) return textOf(reading, sentence, inner)
  if (words.length === 0 && (!isNamed || head.lemma === 'call')) return null
  const { start, end } = extent(sentence, sentence.chunks[words[0] ?? chunk.index] ?? chunk)
  return reading.analysis.clean.text.slice(start, end)
}

/** "to withdraw from the heights" */
function textOf(reading: Reading, sentence: SentenceSyntax, clause: Clause): string {
  const { end } = clauseExtent(sentence, clause)
  return reading.analysis.clean.text.slice(sentence.atoms[clause.vg.from]?.start ?? end, end)
}

/** The phrases that hang on who holds it. */
const behindHolder = (sentence: SentenceSyntax, chunk: Chunk, preps: readonly string[]): readonly number[] =>
  withPrep(chunk.post, 'by', 'from').flatMap(one => withPrep(sentence.chunks[one]?.post ?? [], ...preps))

/** "voiced regret", "reacted with dismay", "to the fury of Chad": about what was told before. */
function reactionOf(reading: Reading, sentence: SentenceSyntax, { frame, light, chunk }: Told): Ref | null {
  if (!FEELING.has(frame.stance)) return null
  if (isFelt(sentence, chunk)) return reactedTo(reading, sentence, extent(sentence, chunk).start)
  return light ? reactedTo(reading, sentence) : null
}

const FEELING = new Set(['SUPPORTS', 'OPPOSES'])

/** "to the dismay of Chad", "much to the satisfaction of": what it is to somebody. */
const isFelt = ({ atoms }: SentenceSyntax, { prep, from, head }: Chunk): boolean =>
  prep === 'to' && atoms[from]?.lower === 'the' && head === from + 1 && MOODS.test(atoms[head]?.lemma ?? '')

const MOODS = /^(?:dismay|disappointment|outrage|anger|fury|indignation|displeasure|regret|satisfaction)$/

const AGAINST_WILL = /^(?:objection|opposition|protest|reservation|resistance|misgiving)$/

const isOverridden = (sentence: SentenceSyntax, chunk: Chunk): boolean =>
  /^(?:over|despite|against|amid)$/.test(chunk.prep ?? '') && AGAINST_WILL.test(headAtom(sentence, chunk)?.lemma ?? '')
