/**
 * Made-up news for measuring: the same articles for the same numbers, as varied as a few thousand actors make them. An article has some
 * dozen mentions and 20 claims in ten sentences, of which, as in real news, about half tell nothing that a graph would hold.
 */
import { createHash } from 'node:crypto'
import type { Article } from '../src/model/article.js'
import { articleId } from '../src/model/ids.js'
import type { Reference } from '../src/model/reference.js'
import { type Chance, chance } from './chance.js'

interface Person {
  readonly name: string
  readonly surname: string
  readonly title: string
  readonly adjective: string
}

interface State {
  readonly name: string
  readonly adjective: string
}

/** Two states that talk, again and again, with somebody between them. */
interface Dossier {
  readonly states: readonly [State, State]
  readonly delegates: readonly [Person, Person]
  readonly mediator: Person
  readonly broker: string
  readonly city: string
  readonly topic: string
}

const GIVEN =
  'Adela Bruno Carla Dario Elena Farid Greta Hamid Irene Jonas Karim Lidia Marko Nadia Oskar Petra Rafael Selma Tomas Ursula Viktor Wanda Yusuf Zora Amin Bela Cyril Dunja Emil Flora'.split(
    ' ',
  )
const STARTS = 'Bar Cal Dom Fel Gor Hal Jur Kos Lam Mar Nov Ost Pal Ros Sav Tol Ulm Var Wes Zan'.split(' ')
const ENDS =
  'ano berg cek dorf elli gard hani ikov jani kova lund mann nescu owski pulos ridge sson tadze uchi vanic'.split(' ')
const TITLES = [
  'foreign minister',
  'prime minister',
  'president',
  'defence minister',
  'special envoy',
  'chief negotiator',
  'interior minister',
]
const TOPICS = [
  'border crossings',
  'prisoner exchange',
  'water rights',
  'grain exports',
  'customs',
  'missing persons',
  'energy transit',
  'fishing zones',
  'rail links',
  'airspace',
]
const BROKERS = [
  'the European Union',
  'the United Nations',
  'the African Union',
  'Qatar',
  'Norway',
  'Switzerland',
  'Turkey',
  'Oman',
]
const DESKS = 24
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Articles one by one; about one in twenty is a copy of an earlier one with another head line, from another desk. */
export function* makeArticles(count: number, reference: Reference, seed = 1): Generator<Article> {
  const next = chance(seed)
  const dossiers = makeDossiers(reference, Math.min(1200, 40 + Math.floor(count / 20)), next)
  const recent: string[] = []
  for (let number = 0; number < count; number++) {
    const isCopy = recent.length > 50 && next.number() < 0.05
    const text = isCopy
      ? `${next.of(['Update', 'Wire', 'Roundup'])}\n\n${next.of(recent)}`
      : tell(dossiers[next.skewed(dossiers.length)], number, count, next)
    if (!isCopy) recent[recent.length < 200 ? recent.length : number % 200] = text
    yield article(number, text, dayOf(number, count), `Desk ${next.below(DESKS)}`)
  }
}

function article(number: number, text: string, publishedOn: string, source: string): Article {
  const url = `https://news.example/${number}`
  return {
    id: articleId(url),
    url,
    source,
    title: null,
    publishedOn,
    origin: `made#${number}`,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
  }
}

/** Publication days go through fifteen years. */
function dayOf(number: number, count: number): string {
  return new Date(Date.UTC(2009, 0, 1) + Math.floor((number / count) * 15 * 365) * 86_400_000)
    .toISOString()
    .slice(0, 10)
}

function makeDossiers(reference: Reference, count: number, next: Chance): readonly Dossier[] {
  const states = reference.organizations.flatMap(({ type, name, demonyms }): State[] =>
    type === 'STATE' && demonyms[0] !== undefined ? [{ name, adjective: demonyms[0] }] : [],
  )
  const cities = reference.places.filter(({ type }) => type === 'CITY').map(({ name }) => name)
  return Array.from({ length: count }, () => {
    const [first, second] = next.two(states)
    return {
      states: [first, second],
      delegates: [person(first, next), person(second, next)],
      mediator: person(next.of(states), next),
      broker: next.of(BROKERS),
      city: next.of(cities),
      topic: next.of(TOPICS),
    }
  })
}

function person({ adjective }: State, next: Chance): Person {
  const surname = `${next.of(STARTS)}${next.of(ENDS)}`
  return { name: `${next.of(GIVEN)} ${surname}`, surname, title: next.of(TITLES), adjective }
}

