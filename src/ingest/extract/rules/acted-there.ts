import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { impliedEvent } from '../implied.js'
import { moodOf } from '../modality.js'
import { isOpposed } from '../opposed.js'
import { clauseKey, entityOf, headAt, type Reading, type Ref, unique } from '../reading.js'
import { actorsIn, doers, slot, targetsIn } from '../slots.js'
import { TALKING, tellsOfTalks } from '../talking.js'
import { settingOf } from '../when-where.js'
import { takePart } from './event-verbs.js'

/** Who acts together at an event takes part in it: "a summit where A and B signed", "A and B agreed at talks in Oslo". */
export function actedThere(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    const event = relativeEvent(reading, sentence, clause) ?? eventBeside(reading, sentence, clause)
    const actors = unique([...doers(reading, sentence, clause), ...actorsIn(reading, sentence, slot(clause, 'with'))])
    const own = event ?? metThere(reading, sentence, clause, actors)
    if (own && actors.length >= 2) takePart(reading, sentence, clause, own, actors, moodOf(reading, sentence, clause))
  }
}

/** "Roosevelt and Churchill agreed at Casablanca", "the leaders shook hands in Arusha": two who do it in one town have met there. */
function metThere(reading: Reading, sentence: SentenceSyntax, clause: Clause, actors: readonly Ref[]): Ref | undefined {
  const { agreeing } = reading.resources.sets
  const { lemma, passive } = clause.vg
  if (passive || !(agreeing.has(lemma) || isHandshake(sentence, clause)) || SIGNING.test(lemma)) return undefined
  const isOwn = reading.eventOf.has(clauseKey(sentence, clause.index))
  if (isOwn || !isOpposed(reading, actors) || tellsOfTalks(reading, sentence)) return undefined
  const { polarity, modality } = moodOf(reading, sentence, clause)
  if (polarity === 'NEGATED' || modality !== 'ACTUAL') return undefined
  const { place } = settingOf(reading, { sentence: sentence.sentence, chunk: null, clause: clause.index })
  const isTown = /^(?:CITY|VENUE)$/.test(entityOf(reading, place ?? -1)?.type ?? '')
  // who shakes hands has met, wherever that was
  return isTown || isHandshake(sentence, clause) ? impliedEvent(reading, sentence, clause, 'MEETING') : undefined
}

const SIGNING = /^(?:sign|initial|fail)$/

const isHandshake = (sentence: SentenceSyntax, { vg, object }: Clause): boolean =>
  vg.lemma === 'shake' && object.some(chunk => headAt(sentence, chunk)?.lemma === 'hand')

/** "a summit where …", "talks in which …" */
function relativeEvent(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref | undefined {
  const first = sentence.chunks[clause.subject[0] ?? -1]
  if (!first || clause.vg.passive) return undefined
  const word = sentence.atoms[first.from - 1]?.lower
  const isWhich = word === 'which' && /^(?:at|in|during)$/.test(sentence.atoms[first.from - 2]?.lower ?? '')
  if (word !== 'where' && !isWhich) return undefined
  const before = sentence.chunks.findLast(({ to }) => to <= first.from - 1)
  const hosts = before ? [before.index, ...(before.host === null ? [] : [before.host])] : []
  return targetsIn(reading, sentence, hosts, 'EVENT')[0]
}

const BESIDE = ['at', 'in', 'during', 'after', 'under', 'following', 'through']

/** "agreed at talks in Oslo", "Under UN mediation, the two accepted": no others are told to be at the talks. */
function eventBeside(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref | undefined {
  if (!reading.resources.sets.agreeing.has(clause.vg.lemma) || clause.vg.passive) return undefined
  const [event] = BESIDE.flatMap(name => targetsIn(reading, sentence, slot(clause, name), 'EVENT'))
  if (!event || !TALKING.has(reading.events[event.index]?.type ?? '')) return undefined
  const known = reading.drafts.some(
    ({ predicate, object, rule }) =>
      object?.kind === 'EVENT' &&
      object.index === event.index &&
      // "at a summit of the African Union" they are there beside the union
      rule !== 'noun:holder' &&
      (predicate === 'PARTY_TO' || predicate === 'PARTICIPATED_IN'),
  )
  return known ? undefined : event
}
