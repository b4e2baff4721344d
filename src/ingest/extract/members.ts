import type { Chunk, Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { actorsOf, actorsOfAll, entities } from './actors.js'
import { entityOf, headAt, headAtom, type Reading, type Ref, unique } from './reading.js'
import { doers, slot } from './slots.js'
import { withPrep } from './with-prep.js'

/** What a body does that mediates, its members do, and who heads it: "the commission … Its members, A and B", "a panel led by A". */
export function withMembers(reading: Reading, actors: readonly Ref[]): Ref[] {
  const members = membersOf(reading)
  return unique([...actors, ...actors.flatMap(actor => members.get(keyOf(reading, actor) ?? '') ?? [])])
}

/** Worked out once an article. */
const known = new WeakMap<Reading, ReadonlyMap<string, readonly Ref[]>>()

function membersOf(reading: Reading): ReadonlyMap<string, readonly Ref[]> {
  const before = known.get(reading)
  if (before) return before
  const members = new Map<string, readonly Ref[]>()
  const add = (body: string | null, refs: readonly Ref[]) => {
    if (body !== null && refs.length > 0) members.set(body, unique([...(members.get(body) ?? []), ...refs]))
  }
  for (const sentence of reading.sentences) {
    for (const chunk of sentence.chunks) {
      if (headAtom(sentence, chunk)?.lower === 'members')
        add(ownerOf(reading, sentence, chunk), listed(reading, sentence, chunk))
      const own = composed(reading, sentence, chunk)
      if (own.length > 1) add(bodyIn(reading, sentence, [chunk.index]), own)
    }
    for (const clause of sentence.clauses) {
      if (HEADING.test(clause.vg.lemma))
        add(bodyIn(reading, sentence, slot(clause, 'object')), doers(reading, sentence, clause))
      if (FORMING.test(clause.vg.lemma) || clause.vg.particle === 'up')
        add(bodyIn(reading, sentence, clause.object), doers(reading, sentence, clause))
      if (HOLDING.test(clause.vg.lemma))
        add(bodyIn(reading, sentence, clause.subject), actorsOfAll(reading, sentence, heldBy(clause)))
    }
  }
  known.set(reading, members)
  return members
}

const HEADING = /^(?:lead|head|chair|co-chair|run|direct)$/
const FORMING = /^(?:form|constitute)$/
const HOLDING = /^(?:comprise|consist|compose|group|make)$/

/** "the troika of A, B and C", "the quartet – A, B, C and D –" */
function composed(reading: Reading, sentence: SentenceSyntax, { index, apposed, post }: Chunk): Ref[] {
  const noun = headAt(sentence, index)
  if (!noun || noun.span !== null || reading.resources.lexicon.actors.bodies[noun.lemma] === undefined) return []
  const of = withPrep(post, 'of')
  const beside = sentence.chunks[apposed ?? -1]?.group ?? []
  return actorsOfAll(reading, sentence, of.length > 1 ? of : beside)
}

/** Who is told to make up the body that the phrase speaks of: "the contact group", "the four". */
export function membersSpokenOf(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): readonly Ref[] {
  return membersOf(reading).get(bodyIn(reading, sentence, [chunk.index]) ?? '') ?? []
}

/** "made up of A and B", "which comprises A and B" */
function heldBy({ vg, object, obliques }: Clause): readonly number[] {
  const of = withPrep(obliques, 'of')
  return /^(?:comprise|group)$/.test(vg.lemma) && !vg.passive ? object : vg.lemma !== 'make' || vg.particle ? of : []
}

/** A body by its name, else by its noun; null for states, parties and whatever is no such body. */
function keyOf(reading: Reading, { kind, index }: Ref): string | null {
  const name = kind === 'GROUP' ? reading.groups[index]?.name : entityOf(reading, index)?.name
  const noun = name?.toLowerCase().split(' ').at(-1) ?? ''
  if (reading.resources.lexicon.actors.bodies[noun] === undefined) return null
  return kind === 'GROUP' ? noun : `${index}`
}

function bodyIn(reading: Reading, sentence: SentenceSyntax, chunks: readonly number[]): string | null {
  const head = chunks.map(one => headAtom(sentence, sentence.chunks[one] ?? NO_CHUNK)).find(atom => atom !== undefined)
  if (!head) return null
  const [named] = entities(reading, head)
  if (named) return keyOf(reading, named)
  return head.span === null && reading.resources.lexicon.actors.bodies[head.lemma] !== undefined ? head.lemma : null
}

const NO_CHUNK = { head: -1 } as Chunk

/** Of "the members of the troika" the troika, of "its members" what the sentence before is of. */
function ownerOf(reading: Reading, sentence: SentenceSyntax, { post, from }: Chunk): string | null {
  const of = withPrep(post, 'of')
  if (of.length > 0 || sentence.atoms[from]?.lower !== 'its') return bodyIn(reading, sentence, of)
  const before = reading.sentences[sentence.sentence - 1]
  const subjects = before?.clauses.map(({ subject }) => bodyIn(reading, before, subject)) ?? []
  return subjects.find(one => one !== null) ?? null
}

/** "Its members, A and B", "the members are A and B" */
function listed(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  const beside = sentence.chunks[chunk.apposed ?? -1]?.group ?? []
  const told =
    sentence.clauses.find(({ vg, subject }) => vg.lemma === 'be' && subject.includes(chunk.index))?.object ?? []
  return unique([...beside, ...told].flatMap(one => actorsOf(reading, sentence, one)))
}
