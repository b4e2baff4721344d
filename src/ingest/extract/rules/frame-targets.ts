import type { RoleFrame } from '../../../ontology/lexicon-frames.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { isSide } from '../actors.js'
import { disputants } from '../disputants.js'
import { impliedEvent } from '../implied.js'
import { lastReceived, nearestTold, signedPaper } from '../nearest.js'
import { clauseKey, headAt, lemmaAt, type Reading, type Ref } from '../reading.js'
import { MEDIATING } from '../sides.js'
import { slot, targetsIn } from '../slots.js'

/** The events or agreements in which a verb gives roles: named in its slots, spoken of before, or implied by the verb. */
export function targetsOf(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  frame: RoleFrame,
  actors: readonly Ref[],
  others: readonly Ref[],
): Ref[] {
  const { mediable } = reading.resources
  const fits = (type: string) => (MEDIATING.has(frame.predicate) ? mediable.has(type) : !FIGHTING.has(type))
  let about = false
  for (const name of frame.target) {
    const found = targetsIn(reading, sentence, slot(clause, name), frame.targetKind)
    // "mediated the war", "mediated the release": talks about it
    const fitting = found.filter(({ kind, index }) => kind !== 'EVENT' || fits(reading.events[index]?.type ?? ''))
    if (frame.predicate === 'CONVENED' && fitting.some(one => isInternal(reading, sentence, one))) return []
    if (fitting.length > 0) return fitting
    about ||= found.length > 0
  }
  const phrase = sentence.chunks[slot(clause, 'object')[0] ?? -1]
  const pronoun =
    phrase !== undefined &&
    /^(?:it|they|them|one)$/.test(sentence.atoms[phrase.head]?.lower ?? '') &&
    sentence.atoms[phrase.head]?.span === null
  // "Kenya will monitor its implementation": of the paper told last
  const carried = CARRYING_OUT.test(sentence.atoms[phrase?.head ?? -1]?.lemma ?? '')
  if (frame.predicate === 'MONITORED' && carried) {
    const paper = signedPaper(reading, sentence.sentence, sentence.atoms[clause.vg.from]?.start)
    return paper ? [paper] : []
  }
  const bare =
    frame.predicate === 'SIGNED' &&
    phrase === undefined &&
    !clause.vg.passive &&
    !clause.vg.negated &&
    clause.vg.form === 'FINITE'
  if ((pronoun && frame.targetKind !== 'EVENT') || bare) {
    const last = signedPaper(reading, sentence.sentence, sentence.atoms[clause.vg.from]?.start)
    if (last || !frame.explicit) return last ? [last] : []
  }
  // "It was mediated by Oman", "Kofi Annan chaired them"
  if (pronoun && (frame.explicit || (clause.vg.passive && frame.predicate === 'HOSTED'))) {
    const told = nearestTold(reading, sentence.sentence)
    return told?.kind === 'EVENT' ? [told] : []
  }
  const purpose = frame.infinitive ? sentence.clauses.find(one => isAim(sentence, clause, one)) : undefined
  if (purpose) {
    const event =
      reading.eventOf.get(clauseKey(sentence, purpose.index)) ?? infinitiveTarget(reading, sentence, purpose)
    // "used its influence to end the war": no war is mediated, but talks about it
    const canBe = event !== undefined && fits(reading.events[event]?.type ?? '')
    if (event !== undefined && canBe && (!frame.pair || others.length > 0)) return [{ kind: 'EVENT', index: event }]
    // "persuaded the leaders of A and B to sign a document"
    const paper =
      MEDIATING.has(frame.predicate) && others.length > 1
        ? targetsIn(reading, sentence, slot(purpose, 'object'), 'AGREEMENT')
        : []
    if (paper.length > 0) return paper
  }
  // "they met in Ouagadougou, with Compaoré mediating": what the verb tells that governs it
  const around = frame.explicit && clause.link === 'ADVERBIAL' && clause.object.length === 0 && others.length === 0
  const governing =
    around && clause.matrix !== null ? reading.eventOf.get(clauseKey(sentence, clause.matrix)) : undefined
  if (governing !== undefined) return [{ kind: 'EVENT', index: governing }]
  if (purpose && !TALKING.has(purpose.vg.lemma)) return []
  // "persuaded A and B of its good will"
  if (frame.infinitive && MEDIATING.has(frame.predicate) && !purpose) return []
  const open =
    frame.objects.length > 0 || frame.target.every(name => slot(clause, name).every(one => isReflexive(sentence, one)))
  const spokenOf = frame.near && open && others.length < 2 ? nearestTold(reading, sentence.sentence) : null
  if (spokenOf && (frame.targetKind ?? spokenOf.kind) === spokenOf.kind) return [spokenOf]
  // "They signed an armistice. The general presided.": at the signing
  const signing = frame.near && open && frame.predicate === 'CONVENED' ? lastReceived(reading, sentence.sentence) : null
  if (signing?.kind === 'EVENT') return [signing]
  // "coaxed the parties to the table": to the talks that are told
  const near =
    frame.aims.length > 0 && others.every(one => isSide(reading, one)) ? nearestTold(reading, sentence.sentence) : null
  if (near?.kind === 'EVENT') return [near]
  // "mediating between Mesa and the interim government": one of the two may have no name
  const named = others.length >= (frame.explicit ? 1 : 2)
  // "Qatar mediated", "the breakthrough was mediated by Oman": explicit words need no parties beside them
  const matters = reading.resources.lexicon.roles.matters.includes(sentence.atoms[phrase?.head ?? -1]?.lemma ?? '')
  const alone = matters || clause.object.length === 0 || clause.vg.passive || about || frame.near
  const between = () => frame.explicit && actors.length > 0 && disputants(reading, actors, sentence.sentence).length > 0
  if (frame.implies === undefined || !(named || (alone && between()))) return []
  return [impliedEvent(reading, sentence, clause, frame.implies)]
}