/** About ten sentences on one round of a dossier. */
function tell(dossier: Dossier | undefined, number: number, count: number, next: Chance): string {
  if (dossier === undefined) throw new Error('There is nothing to tell of')
  const [a, b] = dossier.delegates
  const [x, y] = dossier.states
  const { mediator, broker, city, topic } = dossier
  const held = new Date(Date.parse(dayOf(number, count)) - next.below(3) * 86_400_000)
  const date = DAY.format(held)
  const round = next.of(['a new round of talks', 'another meeting', 'talks', 'a summit'])
  const who = (p: Person) => `${p.adjective} ${p.title} ${p.name}`
  const opening = [
    `${who(a)} and ${who(b)} held ${round} on ${topic} in ${city} on ${date}, mediated by ${broker}.`,
    `${sentence(broker)} brokered ${round} between ${x.name} and ${y.name} in ${city} on ${date}.`,
    `${who(mediator)} mediated ${round} between ${x.name} and ${y.name} on ${topic} in ${city} on ${date}.`,
  ]
  const middle = [
    `${a.surname} said that ${x.name} supports a lasting agreement on ${topic}.`,
    `${b.surname} accused ${x.name} of delaying the implementation of the ${next.below(20) + 4}-point plan.`,
    `${who(mediator)} called on both sides to sign the agreement.`,
    `${x.name} rejected a proposal of ${y.name} on ${topic}.`,
    `${sentence(broker)} welcomed the agreement on ${topic} reached by ${x.name} and ${y.name}.`,
    `The two sides failed to sign the agreement on ${topic}.`,
    `${sentence(next.of(BROKERS))} offered to host the next meeting between ${x.name} and ${y.name}.`,
    `${mediator.surname} met ${a.name} before the talks.`,
    `${y.name} and ${x.name} signed a declaration on ${topic} on ${date}.`,
    `${who(b)} thanked ${broker} for its mediation between ${x.name} and ${y.name}.`,
    `"${y.name} will not accept new conditions," ${b.surname} told reporters in ${city}.`,
    `Protests against the talks took place in ${next.of([x.name, y.name])} in ${2000 + next.below(9)}.`,
  ]
  const told = next.shuffled(middle).slice(0, 2 + next.below(4))
  const rest = next.shuffled([...told, ...next.shuffled(background(dossier, next)).slice(0, 3 + next.below(4))])
  return `${x.name} and ${y.name} meet on ${topic}\n\n${next.of(opening)} ${rest.slice(0, 3).join(' ')}\n\n${rest.slice(3).join(' ')}`
}

/** Sentences that hold no fact of diplomacy. */
function background({ city, topic, states: [x, y] }: Dossier, next: Chance): readonly string[] {
  const some = () => next.below(80) + 12
  return [
    `The ${next.of(['streets', 'squares', 'bridges'])} around the hall in ${city} were closed to traffic for ${some()} hours.`,
    `Some ${some()} journalists waited in a ${next.of(['tent', 'bus', 'canteen'])} of ${some()} seats behind the building, where the heating had broken down.`,
    `${next.of(['Rain', 'Snow', 'Dust'])} fell on ${city} until ${(some() % 9) + 2} in the evening, and ${some()} flights were late.`,
    `${sentence(topic)} have troubled people in the ${next.of(['valleys', 'ports', 'hills'])} of ${x.name} for some ${some()} years.`,
    `A ${next.of(['shopkeeper', 'nurse', 'driver', 'teacher'])} near the station, who did not want to give a name, said that prices had risen by ${some()} per cent.`,
    `Analysts of ${topic} doubt that the mood in ${city} will last beyond the ${next.of(['spring', 'summer', 'harvest'])}.`,
    `The ${next.of(['wheat', 'rice', 'olive'])} harvest in the north of ${x.name} was the poorest for ${some()} years.`,
    `Schools in ${some()} border towns of ${y.name} have been short of ${next.of(['teachers', 'books', 'desks'])} since the autumn.`,
    `Nobody in ${city} could say how long the papers on ${topic} were, or in how many of ${some()} languages.`,
    `Dinner was served ${some()} minutes late, with ${next.of(['fish', 'lamb', 'dumplings'])} and a cake of ${some()} candles.`,
    `Last year ${some()},000 lorries passed along the road from ${x.name} to ${y.name}, fewer than in any year before.`,
    `The hotel in ${city}, built for an exhibition ${some()} years ago, has seen better days.`,
  ]
}

/** As a sentence begins with it. */
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
