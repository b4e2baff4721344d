import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll } from '../actors.js'
import { impliedEvent } from '../implied.js'
import { moodOf } from '../modality.js'
import { atomsIn, headAt, type Reading, type Ref, unique } from '../reading.js'
import { actorsIn, plainSlot, slot, targetsIn } from '../slots.js'
import { TALKING, tellsOfTalks } from '../talking.js'
import { areSeveral } from './deed-actors.js'
import { takePart } from './event-verbs.js'

/**
 * Idiom: "were back at the table", "sat across the table from", "took their seats", "were locked in talks", "were closeted with": who sits
 * together talks, though no verb says so.
 */
export function atTable(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    const shut = SHUT.test(clause.vg.lemma)
    if (!shut && !isSitting(reading, sentence, clause)) continue
    const mood = moodOf(reading, sentence, clause)
    const who = sitters(reading, sentence, clause)
    const isEnough = who.length > 0 && (areSeveral(reading, who) || isOfTalks(sentence, clause))
    if (mood.polarity === 'NEGATED' || !isEnough) continue
    const [told] = targetsIn(reading, sentence, [...slot(clause, 'in'), ...slot(clause, 'for')], 'EVENT')
    const talks = told && TALKING.has(reading.events[told.index]?.type ?? '') ? told : undefined
    // "For talks they returned to the table", "They met at one table": those are told of anyhow
    if (
      !talks &&
      ((shut && clause.vg.lemma !== 'closet') ||
        tellsOfTalks(reading, sentence, shut || isOpposite(sentence, clause) ? clause.index : null))
    )
      continue
    const event = talks ?? impliedEvent(reading, sentence, clause, shut ? 'MEETING' : 'TALKS')
    takePart(reading, sentence, clause, event, who, mood)
  }
}

/** "were locked in talks" */
const SHUT = /^(?:lock|closet|ensconce|sequester)$/

/** Those of the subject, in a passive too, those "with" or "from" whom they sit, and whom they face. */
function sitters(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  const beside = ['with', 'opposite'].flatMap(name => actorsIn(reading, sentence, plainSlot(sentence, clause, name)))
  const from = slot(clause, 'from').filter(one => sentence.chunks[one]?.host !== clause.subject[0])
  const faced = /^(?:face|join|meet|sit)$/.test(clause.vg.lemma) ? actorsOfAll(reading, sentence, clause.object) : []
  return unique([
    ...actorsIn(reading, sentence, clause.subject),
    ...beside,
    ...actorsIn(reading, sentence, from),
    ...faced,
  ])
}

function isSitting(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  if (takeSeats(reading, sentence, clause)) return true
  if (!SITTING.test(clause.vg.lemma)) return false
  if (isOpposite(sentence, clause)) return true
  return clause.obliques.some(
    ({ prep, chunks }) =>
      /^(?:at|to|round|around|across|over)$/.test(prep) && chunks.some(one => isTable(sentence, one)),
  )
}

/** "sat opposite Ambassador Johnson" */
const isOpposite = ({ atoms, chunks }: SentenceSyntax, { vg, object }: Clause): boolean =>
  /^sit/.test(vg.lemma) &&
  (atoms[vg.to]?.lower === 'opposite' || atoms[chunks[object[0] ?? -1]?.from ?? -1]?.lower === 'opposite')

const SITTING =
  /^(?:be|be back|sit|sit down|gather|assemble|come|come back|return|go back|get|get back|meet|face|stay|remain|seat|join|settle|reassemble)$/

/** "the table", "the negotiating table", not "the dinner table", "a table of experts". */
function isTable(sentence: SentenceSyntax, chunk: number): boolean {
  const found = sentence.chunks[chunk]
  if (!found || headAt(sentence, chunk)?.lemma !== 'table') return false
  return atomsIn(sentence, found).every(({ index, lower }) => index === found.head || TABLE.test(lower))
}

/** "returned to the conference table": one side that does so talks with another. */
const isOfTalks = (sentence: SentenceSyntax, clause: Clause): boolean =>
  clause.obliques.some(({ chunks }) =>
    chunks.some(
      one =>
        isTable(sentence, one) && OF_TALKS.test(sentence.atoms[(sentence.chunks[one]?.head ?? 0) - 1]?.lower ?? ''),
    ),
  )

const OF_TALKS = /^(?:negotiating|negotiation|negotiations|bargaining|conference|peace)$/
const TABLE =
  /^(?:the|a|one|same|single|long|round|oval|green|polished|wide|narrow|u-shaped|horseshoe|big|negotiating|negotiation|negotiations|bargaining|conference|peace|discussion)$/

/** "The delegates took their seats", not "in parliament", "on the council". */
function takeSeats({ resources }: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  const [seat] = clause.object
  const isSeat = /^(?:take|resume|retake)$/.test(clause.vg.lemma) && headAt(sentence, seat)?.lower === 'seats'
  return (
    isSeat &&
    clause.obliques.every(({ chunks }) =>
      chunks.every(one => {
        const { lemma = '', lower = '' } = headAt(sentence, one) ?? {}
        return (
          !resources.lexicon.events.internal.includes(lemma) &&
          !/parliament|assembly|council|senate|congress/.test(lower)
        )
      }),
    )
  )
}