/** "persuaded them to sign", "cajoled them into signing", "got them talking" */
function isAim({ atoms, chunks }: SentenceSyntax, clause: Clause, { matrix, link, vg }: Clause): boolean {
  if (matrix !== clause.index) return false
  if (link === 'CATENATIVE') return true
  const isBehind = chunks[clause.object.at(-1) ?? -1]?.to === vg.from
  return link === 'ADVERBIAL' && (atoms[vg.from - 1]?.lower === 'into' || isBehind)
}

const CARRYING_OUT = /^(?:implementation|application|observance|compliance|execution|adherence|fulfilment|fulfillment)$/

/** "He will preside himself" */
const isReflexive = (sentence: SentenceSyntax, chunk: number): boolean =>
  /sel(?:f|ves)$/.test(headAt(sentence, chunk)?.lower ?? '')

/** "a cabinet meeting", "the meeting of the committee" */
function isInternal({ events, resources }: Reading, sentence: SentenceSyntax, { kind, index }: Ref): boolean {
  const event = kind === 'EVENT' ? events[index] : undefined
  const { internal } = resources.lexicon.events
  const of = sentence.chunks[event?.chunk ?? -1]?.post.filter(({ prep }) => prep === 'of') ?? []
  const heads = of.flatMap(({ chunks }) => chunks).map(one => lemmaAt(sentence, one))
  return [...(event?.modifiers ?? []), ...heads].some(words =>
    words.split(' ').some(word => internal.includes(word.toLowerCase())),
  )
}

const FIGHTING = new Set(['ASSAULT', 'MOBILIZATION', 'PROTEST', 'SANCTION'])

/** What guests are invited to do at an event: "invited them to meet". Being invited to join an alliance is none. */
const TALKING = new Set([
  'meet',
  'talk',
  'negotiate',
  'attend',
  'come',
  'discuss',
  'visit',
  'participate',
  'take',
  'hold',
  'return',
  'send',
  'resume',
  'begin',
  'start',
  'sign',
  'settle',
  'agree',
  'stop',
  'cease',
  'halt',
  'end',
  'lay',
  'compromise',
  'reconcile',
  'disengage',
  'accept',
  'exchange',
  'sit',
  'make',
  'conclude',
  'observe',
  'respect',
  'cooperate',
  'bring',
  'secure',
  'persuade',
  'broker',
  'mediate',
  'reach',
  'prevent',
  'avert',
  'calm',
])

/** "persuaded them to return to the talks" */
function infinitiveTarget(reading: Reading, sentence: SentenceSyntax, inner: Clause): number | undefined {
  const phrases = [...inner.object, ...inner.obliques.flatMap(({ chunks }) => chunks)]
  return targetsIn(reading, sentence, phrases, 'EVENT')[0]?.index
}
