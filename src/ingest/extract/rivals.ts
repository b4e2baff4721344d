import { entityOf, liftOf, type Reading, type Ref } from './reading.js'

/** So often at least each of them is named. */
const OFTEN = 2

/**
 * "Mwai Kibaki" and "Raila Odinga" in a report on one country: the two people named most who act for nobody but it, where one sentence
 * tells of both. Whoever mediates, or acts for one who does, is none of them.
 */
export function rivalsOf(reading: Reading, country: number | null, barred: ReadonlySet<number>): readonly Ref[] {
  const { entities, spans, sentences } = reading.analysis
  const counts = new Map<number, { times: number; sentences: Set<number> }>()
  let at = 0
  for (const { how, entities: told, start } of spans) {
    const [person = -1] = told
    if ((how !== 'NAME' && how !== 'SURNAME') || entityOf(reading, person)?.kind !== 'PERSON') continue
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    const one = counts.get(person) ?? { times: 0, sentences: new Set<number>() }
    counts.set(person, { times: one.times + 1, sentences: one.sentences.add(at) })
  }
  const isFree = (person: number) =>
    !barred.has(person) && liftOf(reading, person).every(body => body === country || isOwn(body))
  const isOwn = (body: number) => entities[body]?.type === 'POLITICAL_PARTY' && !barred.has(body)
  const [first, second] = [...counts]
    .filter(([person, { times }]) => times >= OFTEN && isFree(person))
    .sort(([a, one], [b, other]) => other.times - one.times || a - b)
  if (!first || !second || ![...first[1].sentences].some(one => second[1].sentences.has(one))) return []
  return [first, second].map(([index]) => ({ kind: 'ENTITY' as const, index }))
}
