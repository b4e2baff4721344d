import { flatMap } from '../../model/flat-map.js'
import type { LocalEntity } from '../analyse/analysis.js'
import { entityOf, headAt, type Reading } from './reading.js'

/**
 * Whether a report is of affairs of powers at all, or of sport, trade, courts and the stage, where "truce", "talks" and "treaty" are manners of
 * speaking. Powers are states, their unions and their armed foes; what tells is who speaks for them and what only war and peace have.
 */
export function isAffairOfPowers(reading: Reading): boolean {
  if (speaksForPower(reading) || namesForces(reading) || isOfViolence(reading)) return true
  const pastimes = count(reading, 'pastimes')
  return pastimes === 0 || (pastimes === 1 && actingStates(reading) > 1)
}

/** Clans, gangs and tribes make peace too. */
export function isOfViolence(reading: Reading): boolean {
  return count(reading, 'violence') > count(reading, 'pastimes')
}

/** Nothing in it is of sport, trade, the stage or the courts. */
export const isOfNoPastime = (reading: Reading): boolean => count(reading, 'pastimes') === 0

type Words = 'violence' | 'pastimes'

/** Worked out once an article: both are asked for several times. */
const counted = new WeakMap<Reading, Readonly<Record<Words, number>>>()

/** How many words of a list the report has. */
function count(reading: Reading, list: Words): number {
  const known = counted.get(reading)
  if (known) return known[list]
  const { sets } = reading.resources
  const words = [...new Set(flatMap(reading.sentences, ({ atoms }) => atoms.map(({ lemma }) => lemma)))]
  const of = (name: Words) => words.filter(word => sets[name].has(word)).length
  const counts = { violence: of('violence'), pastimes: of('pastimes') }
  counted.set(reading, counts)
  return counts[list]
}

const POWERS = new Set(['STATE', 'IGO', 'STATE_COALITION', 'ARMED_GROUP', 'MILITARY', 'GOVERNMENT_BODY'])
const SPEAKING =
  /president|prime minister|premier|chancellor|king|queen|emir|sultan|pope|emperor|foreign|secretary|envoy|ambassador|mediator|negotiator|representative|diplomat|general|commander|defen[cs]e|leader|head|chairman|chief/i

const OF_TRADE = /\b(?:executive|managing|sporting|commercial|marketing|technical|sales)\b/i

/** "Finnish President A", "the UN envoy": somebody holds an office that speaks for a power, alone only where nothing is of another trade. */
function speaksForPower(reading: Reading): boolean {
  const { analysis } = reading
  const powers = analysis.entities.filter(({ type }) => POWERS.has(type ?? ''))
  // a union that nobody knows may be one of cyclists
  const isPower = ({ type, reference }: LocalEntity) => POWERS.has(type ?? '') && (type !== 'IGO' || reference !== null)
  return (
    (powers.length > 1 || isOfNoPastime(reading)) &&
    analysis.offices.some(
      ({ organization, title }) =>
        organization !== null &&
        analysis.entities.some(one => one.index === organization && isPower(one)) &&
        SPEAKING.test(title) &&
        !OF_TRADE.test(title),
    )
  )
}

/** An armed group, an army, or a union of states that the reference data knows; a union alone also has a say in mergers and cups. */
function namesForces(reading: Reading): boolean {
  const isOfTrade = count(reading, 'pastimes') > MOST_PASTIMES
  return reading.analysis.entities.some(
    ({ type, reference }) =>
      type === 'ARMED_GROUP' ||
      (type === 'MILITARY' && reference !== null) ||
      (!isOfTrade && (type === 'IGO' || type === 'STATE_COALITION') && reference !== null),
  )
}

/** Words of another trade that a report of powers may have in passing. */
const MOST_PASTIMES = 2

/** "trains to France", "in Italy" name where something is. */
const WITH = new Set(['with', 'between', 'by', 'against', 'among', 'for'])

/** States that do something themselves; "the French team" and "Spain's A" are none. */
function actingStates(reading: Reading): number {
  const acting = new Set<number>()
  for (const sentence of reading.sentences)
    for (const { subject, object, agent, obliques } of sentence.clauses)
      for (const chunk of [
        ...subject,
        ...object,
        ...agent,
        ...obliques.filter(({ prep }) => WITH.has(prep)).flatMap(({ chunks }) => chunks),
      ]) {
        const span = headAt(sentence, chunk)?.span
        const [entity] = span?.entities ?? []
        if (entity !== undefined && entityOf(reading, entity)?.type === 'STATE') acting.add(entity)
      }
  return acting.size
}
