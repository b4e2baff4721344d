import { flatMap } from '../../model/flat-map.js'
import type { Chunk, Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { actorsOf, modifierActors } from './actors.js'
import { inSentences } from './by-sentence.js'
import { clauseExtent } from './draft.js'
import { chunkKey, entityOf, headAt, type Reading, type Ref, unique } from './reading.js'
import { speakerAt } from './speaker-at.js'

/**
 * The chunks in a slot of a clause. "subject" and "object" are those of the sense: in a passive the object stands before the verb
 * and the subject after "by". Any other slot is a preposition.
 */
export function slot({ vg, subject, object, agent, obliques }: Clause, name: string): readonly number[] {
  if (name === 'subject') return vg.passive ? agent : subject
  if (name === 'object') return vg.passive ? subject : objectOf(vg.particle, object, obliques)
  return flatMap(obliques, ({ prep, chunks }) => (prep === name ? chunks : NONE))
}

const NONE: readonly number[] = []

/** "hammered out a deal", "drew up the plan": what stands behind the particle is the object of both. */
function objectOf(particle: string | null, object: readonly number[], obliques: Clause['obliques']): readonly number[] {
  const own = particle === null ? undefined : obliques.find(({ prep }) => prep === particle)
  return own?.chunks ?? object
}

/** Actors of the first phrase in the list that has any, with those coordinated with it. */
export function actorsIn(reading: Reading, sentence: SentenceSyntax, chunks: readonly number[]): Ref[] {
  for (const chunk of chunks) {
    const group = (sentence.chunks[chunk]?.group ?? [chunk]).filter(one => chunks.includes(one))
    const found = flatMap(group, one => actorsOf(reading, sentence, one))
    if (found.length > 0) return unique([...found, ...comitative(reading, sentence, group)])
  }
  return []
}

/** "A along with B", "A together with B": they act together. */
function comitative(reading: Reading, sentence: SentenceSyntax, group: readonly number[]): Ref[] {
  const posts = flatMap(group, one => sentence.chunks[one]?.post ?? []).filter(({ prep }) => TOGETHER.has(prep))
  return flatMap(posts, ({ chunks }) => flatMap(chunks, chunk => actorsOf(reading, sentence, chunk)))
}

export const TOGETHER: ReadonlySet<string> = new Set(['along with', 'together with', 'alongside'])

/** The phrases of a slot, but not those beside whom something else is told: "met, with X as mediator", "signed, with X looking on". */
export function plainSlot(sentence: SentenceSyntax, clause: Clause, name: string): readonly number[] {
  return slot(clause, name).filter(chunk => {
    const to = sentence.chunks[chunk]?.to
    const acts = sentence.clauses.some(({ vg }) => vg.form === 'ING' && vg.from === to)
    // "with Norway and Cuba as guarantors"
    const group = sentence.chunks[chunk]?.group ?? []
    return !acts && !group.some(one => sentence.chunks[one]?.post.some(({ prep }) => prep === 'as'))
  })
}

/** Who does it: the subject of the sense, and those who do it "along with" it. */
export function doers(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  // "chaired by A for the EU and by B": every agent; else the first phrase that acts
  const main = clause.vg.passive
    ? unique(flatMap(clause.agent, chunk => actorsOf(reading, sentence, chunk)))
    : (relativeDoers(reading, sentence, clause) ??
      actorsIn(reading, sentence, withoutExcepted(sentence, slot(clause, 'subject'))))
  const told =
    main.length > 0
      ? main
      : [
          ...namedLater(reading, sentence, clause),
          ...partHolders(reading, sentence, clause),
          ...quoted(reading, sentence, slot(clause, 'subject')),
          ...sayingBody(reading, sentence, clause),
        ]
  return unique([...told, ...partnersIn(reading, sentence, clause)])
}

/** "The man who mediated was A": who is named behind the verb of being. */
function namedLater(reading: Reading, sentence: SentenceSyntax, { link, subject }: Clause): Ref[] {
  const isOf = (one: Clause) =>
    one.vg.lemma === 'be' && one.link === 'MAIN' && one.subject.some(chunk => subject.includes(chunk))
  const copula = link === 'RELATIVE' ? sentence.clauses.find(isOf) : undefined
  return copula ? copula.object.flatMap(one => actorsOf(reading, sentence, one)) : []
}

/** "Oman's role in mediating": whose it is. */
function partHolders(reading: Reading, sentence: SentenceSyntax, { vg, subject }: Clause): Ref[] {
  const phrase = vg.form === 'ING' ? sentence.chunks[subject[0] ?? -1] : undefined
  return phrase && phrase.to < vg.from ? modifierActors(reading, sentence, phrase) : []
}

/** "Qatar rather than Egypt", "Norway, and not Sweden,": who did it, and not who is said not to have. */
function withoutExcepted({ atoms, chunks }: SentenceSyntax, phrases: readonly number[]): readonly number[] {
  return flatMap(phrases, index => {
    const from = chunks[index]?.from ?? 0
    const [before, last] = [atoms[from - 2]?.lower, atoms[from - 1]?.lower]
    if (last === 'not') return []
    const isInstead = `${before} ${last}` === 'rather than' || `${before} ${last}` === 'instead of'
    return isInstead ? chunks.filter(({ to }) => to === from - 2).map(one => one.index) : [index]
  })
}

/** "The emirate, together with Egypt, had mediated": who does it with those that have no name as well. */
export function partnersIn(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  const beside = clause.obliques.filter(({ prep }) => TOGETHER.has(prep))
  return flatMap(beside, ({ chunks }) => flatMap(chunks, chunk => actorsOf(reading, sentence, chunk)))
}

/** "I have not mediated", he said: who says so, where the phrase is in quotation marks. */
export function quoted(reading: Reading, sentence: SentenceSyntax, [first]: readonly number[]): Ref[] {
  const word = headAt(sentence, first)
  if (!word || !/^(?:i|we)$/.test(word.lower)) return []
  // "We of the Episcopal Conference, as mediators"
  const of = (sentence.chunks[first ?? -1]?.post ?? []).filter(({ prep }) => prep === 'of')
  const own = of.flatMap(({ chunks }) => chunks).flatMap(chunk => actorsOf(reading, sentence, chunk))
  if (own.length > 0) return own
  const speaker = speakerAt(reading.speeches, word.start, word.end)
  return speaker ? [speaker] : []
}

/** "Kenya said that it had hosted them": who says so, where that is a body. */
function sayingBody(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  const [first] = slot(clause, 'subject')
  if (headAt(sentence, first)?.lower !== 'it') return []
  const who = sayers(reading, sentence, clause)
  return who.length === 1 && who.every(({ index }) => entityOf(reading, index)?.kind === 'ORGANIZATION') ? who : []
}

/**
 * "Israel said that it | stood ready | to accept", "said in Geneva it would", "rejected claims that it had": up through what governs the
 * clause to the one in which it is said.
 */
export function sayers(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  let inner: Clause | undefined = clause
  for (let steps = 0; inner && steps < 4; steps++) {
    const matrix: Clause | undefined = sentence.clauses[inner.matrix ?? -1]
    const saying: Clause | undefined =
      saidBefore(reading, sentence, inner) ?? (inner.link === 'COMPLEMENT' ? matrix : undefined)
    if (saying) return doers(reading, sentence, saying)
    inner = matrix
  }
  return []
}

/** The clause of saying that what is said hangs on, with no mark between them. */
export function saidBefore({ resources }: Reading, sentence: SentenceSyntax, clause: Clause): Clause | undefined {
  const matrix = sentence.clauses[clause.matrix ?? clause.index - 1]
  if (!matrix || !resources.sets.saying.has(matrix.vg.lemma) || matrix.vg.to > clause.vg.from) return undefined
  const open = sentence.atoms.slice(matrix.vg.to, clause.vg.from).every(({ pos }) => pos !== 'PUNCT')
  return open ? matrix : undefined
}

/** "his adviser on Cyprus, who has mediated": "who" is a person, however far back. */
function relativeDoers(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] | null {
  if (clause.link !== 'RELATIVE') return null
  const word = sentence.atoms
    .slice(Math.max(0, clause.vg.from - 3), clause.vg.from)
    .findLast(({ lower }) => lower === 'who')
  if (!word) return null
  for (const chunk of clause.subject) {
    const group = (sentence.chunks[chunk]?.group ?? [chunk]).filter(one => clause.subject.includes(one))
    const persons = group.flatMap(one => actorsOf(reading, sentence, one)).filter(ref => isSomebody(reading, ref))
    // "met A and B, who chaired the meeting": one does
    if (persons.length > 0) return unique(CHAIRING.test(clause.vg.lemma) ? persons.slice(-1) : persons)
  }
  return null
}

const CHAIRING = /^(?:chair|preside|head)$/

/** "mediated by the president on behalf of IGAD": for whom those in the phrases do it. */
export function actingFor(reading: Reading, sentence: SentenceSyntax, chunks: readonly number[]): Ref[] {
  const inner = (chunk: number, prep: string) =>
    (sentence.chunks[chunk]?.post ?? []).filter(post => post.prep === prep).flatMap(post => post.chunks)
  const isBehalf = (chunk: number) => headAt(sentence, chunk)?.lemma === 'behalf'
  return unique(
    chunks
      .flatMap(chunk => [chunk, ...inner(chunk, 'on')])
      .filter(isBehalf)
      .flatMap(behalf => inner(behalf, 'of'))
      .flatMap(chunk => actorsOf(reading, sentence, chunk)),
  )
}

/** A person, or people without a name. */
const isSomebody = (reading: Reading, { kind, index }: Ref): boolean =>
  kind === 'GROUP' || reading.analysis.entities[index]?.kind === 'PERSON'

/** The first event or agreement in the list of phrases, or in what hangs on them by "of" ("the signing of the accord"). */
export function targetsIn(
  reading: Reading,
  sentence: SentenceSyntax,
  chunks: readonly number[],
  kind: 'EVENT' | 'AGREEMENT' | undefined,
): Ref[] {
  for (const chunk of chunks) {
    const group = (sentence.chunks[chunk]?.group ?? [chunk]).filter(one => chunks.includes(one))
    const found = flatMap(group, one => targetAt(reading, sentence, one, kind))
    if (found.length > 0) return unique(found)
  }
  return []
}

function targetAt(reading: Reading, sentence: SentenceSyntax, chunk: number, kind: string | undefined): Ref[] {
  const event = reading.eventOf.get(chunkKey(sentence, chunk))
  if (event !== undefined && kind !== 'AGREEMENT') return [{ kind: 'EVENT', index: event }]
  const agreement = reading.agreementOf.get(chunkKey(sentence, chunk))
  if (agreement !== undefined && kind !== 'EVENT') return [{ kind: 'AGREEMENT', index: agreement }]
  if (event !== undefined || agreement !== undefined) return []
  const phrase = sentence.chunks[chunk]
  const carrier = reading.resources.sets.carriers.has(sentence.atoms[phrase?.head ?? -1]?.lemma ?? '')
  const inner =
    phrase?.post.filter(({ prep }) => prep === 'of' || (carrier && /^(?:to|on|in|for|with)$/.test(prep))) ?? []
  return flatMap(inner, ({ chunks }) => flatMap(chunks, one => targetAt(reading, sentence, one, kind)))
}

/** What stands behind "of", also across a place: "the signing in Manila of the accord". */
export function behindOf(sentence: SentenceSyntax, { post }: Pick<Chunk, 'post'>): number[] {
  const inner = (prep: RegExp, of: Pick<Chunk, 'post'>) =>
    of.post.filter(one => prep.test(one.prep)).flatMap(({ chunks }) => chunks)
  const own = inner(/^of$/, { post })
  if (own.length > 0) return own
  return inner(/^(?:in|at|on)$/, { post }).flatMap(one => inner(/^of$/, sentence.chunks[one] ?? { post: [] }))
}

/** The papers that a clause is said to sign, also where it names none: "signed it in Kampala", "signed for Israel". */
export function signedIn(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  const { start, end } = clauseExtent(sentence, clause)
  const own = inSentences(reading.drafts, sentence.sentence).filter(
    draft => draft.predicate === 'SIGNED' && draft.start === start && draft.end === end,
  )
  return unique(own.flatMap(({ object }) => object ?? []))
}
