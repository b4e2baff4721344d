import type { Atom, Chunk, Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { placesOf } from './by-sentence.js'
import { calledOf } from './called.js'
import { atomsIn, type Draft, entityOf, type Reading, type Ref } from './reading.js'
import { withPrep } from './with-prep.js'

/**
 * Whom a description stands for that names nobody: "the archbishop", "the Malian", "the two foreign ministers" are those whom the text
 * called so before; "the two men", "the visitors", "the trio" those who were told of together just before. These last are read only once
 * it is known who is in dispute: they are no sign of it.
 */
export function spokenOf(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, head: Atom): Ref[] {
  if (head.span?.how === 'GROUP') return peopleOfSides(reading, sentence, chunk, head)
  const words = atomsIn(sentence, chunk)
  if (!isOfBefore(reading, words, chunk, head)) return []
  const many = countOf(reading, words)
  const isOne = head.lower === head.lemma && many === null
  const fits = called(reading, sentence, chunk, head)
  const found = isOne
    ? last(reading, fits, head.start)
    : fits.length > 0
      ? several(reading, sentence, chunk, fits, many)
      : isTogether(reading, head) && reading.sides.length > 1
        ? (toldTogether(reading, sentence, chunk, many) ?? [])
        : []
  return found.map(index => ({ kind: 'ENTITY' as const, index }))
}

/** "The two leaders", where no office tells who leads the sides: the two people who were told together. */
function peopleOfSides(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, { lower }: Atom): Ref[] {
  const noun = (lower.split(' ').at(-1) ?? '').replace(/men$/, 'man').replace(/s$/, '')
  if (!reading.resources.sets.persons.has(noun) && !PEOPLE.test(noun)) return []
  return (toldTogether(reading, sentence, chunk, 2) ?? []).map(index => ({ kind: 'ENTITY' as const, index }))
}

const PEOPLE = /^(?:man|minister|statesman|negotiator)$/

const OPENERS = /^(?:the|both|these|those|all|neither|either)$/

/** "The two old generals", but not "the generals of the north", "the generals who", "the Serbian generals". */
function isOfBefore({ resources }: Reading, words: readonly Atom[], chunk: Chunk, head: Atom): boolean {
  const [first] = words
  if (!first || (head.span !== null && head.span.how !== 'DEMONYM')) return false
  if (chunk.post.some(({ prep }) => prep === 'of' || prep === 'from') || chunk.apposed !== null) return false
  const isBare = first === head && resources.lexicon.actors.counts[head.lower] === 2
  return (OPENERS.test(first.lower) && words.length > 1) || isBare
}

/** How many it speaks of: "the two", "both generals", "the trio". */
function countOf({ resources }: Reading, words: readonly Atom[]): number | null {
  return words.map(({ lower }) => resources.lexicon.actors.counts[lower]).find(count => count !== undefined) ?? null
}

/** Those named before it whom the text calls by the noun, or who are of the state that is told. */
function called(reading: Reading, sentence: SentenceSyntax, { from, head: at }: Chunk, head: Atom): number[] {
  const before = sentence.atoms[at - 1]
  const two = `${before?.lower} ${head.lemma}`
  const words = sentence.atoms.slice(from, at + 1)
  const states = words.flatMap(({ span }) => (span?.how === 'DEMONYM' || span?.how === 'NAME' ? span.entities : []))
  const people = [...calledOf(reading).values()].filter(
    one => states.every(state => one.states.has(state)) && firstAt(reading, one.person) < head.start,
  )
  if (head.span) return /^(?:a|an)$/.test(words[0]?.lower ?? '') ? [] : people.map(({ person }) => person)
  const exact = people.filter(one => one.words.has(two))
  const found = exact.length > 0 || before?.pos === 'NOUN' ? exact : people.filter(one => one.words.has(head.lemma))
  return found.map(({ person }) => person)
}

const isNamed = ({ how }: { how: string }): boolean => how === 'NAME' || how === 'SURNAME'

function firstAt({ analysis }: Reading, person: number): number {
  return analysis.spans.find(({ entities }) => entities.includes(person))?.start ?? Number.POSITIVE_INFINITY
}

/** So many sentences back one is sought who is not the only one so called. */
const NEAR = 3

/** The only one; of more the one who was named last, not long before. */
function last(reading: Reading, fits: readonly number[], before: number): number[] {
  if (fits.length < 2) return [...fits]
  const { spans, sentences } = reading.analysis
  const at = sentences.findIndex(({ start, end }) => start <= before && before < end)
  const from = sentences[Math.max(0, at - NEAR)]?.start ?? 0
  const span = spans.findLast(
    ({ start, end, entities, ...rest }) =>
      isNamed(rest) && start >= from && end <= before && fits.includes(entities[0] ?? -1),
  )
  return span ? span.entities.slice(0, 1) : []
}

/** All who are called so, where they are as many as told; else so many of them who were told together. */
function several(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: Chunk,
  fits: readonly number[],
  many: number | null,
): number[] {
  if (fits.length === (many ?? 2)) return [...fits]
  if (fits.length < (many ?? 2)) return []
  return toldTogether(reading, sentence, chunk, many, fits) ?? []
}

const isTogether = ({ resources }: Reading, head: Atom): boolean =>
  resources.sets.together.has(head.lemma) || resources.lexicon.actors.counts[head.lower] !== undefined

/** Those who were listed, or who met, last before the phrase, or else the only ones whom a sentence names; null where there are none so many. */
function toldTogether(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: Chunk,
  many: number | null,
  among?: readonly number[],
): number[] | null {
  const isMany = (found: readonly number[]) =>
    many === null ? found.length >= 2 && found.length <= FEW : found.length === many
  for (let at = sentence.sentence; at >= Math.max(0, sentence.sentence - NEAR); at--) {
    const one = reading.sentences[at]
    if (!one) continue
    const chunks = one === sentence ? one.chunks.slice(0, chunk.index) : one.chunks
    const isMeant = (person: number) => (among ? among.includes(person) : !leads(reading, person))
    const people = (indices: readonly number[]) =>
      distinct(indices.flatMap(index => personIn(reading, one, index))).filter(isMeant)
    const lists = chunks.filter(({ group, index }) => group.length > 1 && group[0] === index)
    const listed = lists.map(({ group }) => people(group)).findLast(isMany)
    if (listed) return listed
    const met = one === sentence ? [] : one.clauses.flatMap(clause => [people(partners(clause))]).filter(isMany)
    if (met[0]) return met[0]
    const all = people(chunks.map(({ index }) => index))
    if (many !== null && all.length === many) return all
  }
  return null
}

/** "The visitors" are not a crowd. */
const FEW = 4

/** "A met B", "A held talks with B": who does it, and with whom. */
function partners({ subject, object, obliques, vg }: Clause): readonly number[] {
  if (vg.passive || !MEETING.test(vg.lemma)) return []
  return [...subject, ...object, ...withPrep(obliques, 'with')]
}

const MEETING = /^(?:meet|see|receive|visit|hold|have|confer|talk|speak|negotiate|host|greet|embrace|join)$/

function personIn(reading: Reading, sentence: SentenceSyntax, index: number): number[] {
  const span = sentence.atoms[sentence.chunks[index]?.head ?? -1]?.span
  return span && isNamed(span) ? span.entities.filter(one => entityOf(reading, one)?.kind === 'PERSON') : []
}

const distinct = (all: readonly number[]): number[] => [...new Set(all)]

const LEADING = new Set(['MEDIATED', 'FACILITATED', 'CONVENED', 'HOSTED'])

/** Whoever was told to mediate or to receive the others is none of "the visitors". */
const leads = ({ drafts }: Reading, person: number): boolean =>
  placesOf(drafts, subjectOf, person).some(at => LEADING.has(drafts[at]?.predicate ?? ''))

const subjectOf = ({ subject: { kind, index } }: Draft): number | null => (kind === 'ENTITY' ? index : null)
