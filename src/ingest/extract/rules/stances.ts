import type { StanceVerb } from '../../../ontology/lexicon.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { type Reading, type Ref, verbKeys } from '../reading.js'
import { actorsIn, doers, slot, targetsIn } from '../slots.js'
import { speakerAt } from '../speech.js'
import { recognition } from './recognition.js'
import { stanceNoun } from './stance-nouns.js'

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
