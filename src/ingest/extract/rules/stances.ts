import type { StanceVerb } from '../../../ontology/lexicon.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll, entities, modifierActors } from '../actors.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { atomsIn, extent, headAtom, type Reading, type Ref, verbKeys } from '../reading.js'
import { actorsIn, doers, slot, targetsIn, unique } from '../slots.js'
import { speakerAt } from '../speech.js'

/** What actors hold of each other and of agreements: verbs ("accuses", "called on") and nouns ("pressure from the West"). */
export function stances(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    recognition(reading, sentence, clause)
    demandedByModal(reading, sentence, clause)
    for (const key of verbKeys(clause)) {
      const frames = reading.resources.stanceVerbs.get(key)
      if (!frames) continue
      for (const frame of frames) applyVerb(reading, sentence, clause, frame)
      break
    }
  }
  for (const chunk of sentence.chunks) stanceNoun(reading, sentence, chunk.index)
}

const OPPOSITE: Readonly<Record<string, string>> = { SUPPORTS: 'OPPOSES', RECOGNIZES: 'REFUSES_TO_RECOGNIZE' }

function applyVerb(reading: Reading, sentence: SentenceSyntax, clause: Clause, frame: StanceVerb): void {
  if (frame.preposition.length > 0 && !clause.obliques.some(({ prep }) => frame.preposition.includes(prep))) return
  const who = holdersOf(reading, sentence, clause)
  if (who.length === 0) return
  const mood = moodOf(reading, sentence, clause)
  if (mood.modality === 'HYPOTHETICAL') return
  const predicate = mood.polarity === 'NEGATED' ? (frame.negated ?? OPPOSITE[frame.stance ?? '']) : frame.stance
  if (predicate === undefined) return
  const nodes = nodesIn(reading, sentence, clause, frame)
  const topic = topicText(reading, sentence, clause, frame.topic)
  if (nodes.length === 0 && (topic === null || frame.needsNode)) return
  if (frame.needsTopic && topic === null) return
  const place = clauseExtent(sentence, clause)
  for (const subject of who)
    for (const object of nodes.length > 0 ? nodes : [null])
      say(reading, sentence, {
        predicate,
        subject,
        object,
        value: topic,
        rule: `stance:${clause.vg.lemma}`,
        confidence: nodes.length > 0 ? 800 : 650,
        ...place,
      })
}

/** Who does it; "we" and "I" in a quotation are the one quoted. */
function holdersOf(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  const who = doers(reading, sentence, clause)
  const head = sentence.atoms[sentence.chunks[clause.subject[0] ?? -1]?.head ?? -1]
  if (who.length > 0 || !head || !/^(?:we|i)$/.test(head.lower)) return who
  const speaker = speakerAt(reading.speeches, head.start, head.end)
  return speaker ? [speaker] : []
}

/** "any agreement must be approved", said by someone: a demand. */
function demandedByModal(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const needed = clause.vg.modal === 'must' || clause.vg.modal === 'should' || clause.vg.lemma === 'need'
  if (!needed || clause.vg.negated) return
  const { start, end } = clauseExtent(sentence, clause)
  const speaker = speakerAt(
    reading.speeches,
    sentence.atoms[clause.vg.verb]?.start ?? start,
    sentence.atoms[clause.vg.verb]?.end ?? end,
  )
  if (!speaker) return
  const value = reading.analysis.clean.text.slice(start, end)
  say(reading, sentence, {
    predicate: 'DEMANDS',
    subject: speaker,
    value,
    rule: 'stance:modal',
    confidence: 600,
    start,
    end,
  })
}

function nodesIn(reading: Reading, sentence: SentenceSyntax, clause: Clause, frame: StanceVerb): Ref[] {
  for (const name of frame.target) {
    const all = slot(clause, name)
    // "a step which Merkel opposes": the step, not what it hangs on
    const chunks = clause.link === 'RELATIVE' && name === 'object' ? all.slice(0, 1) : all
    const actors = actorsIn(reading, sentence, chunks)
    if (actors.length > 0) return actors
    const targets = frame.nodeKind ? [] : targetsIn(reading, sentence, chunks, undefined)
    if (targets.length > 0) return targets
  }
  return []
}

