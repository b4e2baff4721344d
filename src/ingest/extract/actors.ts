import type { Atom, Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { mainState } from './main-state.js'
import { lastPersonIn } from './nearest.js'
import { actsFor, atomsIn, entityOf, headAtom, isActor, isPerson, type Reading, type Ref, unique } from './reading.js'
import { bothSides } from './sides.js'
import { spokenOf } from './spoken-of.js'
import { onlyArmedGroup, unnamedActor } from './unnamed-actors.js'
import { withPrep } from './with-prep.js'

/** Who a noun phrase stands for: a name, a title, "the leaders of A and B", "the two sides", "Western mediators". */
export function actorsOf(reading: Reading, sentence: SentenceSyntax, chunkIndex: number): Ref[] {
  const chunk = sentence.chunks[chunkIndex]
  if (!chunk) return []
  const head = headAtom(sentence, chunk)
  if (!head) return []
  const compatriot = compatriotOf(reading, sentence, chunk, head)
  if (compatriot) return compatriot
  // "most of the parties of Peru"
  if (head.span === null && QUANTIFIER.test(head.lower)) return actorsOfAll(reading, sentence, behindOf(chunk))
  const named = entities(reading, head)
  // "the special representative of the UN, Gerd Merrem": the one who is named, before whom the words stand for
  const introduced = head.span?.how === 'DESCRIPTION' ? personBeside(reading, sentence, chunk) : null
  if (introduced) return head.lower === head.lemma ? [introduced] : personsBeside(reading, sentence, chunk, head)
  // "the two foreign ministers, A and B"
  const listed = head.span?.how === 'GROUP' ? apposedActors(reading, sentence, chunk, head) : []
  if (listed.length > 1 && listed.every(one => isPerson(reading, one))) return listed
  const isOfBodies = head.span?.how === 'GROUP' && !named.some(one => isPerson(reading, one))
  const people = isOfBodies ? spokenOf(reading, sentence, chunk, head) : []
  if (people.length > 0 && people.every(one => isSide(reading, one))) return people
  if (named.length > 0) return named
  if (head.span) return []
  const singular = head.lower === head.lemma && reading.resources.lexicon.actors.bodies[head.lemma] === undefined
  const beside = apposedActors(reading, sentence, chunk, head)
  // "The chief negotiator of Serbia, Marko Djuric": the one who is named
  if (singular && beside[0] && isPerson(reading, beside[0])) return beside.slice(0, 1)
  // "The foreign ministers of Armenia and Turkey, A and B": the ones who are named
  if (beside.length > 1 && beside.every(one => isPerson(reading, one))) return beside
  // "Liberia's warring parties, LURD and Model": the ones who are named
  if (beside.length > 1 && !singular && reading.resources.sets.sides.has(head.lemma)) return beside
  const described = describedActors(reading, sentence, chunk, head)
  if (described.length > 0) return described
  if (beside.length > 0) return singular ? beside.slice(0, 1) : beside
  const meant = spokenOf(reading, sentence, chunk, head)
  if (meant.length > 0) return meant
  const person = lastPerson(reading, sentence, chunk, head)
  if (person) return [person]
  return unnamedActor(reading, sentence, chunk, head)
}

const QUANTIFIER = /^(?:most|many|several|few)$/

const behindOf = ({ post }: Chunk): readonly number[] => withPrep(post, 'of')

/** The person set off by a comma from the phrase, or from what hangs on it by "of". */
export function personBeside(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref | null {
  return peopleBeside(reading, sentence, chunk)[0] ?? null
}

/** "the co-chairs of the talks, A and B": all of them. */
export function peopleBeside(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  const head = headAtom(sentence, chunk)
  if (!head) return []
  const inner = withPrep(chunk.post, 'of')
  const phrases = [chunk, ...inner.flatMap(one => sentence.chunks[one] ?? [])]
  const beside = phrases.flatMap(one => apposedActors(reading, sentence, one, head))
  return beside.filter(one => isPerson(reading, one))
}

/** "the two mediators, A and B": the persons set off by a comma. */
function personsBeside(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, head: Atom): Ref[] {
  return apposedActors(reading, sentence, chunk, head).filter(one => isPerson(reading, one))
}

/** "A, the Malaysian who facilitated", "a Briton": one person, and no state. */
function compatriotOf(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, head: Atom): Ref[] | null {
  const opened = /^(?:the|a|an)$/.test(sentence.atoms[chunk.from]?.lower ?? '') && chunk.head === chunk.from + 1
  if (!opened || head.span?.how !== 'DEMONYM' || !COMPATRIOT.test(head.lower)) return null
  const before = sentence.chunks[chunk.index - 1]
  const explained = before && before.to === chunk.from - 1 && sentence.atoms[before.to]?.text === ','
  const named = [
    ...apposedActors(reading, sentence, chunk, head),
    ...(explained ? entities(reading, sentence.atoms[before.head] ?? head) : []),
  ]
  const beside = named.filter(one => isPerson(reading, one)).slice(0, 1)
  if (beside.length > 0 || sentence.atoms[chunk.from]?.lower !== 'the') return beside
  const meant = spokenOf(reading, sentence, chunk, head)
  return meant.length > 0 ? meant : null
}

/** One of a people: "the Malian", "the Swede", not "the French", "the Kenyans". */
const COMPATRIOT =
  /(?:n|swede|dane|turk|pole|finn|scot|serb|croat|czech|slovak|arab|greek|briton|spaniard|israeli|iraqi|qatari|kuwaiti|emirati|omani|saudi|yemeni|somali|pakistani|bangladeshi|azeri|kazakh|uzbek|tajik|afghan|thai|fijian|filipino)$/

/** "two mediators, A and B": the names set off by a comma. */
function apposedActors(reading: Reading, sentence: SentenceSyntax, { apposed }: Chunk, head: Atom): Ref[] {
  if (apposed === null) return []
  const beside = (sentence.chunks[apposed]?.group ?? [apposed]).flatMap(one => sentence.chunks[one] ?? [])
  return beside.flatMap(one => entities(reading, sentence.atoms[one.head] ?? head))
}

/** "The American lawyer": the person named last before, in this or the sentence before. */
function lastPerson(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, head: Atom): Ref | null {
  const words = atomsIn(sentence, chunk)
  const definite = words[0]?.lower === 'the' && head.lower === head.lemma && chunk.post.length === 0
  if (!definite || !reading.resources.sets.occupations.has(head.lemma)) return null
  const bounds = reading.analysis.sentences[sentence.sentence - 1]
  const start = bounds?.start ?? sentence.atoms[0]?.start ?? 0
  return lastPersonIn(reading, start, words[0]?.start ?? 0)
}

/** The actors of several phrases, each once. */
export function actorsOfAll(reading: Reading, sentence: SentenceSyntax, chunks: readonly number[]): Ref[] {
  return unique(chunks.flatMap(chunk => actorsOf(reading, sentence, chunk)))
}

/** Entities of one atom that can act; an ambiguous capital gives its government. */
export function entities(reading: Reading, { span }: Atom): Ref[] {
  if (span === null) return []
  return span.entities
    .filter(index => isActor(entityOf(reading, index)) && !reading.papers.has(index))
    .map(index => ({ kind: 'ENTITY' as const, index }))
}

/** Actors named by adjectives and possessors before the head: "Kosovar and Serbian top officials", "Pristina-Belgrade dialogue". */
export function modifierActors(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  return atomsIn(sentence, chunk)
    .filter(atom => atom.index !== chunk.head && atom.span !== null && !isOrigin(sentence.atoms[atom.index + 1]))
    .flatMap(atom => entities(reading, atom))
}

/** "the Swiss-based centre", "a Paris-educated lawyer": where somebody is or comes from. */
const isOrigin = (after: Atom | undefined): boolean =>
  after?.joined === true && /^(?:based|born|educated|trained|speaking|registered|dominated|majority)$/.test(after.lower)

/** The phrase that "whose" before a chunk stands for. */
export function whoseOwner(sentence: SentenceSyntax, { from }: Chunk): Chunk | undefined {
  if (sentence.atoms[from - 1]?.lower !== 'whose') return undefined
  return sentence.chunks.findLast(({ to }) => to < from)
}

function describedActors(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, head: Atom): Ref[] {
  const { persons, representatives, sides, owned } = reading.resources.sets
  if (owned.has(head.lemma)) return modifierActors(reading, sentence, chunk)
  // "The members of the Security Council"
  if (head.lower === 'members' && sentence.atoms[chunk.from]?.lower === 'the' && chunk.to - chunk.from === 2)
    return postActors(reading, sentence, chunk)
  const lemma = nounOf(reading, sentence, chunk, head)
  // "Turkish jets", "tanks of the 14th Army", "Eritrea, whose soldiers entered"
  if (lemma === null && reading.resources.sets.forces.has(head.lemma)) {
    const owner = whoseOwner(sentence, chunk)
    return [
      ...modifierActors(reading, sentence, chunk),
      ...postActors(reading, sentence, chunk),
      ...(owner ? entities(reading, sentence.atoms[owner.head] ?? head) : []),
    ]
  }
  if (lemma === null) return []
  // "Qatar, whose government facilitated"
  const before = whoseOwner(sentence, chunk)
  const named = chunk.apposed === null ? [] : actorsOf(reading, sentence, chunk.apposed)
  if (before && named.length > 0) return named
  if (before) return entities(reading, sentence.atoms[before.head] ?? head)
  // "a go-between for Iran and the United States" is neither of them
  const beside = reading.resources.roleNouns.has(lemma) ? [] : postActors(reading, sentence, chunk)
  const owners = [...modifierActors(reading, sentence, chunk), ...beside]
  if (owners.length > 0) {
    // "President Donald Trump's administration"
    if (lemma === 'administration' || lemma === 'government') return owners.flatMap(owner => principals(reading, owner))
    if (!persons.has(lemma)) return representatives.has(lemma) || sides.has(lemma) ? owners : []
    return owners.flatMap(owner => leaderOf(reading, owner) ?? [owner])
  }
  const words = atomsIn(sentence, chunk)
  const only = onlySide(reading, lemma)
  if (only !== null && words[0]?.lower === 'the') return [only]
  // "four government negotiators", "the rebel delegation"
  const camp = words.find(({ index, span }) => index === chunk.head - 1 && span === null)
  const theirs = camp && representatives.has(lemma) ? onlySide(reading, camp.lemma) : null
  if (theirs !== null && theirs !== undefined) return [theirs]
  if (sides.has(lemma) && isBothSides(sentence, chunk, head)) return bothSides(reading)
  return TRAVELLERS.test(lemma) ? headedBy(reading, sentence, chunk) : []
}

const TRAVELLERS = /^(?:delegation|mission|team)$/

/** "a delegation led by the foreign minister": who leads it, where nothing tells whose it is. */
function headedBy(reading: Reading, sentence: SentenceSyntax, { index }: Chunk): Ref[] {
  const led = sentence.clauses.find(
    ({ link, vg, subject }) =>
      link === 'PARTICIPLE' && /^(?:lead|head)$/.test(vg.lemma) && vg.passive && subject[0] === index,
  )
  return led ? led.agent.flatMap(one => actorsOf(reading, sentence, one)).filter(one => isPerson(reading, one)) : []
}

/** "the government", "the rebels": the one state, or the one armed group, among the sides. */
function onlySide(reading: Reading, lemma: string): Ref | null {
  const { governments, rebels } = reading.resources.sets
  const type = governments.has(lemma) ? 'STATE' : rebels.has(lemma) ? 'ARMED_GROUP' : null
  if (type === null) return null
  const fitting = reading.sides.filter(index => entityOf(reading, index)?.type === type)
  if (fitting.length === 0 && type === 'ARMED_GROUP') return onlyArmedGroup(reading)
  const [only] = fitting.length === 0 ? mainState(reading) : fitting
  return fitting.length <= 1 && only !== undefined ? { kind: 'ENTITY', index: only } : null
}

/** The head as a word of the lexicon: "prime ministers" → "prime minister", else the last word. */
function nounOf(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, head: Atom): string | null {
  const { persons, representatives, sides } = reading.resources.sets
  const before = chunk.head > chunk.from ? sentence.atoms[chunk.head - 1] : undefined
  const known = (word: string) =>
    persons.has(word) || representatives.has(word) || sides.has(word) || reading.resources.sets.rebels.has(word)
  const two = before ? `${before.lemma} ${head.lemma}` : head.lemma
  return known(two) ? two : known(head.lemma) ? head.lemma : null
}

/** "Libyan troops from Chad", "its troops from Chad": whose they are is said, so that is where they were. */
function isTold(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): boolean {
  if (!reading.resources.sets.forces.has(sentence.atoms[chunk.head]?.lemma ?? '')) return false
  const isOwned = /^(?:its|their|his|her)$/.test(sentence.atoms[chunk.from]?.lower ?? '')
  return isOwned || modifierActors(reading, sentence, chunk).length > 0
}

/** "the leaders of Serbia and Kosovo", "officials from both countries" */
function postActors(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  return chunk.post
    .filter(({ prep }) => prep === 'of' || prep === 'for' || (prep === 'from' && !isTold(reading, sentence, chunk)))
    .flatMap(({ chunks }) => actorsOfAll(reading, sentence, chunks))
}

const LEADING =
  /\b(?:president|prime minister|premier|chancellor|king|emir|leader|chairman|head|taoiseach|secretary.general)\b/i

/** The person whom the article names as leader of the organization. */
export function leaderOf(reading: Reading, owner: Ref): Ref[] | null {
  if (owner.kind !== 'ENTITY' || entityOf(reading, owner.index)?.kind !== 'ORGANIZATION') return null
  const office = reading.analysis.offices.find(
    ({ organization, former, represents, title }) =>
      organization === owner.index &&
      !former &&
      !represents &&
      LEADING.test(title) &&
      !/\b(?:vice|deputy|foreign|minister of)\b/i.test(title),
  )
  return office ? [{ kind: 'ENTITY', index: office.person }] : null
}

/** Nouns before "sides" that only say of what they are. */
const WARRING = /^(?:enemy|rival|conflict|war|treaty|peace|party)$/

function isBothSides(sentence: SentenceSyntax, chunk: Chunk, head: Atom): boolean {
  const inside = atomsIn(sentence, chunk)
  const words = inside.map(({ lower }) => lower)
  // "two opposition parties" are others
  if (inside.some(({ pos, index, lower }) => pos === 'NOUN' && index !== head.index && !WARRING.test(lower)))
    return false
  return (
    words.some(word => word === 'both' || word === 'two' || word === 'either') ||
    (head.lower.endsWith('s') && words[0] === 'the')
  )
}

/** The organization a person acts for, where the article says so; else the actor. */
function principals(reading: Reading, owner: Ref): Ref[] {
  const [organization] = reading.bodies.get(owner.index) ?? []
  return [organization === undefined || owner.kind !== 'ENTITY' ? owner : { kind: 'ENTITY', index: organization }]
}

/** The states or organizations that an actor stands for, itself included. */
export function principalsOf(reading: Reading, ref: Ref): number[] {
  if (ref.kind !== 'ENTITY') return []
  return [ref.index, ...actsFor(reading, ref.index)]
}

/** Whether the actor is, or acts for, one of the sides of the article's dispute. */
export function isSide(reading: Reading, ref: Ref): boolean {
  const { sides, opponents } = reading
  if (ref.kind === 'GROUP') return opponents.some(({ index }) => index === ref.index)
  return principalsOf(reading, ref).some(
    index =>
      sides.includes(index) ||
      sides.some(side => principalsOf(reading, { kind: 'ENTITY', index: side }).includes(index)),
  )
}
