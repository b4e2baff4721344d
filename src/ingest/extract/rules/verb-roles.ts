import type { RoleFrame } from '../../../ontology/lexicon.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { isSide } from '../actors.js'
import { clauseExtent, say } from '../draft.js'
import { impliedEvent } from '../implied.js'
import { moodOf } from '../modality.js'
import { lastAgreement, nearestTold } from '../nearest.js'
import { clauseKey, type Reading, type Ref, verbKeys } from '../reading.js'
import { actorsIn, doers, slot, targetsIn, unique } from '../slots.js'

/** Confidence of a role that one side's negotiator has as well; `complete` keeps it only with other signs. */
export const WEAK = 600

/** Roles that verbs give: "Norway hosted the talks", "a deal brokered by Qatar", "he failed to mediate between A and B". */
export function verbRoles(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses)
    for (const key of verbKeys(clause)) {
      const frames = reading.resources.roleFrames.get(key)
      if (!frames) continue
      for (const frame of frames) applyFrame(reading, sentence, clause, frame)
      break
    }
}

function applyFrame(reading: Reading, sentence: SentenceSyntax, clause: Clause, frame: RoleFrame): void {
  const parties = unique(frame.parties.flatMap(name => actorsIn(reading, sentence, slot(clause, name))))
  const invitees = unique(frame.invitees.flatMap(name => actorsIn(reading, sentence, slot(clause, name))))
  const others = frame.invitees.length > 0 ? invitees : parties
  if (frame.pair && frame.invitees.length === 0 && frame.predicate === 'MEDIATED' && others.length < 2) return
  const targets = targetsOf(reading, sentence, clause, frame, others)
  if (targets.length === 0) return
  const actors = doers(reading, sentence, clause).filter(
    actor => !others.some(other => other.kind === actor.kind && other.index === actor.index),
  )
  const partners = frame.with.flatMap(name =>
    actorsIn(
      reading,
      sentence,
      slot(clause, name).filter(chunk => !sentence.chunks[chunk]?.post.some(({ prep }) => prep === 'as')),
    ),
  )
  if (frame.predicate === 'PARTY_TO' && isOutsider(reading, actors) && partners.length === 0) return
  if (
    frame.thirdParty &&
    actors.length > 1 &&
    targets.some(({ kind }) => kind === 'AGREEMENT') &&
    reading.sides.length === 0
  )
    return
  if (frame.thirdParty && actors.some(actor => isSide(reading, actor))) return
  if (frame.predicate === 'SIGNED' && isInAnotherRole(reading, sentence, clause)) return
  const mood = moodOf(reading, sentence, clause)
  const place = clauseExtent(sentence, clause)
  const rule = `verb:${clause.vg.lemma}`
  for (const target of targets) {
    for (const subject of actors)
      say(reading, sentence, {
        predicate: frame.predicate,
        subject,
        object: target,
        mood,
        explicit: frame.explicit,
        rule,
        confidence: frame.explicit ? 900 : frame.weak ? WEAK : 800,
        ...place,
      })
    const affirmed = { ...mood, polarity: 'AFFIRMED' as const }
    for (const subject of parties)
      say(reading, sentence, {
        predicate: 'PARTY_TO',
        subject,
        object: target,
        mood: affirmed,
        rule,
        confidence: 800,
        ...place,
      })
    for (const subject of invitees)
      say(reading, sentence, {
        predicate: 'INVITED_TO',
        subject,
        object: target,
        mood: affirmed,
        rule,
        confidence: 850,
        ...place,
      })
    for (const subject of partners)
      say(reading, sentence, {
        predicate: frame.predicate,
        subject,
        object: target,
        mood,
        rule: `${rule}+with`,
        confidence: 750,
        ...place,
      })
  }
}

/** "signed as a witness", "signed as guarantor" */
function isInAnotherRole(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  const { nouns } = reading.resources.lexicon.roles
  return slot(clause, 'as').some(chunk => isRoleOf(sentence, chunk, nouns))
}

/** Of who does it, not of one beside him: "with X as witness". */
function isRoleOf(sentence: SentenceSyntax, index: number, nouns: Readonly<Record<string, string>>): boolean {
  const chunk = sentence.chunks[index]
  if (!chunk || sentence.chunks[chunk.host ?? -1]?.prep === 'with') return false
  return nouns[sentence.atoms[chunk.head]?.lemma ?? ''] !== undefined
}

/** One actor that is none of the known sides: "the United States is trying to seal a deal". */
function isOutsider(reading: Reading, actors: readonly Ref[]): boolean {
  return actors.length === 1 && reading.sides.length > 0 && !actors.some(actor => isSide(reading, actor))
}

function targetsOf(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  frame: RoleFrame,
  others: readonly Ref[],
): Ref[] {
  for (const name of frame.target) {
    const found = targetsIn(reading, sentence, slot(clause, name), frame.targetKind)
    // "mediated the war": talks about it
    const fitting = found.filter(
      ({ kind, index }) => kind !== 'EVENT' || !FIGHTING.has(reading.events[index]?.type ?? ''),
    )
    if (fitting.length > 0) return fitting
  }
  const phrase = sentence.chunks[slot(clause, 'object')[0] ?? -1]
  const pronoun =
    phrase !== undefined && sentence.atoms[phrase.head]?.lower === 'it' && sentence.atoms[phrase.head]?.span === null
  const bare =
    frame.predicate === 'SIGNED' &&
    phrase === undefined &&
    !clause.vg.passive &&
    !clause.vg.negated &&
    clause.vg.form === 'FINITE' &&
    !clause.vg.negated
  if ((pronoun && frame.targetKind !== 'EVENT') || bare) {
    const last = lastAgreement(reading, sentence.sentence, sentence.atoms[clause.vg.from]?.start)
    return last ? [last] : []
  }
  if (pronoun && clause.vg.passive && (frame.explicit || frame.predicate === 'HOSTED')) {
    const told = nearestTold(reading, sentence.sentence)
    return told?.kind === 'EVENT' ? [told] : []
  }
  if (frame.infinitive) {
    const inner = sentence.clauses.find(({ matrix, link }) => matrix === clause.index && link === 'CATENATIVE')
    const event = inner
      ? (reading.eventOf.get(clauseKey(sentence, inner.index)) ?? infinitiveTarget(reading, sentence, inner))
      : undefined
    if (event !== undefined && (!frame.pair || others.length > 0)) return [{ kind: 'EVENT', index: event }]
  }
  // "Qatar mediated", "shuttled between the capitals": explicit words need no parties beside them
  const told = frame.explicit && reading.sides.length >= 2 && clause.object.length === 0 && !clause.vg.passive
  const purpose = frame.infinitive
    ? sentence.clauses.find(({ matrix, link }) => matrix === clause.index && link === 'CATENATIVE')
    : undefined
  if (purpose && !TALKING.has(purpose.vg.lemma)) return []
  if (frame.implies === undefined || (others.length < 2 && !told)) return []
  return [impliedEvent(reading, sentence, clause, frame.implies)]
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
])

/** "persuaded them to return to the talks" */
function infinitiveTarget(reading: Reading, sentence: SentenceSyntax, inner: Clause): number | undefined {
  const phrases = [...inner.object, ...inner.obliques.flatMap(({ chunks }) => chunks)]
  return targetsIn(reading, sentence, phrases, 'EVENT')[0]?.index
}
