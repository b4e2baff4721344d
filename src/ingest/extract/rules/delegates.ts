import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOf, isSide } from '../actors.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { nearestTold } from '../nearest.js'
import { clauseKey, headAtom, isPerson, type Reading, type Ref } from '../reading.js'
import { doers, slot, targetsIn } from '../slots.js'

const HEADING = /^(?:head|lead)$/
const BODY = /^(?:delegation|team|negotiator|contingent)$/

/** Idiom: "Chile's delegation was headed by X", "X led the government team", "Peru was represented by X": who speaks for a side takes part. */
export function delegates(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    if (!isHeading(sentence, clause) && !isRepresenting(reading, sentence, clause)) continue
    const object = whereTo(reading, sentence, clause)
    const mood = moodOf(reading, sentence, clause)
    if (!object || mood.polarity === 'NEGATED') continue
    const people = doers(reading, sentence, clause).filter(one => isPerson(reading, one))
    const common = { object, mood, rule: 'idiom:delegate', confidence: 700, ...clauseExtent(sentence, clause) }
    for (const subject of people) say(reading, sentence, { ...common, predicate: 'PARTICIPATED_IN', subject })
    const sides = slot(clause, 'object').flatMap(one => actorsOf(reading, sentence, one))
    // "talks at which Sudan and Ethiopia were represented"
    const isAtTalks = slot(clause, 'at').some(one => targetsIn(reading, sentence, [one], 'EVENT').length > 0)
    for (const subject of people.length > 0 || isAtTalks ? sides.filter(one => isAtTalks || isSide(reading, one)) : [])
      say(reading, sentence, { ...common, predicate: 'PARTY_TO', subject })
  }
}

const isHeading = (sentence: SentenceSyntax, clause: Clause): boolean =>
  HEADING.test(clause.vg.lemma) &&
  slot(clause, 'object').some(one => {
    const chunk = sentence.chunks[one]
    return chunk !== undefined && BODY.test(headAtom(sentence, chunk)?.lemma ?? '')
  })

/** Somebody, and not "the result represents progress". */
const isRepresenting = (reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean =>
  clause.vg.lemma === 'represent' && slot(clause, 'object').some(one => actorsOf(reading, sentence, one).length > 0)

/** "A delegation led by X flew to Cairo on Friday": what it does itself; it is at the talks told elsewhere only where its sentence does not tell of another errand. */
function whereTo(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref | null {
  const [body] = slot(clause, 'object')
  const errand = sentence.clauses.find(
    one => one !== clause && one.link === 'MAIN' && body !== undefined && one.subject.includes(body),
  )
  const own = errand && reading.eventOf.get(clauseKey(sentence, errand.index))
  if (own !== undefined) return { kind: 'EVENT', index: own }
  const talks = talksNear(reading, sentence, clause)
  const isOther = errand !== undefined && ERRANDS.test(errand.vg.lemma)
  return isOther && talks !== null && reading.events[talks.index]?.sentence !== sentence.sentence ? null : talks
}

const ERRANDS = /^(?:arrive|come|leave|fly|travel|depart|return|go|visit|head|land|drive|call|tour|set)$/

/** The talks that the clause names, or those told last. */
function talksNear(reading: Reading, sentence: SentenceSyntax, { obliques }: Clause): Ref | null {
  const named = targetsIn(
    reading,
    sentence,
    obliques.flatMap(({ chunks }) => chunks),
    'EVENT',
  )
  const [told] = named.length > 0 ? named : [nearestTold(reading, sentence.sentence)]
  return told?.kind === 'EVENT' && reading.resources.mediable.has(reading.events[told.index]?.type ?? '') ? told : null
}