/** "refuses to recognise Kosovo's declaration of independence", "does not accept the independence of X" */
function recognition(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const { verbs, objects } = reading.resources.lexicon.stances.recognition
  if (!verbs.includes(clause.vg.lemma)) return
  const who = doers(reading, sentence, clause)
  const chunks = slot(clause, 'object')
  const words = chunks.flatMap(index => {
    const chunk = sentence.chunks[index]
    const deeper = chunk?.post.flatMap(post => post.chunks) ?? []
    return [index, ...deeper].map(one => sentence.atoms[sentence.chunks[one]?.head ?? -1]?.lemma ?? '')
  })
  const named = actorsIn(reading, sentence, chunks)
  if (clause.vg.lemma === 'accept' && !words.some(word => objects.includes(word))) return
  if (named.length === 0 && !words.some(word => objects.includes(word))) return
  const owners = named.length > 0 ? named : ownersOf(reading, sentence, chunks)
  const mood = moodOf(reading, sentence, clause)
  const predicate = mood.polarity === 'NEGATED' ? 'REFUSES_TO_RECOGNIZE' : 'RECOGNIZES'
  if (mood.modality !== 'ACTUAL') return
  const others = owners.length > 0 ? owners : unique(otherSides(reading, who))
  for (const subject of who)
    for (const object of others)
      say(reading, sentence, {
        predicate,
        subject,
        object,
        rule: 'stance:recognition',
        confidence: 850,
        ...clauseExtent(sentence, clause),
      })
}

/** "Kosovo's independence", "the independence proclaimed by its former province" */
function ownersOf(reading: Reading, sentence: SentenceSyntax, chunks: readonly number[]): Ref[] {
  return unique(
    chunks.flatMap(index => {
      const chunk = sentence.chunks[index]
      if (!chunk) return []
      const of = chunk.post.filter(({ prep }) => prep === 'of' || prep === 'for').flatMap(post => post.chunks)
      return [...modifierActors(reading, sentence, chunk), ...actorsOfAll(reading, sentence, of)]
    }),
  )
}

function otherSides(reading: Reading, who: readonly Ref[]): Ref[] {
  const { sides } = reading
  if (!who.some(({ index }) => sides.includes(index))) return []
  return sides.filter(side => !who.some(({ index }) => index === side)).map(index => ({ kind: 'ENTITY', index }))
}

/** The words of the first topic slot that has any. */
function topicText(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  slots: readonly string[],
): string | null {
  const { text } = reading.analysis.clean
  for (const name of slots) {
    const inner =
      name === 'infinitive' || name === 'complement'
        ? sentence.clauses.find(
            ({ matrix, link }) => matrix === clause.index && (link === 'CATENATIVE' || link === 'COMPLEMENT'),
          )
        : undefined
    if (inner) {
      const { end } = clauseExtent(sentence, inner)
      return text.slice(sentence.atoms[inner.vg.from]?.start ?? 0, end)
    }
    const [first] = slot(clause, name)
    const chunk = first === undefined ? undefined : sentence.chunks[first]
    if (!chunk) continue
    const last = chunk.post.flatMap(({ chunks }) => chunks).at(-1)
    const end = last === undefined ? chunk.to : (sentence.chunks[last]?.to ?? chunk.to)
    return text.slice(sentence.atoms[chunk.from]?.start ?? 0, sentence.atoms[Math.max(end, chunk.to) - 1]?.end ?? 0)
  }
  return null
}

/** "under pressure from Washington", "Western pressure", "EU and US demands for a deal", "with support from China". */
function stanceNoun(reading: Reading, sentence: SentenceSyntax, index: number): void {
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
  const light = clause !== undefined && LIGHT.has(clause.vg.lemma) && clause.object.includes(index)
  const from = actorsOfAll(
    reading,
    sentence,
    posts(['from', 'by', ...(frame.who.includes('of') && frame.stance !== 'OPPOSES' ? ['of'] : [])]),
  )
  const modifiers = atomsIn(sentence, chunk)
    .filter(atom => atom.index !== chunk.head)
    .flatMap(atom => entities(reading, atom))
  const who = from.length > 0 ? from : light && clause ? doers(reading, sentence, clause) : modifiers
  const direct = actorsOfAll(reading, sentence, posts(frame.target))
  const passive = clause && !light ? actorsIn(reading, sentence, clause.subject) : []
  const onto = clause ? frame.target.flatMap(name => actorsIn(reading, sentence, slot(clause, name))) : []
  const target =
    direct.length > 0
      ? direct
      : onto.length > 0
        ? onto
        : frame.target.includes('subject') || from.length > 0
          ? passive
          : []
  const place = clause ? clauseExtent(sentence, clause) : extent(sentence, chunk)
  const told = who.filter(
    () => target.length === 0 && (from.length > 0 || chunk.post.some(({ prep }) => frame.topic.includes(prep))),
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

const LIGHT = new Set([
  'increase',
  'put',
  'exert',
  'apply',
  'pile',
  'make',
  'issue',
  'give',
  'offer',
  'voice',
  'express',
  'step',
  'ramp',
  'mount',
  'intensify',
  'pledge',
  'reiterate',
  'level',
  'lodge',
  'provide',
  'lend',
  'renew',
])
