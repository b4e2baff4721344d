import type { Chunk, Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll, entities } from '../actors.js'
import { clauseExtent, say } from '../draft.js'
import { atomsIn, extent, headAtom, type Reading, type Ref } from '../reading.js'
import { actorsIn, doers, slot, targetsIn } from '../slots.js'

/** "under pressure from Washington", "Western pressure", "EU and US demands for a deal", "with support from China". */
export function stanceNoun(reading: Reading, sentence: SentenceSyntax, index: number): void {
  const chunk = sentence.chunks[index]
  const head = chunk ? headAtom(sentence, chunk) : undefined
  const frame = head ? reading.resources.stanceNouns.get(head.lemma) : undefined
  if (!chunk || !head || !frame) return
  const posts = (preps: readonly string[]) =>
    chunk.post.filter(({ prep }) => preps.includes(prep)).flatMap(({ chunks }) => chunks)
  const clause = sentence.clauses.findLast(one =>
    [...one.object, ...one.obliques.flatMap(({ chunks }) => chunks)].some(
      one2 => one2 === index || chunk.group.includes(one2),
    ),
  )
  // "put pressure on", "sent a message of congratulation", "resigned in protest"
  const borne = clause?.object.includes(index) || clause?.object.includes(chunk.host ?? -1)
  const light =
    clause !== undefined &&
    ((reading.resources.sets.lending.has(clause.vg.lemma) && borne === true) ||
      (head.lemma === 'protest' && chunk.prep === 'in'))
  const from = actorsOfAll(
    reading,
    sentence,
    posts([
      'from',
      'by',
      ...(frame.who.includes('of') && (frame.stance !== 'OPPOSES' || isOverridden(sentence, chunk)) ? ['of'] : []),
    ]),
  )
  const modifiers = atomsIn(sentence, chunk)
    .filter(atom => atom.index !== chunk.head)
    .flatMap(atom => entities(reading, atom))
  const who =
    from.length > 0
      ? from
      : light && clause && !isOverridden(sentence, chunk)
        ? doers(reading, sentence, clause)
        : modifiers
  const direct = actorsOfAll(reading, sentence, posts(frame.target))
  const passive = clause && !light ? actorsIn(reading, sentence, clause.subject) : []
  const onto = clause ? frame.target.flatMap(name => actorsIn(reading, sentence, slot(clause, name))) : []
  const overridden = isOverridden(sentence, chunk) ? papersOf(reading, sentence, clause) : []
  const target =
    overridden.length > 0
      ? overridden
      : direct.length > 0
        ? direct
        : onto.length > 0
          ? onto
          : frame.target.includes('subject') || from.length > 0
            ? passive
            : []
  const place = clause ? clauseExtent(sentence, clause) : extent(sentence, chunk)
  // "at the call of the party", and no word of what for
  const mere = head.lemma === 'call' && !chunk.post.some(({ prep }) => frame.topic.includes(prep))
  const told = who.filter(
    () =>
      !mere && target.length === 0 && (from.length > 0 || chunk.post.some(({ prep }) => frame.topic.includes(prep))),
  )
  const words = [...chunk.post.filter(({ prep }) => frame.topic.includes(prep)).flatMap(({ chunks }) => chunks), index]
  const topic = sentence.chunks[words[0] ?? index] ?? chunk
  const { start, end } = extent(sentence, topic)
  for (const subject of told)
    say(reading, sentence, {
      predicate: frame.stance,
      subject,
      value: reading.analysis.clean.text.slice(start, end),
      rule: `stance:noun ${head.lemma}`,
      confidence: 600,
      ...place,
    })
  for (const subject of who)
    for (const object of target.filter(one => !who.some(other => other.kind === one.kind && other.index === one.index)))
      say(reading, sentence, {
        predicate: frame.stance,
        subject,
        object,
        rule: `stance:noun ${head.lemma}`,
        confidence: 700,
        ...place,
      })
}

/** What is done over their objections: "signed an accord". */
const papersOf = (reading: Reading, sentence: SentenceSyntax, clause: Clause | undefined): readonly Ref[] =>
  clause ? targetsIn(reading, sentence, [...clause.object, ...clause.subject], 'AGREEMENT') : []

const AGAINST_WILL = /^(?:objection|opposition|protest|reservation|resistance|misgiving)$/

/** "over the objections of Bolivia", "despite the opposition of": whose they are, not what they are against. */
const isOverridden = (sentence: SentenceSyntax, chunk: Chunk): boolean =>
  /^(?:over|despite|against|amid)$/.test(chunk.prep ?? '') && AGAINST_WILL.test(headAtom(sentence, chunk)?.lemma ?? '')
