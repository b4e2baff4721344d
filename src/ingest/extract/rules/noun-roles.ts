import type { Chunk, Oblique, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll, entities, modifierActors } from '../actors.js'
import { say } from '../draft.js'
import { placeNamed } from '../named-place.js'
import { atomsIn, chunkKey, entityOf, extent, headAt, lemmaAt, type Reading, type Ref } from '../reading.js'
import { withPrep } from '../with-prep.js'
import { visitors } from './visitors.js'

/** Roles that stand inside the noun phrase of an event or agreement: "EU-brokered talks", "talks between A and B", "the Israeli-Palestinian talks". */
export function nounRoles(reading: Reading, sentence: SentenceSyntax): void {
  for (const chunk of sentence.chunks) {
    const target = targetOf(reading, sentence, chunk)
    if (!target) continue
    compounds(reading, sentence, chunk, target)
    partiesBetween(reading, sentence, chunk, target)
    adjectiveParties(reading, sentence, chunk, target)
    holders(reading, sentence, chunk, target)
    visitors(reading, sentence, chunk, target)
    perpetrators(reading, sentence, chunk, target)
  }
}

function targetOf(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref | null {
  const event = reading.eventOf.get(chunkKey(sentence, chunk.index))
  if (event !== undefined) return { kind: 'EVENT', index: event }
  const agreement = reading.agreementOf.get(chunkKey(sentence, chunk.index))
  return agreement === undefined ? null : { kind: 'AGREEMENT', index: agreement }
}

/** "EU-brokered", "US- and Egyptian-mediated": an actor glued to a participle. */
function compounds(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, target: Ref): void {
  const atoms = atomsIn(sentence, chunk)
  const { compounds: table } = reading.resources.lexicon.roles
  atoms.forEach((atom, i) => {
    const value = atom.joined ? table[atom.lower] : undefined
    const before = atoms[i - 1]
    if (value === undefined || !before) return
    const predicate = value.replace('!', '')
    for (const subject of entities(reading, before))
      say(reading, sentence, {
        predicate,
        subject,
        object: target,
        explicit: value.endsWith('!'),
        rule: `compound:${atom.lower}`,
        confidence: 900,
        ...extent(sentence, chunk),
      })
  })
}

/** "talks between A and B", "an agreement with B", "peace between A and B" */
function partiesBetween(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, target: Ref): void {
  const behind = [
    ...betweenApart(reading, sentence, chunk),
    ...signers(reading, sentence, chunk, target),
    ...betweenBehind(sentence, chunk),
  ]
  for (const { prep, chunks } of [...chunk.post, ...behind]) {
    const ofMany = prep === 'of' && target.kind === 'EVENT' && actorsOfAll(reading, sentence, chunks).length >= 2
    if (prep !== 'between' && prep !== 'among' && prep !== 'with' && prep !== 'by' && !ofMany) continue
    // "an agreement with X as witness"
    if (prep === 'with' && chunks.some(one => sentence.chunks[one]?.post.some(post => post.prep === 'as'))) continue
    const actors = actorsOfAll(reading, sentence, chunks)
    const type = target.kind === 'EVENT' ? reading.events[target.index]?.type : 'AGREEMENT'
    // "attended the ceremony with President Bongo"
    if (type === 'SIGNING' && prep === 'with') continue
    const predicate =
      type === 'STATEMENT'
        ? 'SPOKE_AT'
        : prep === 'by'
          ? type === 'VISIT' || type === 'SIGNING'
            ? 'PARTICIPATED_IN'
            : null
          : 'PARTY_TO'
    if (predicate === null) continue
    for (const subject of actors)
      say(reading, sentence, {
        predicate,
        subject,
        object: target,
        rule: `noun:${prep}`,
        confidence: prep === 'with' ? 700 : 900,
        start: extent(sentence, chunk).start,
        end: lastEnd(sentence, chunks),
      })
  }
}

/** "a meeting in August between A and B", "talks resumed in Geneva between A and B", "war broke out between A and B": behind a time, a place or the verb. */
function betweenApart(reading: Reading, sentence: SentenceSyntax, { index, to }: Chunk): readonly Oblique[] {
  const [first] = sentence.chunks.filter(({ prep, from }) => prep === 'between' && from >= to)
  // "a truce came into effect between A and B"
  const isApartFrom = (chunk: number) =>
    placeNamed(reading, headAt(sentence, chunk)) !== null || /^(?:effect|force|being)$/.test(lemmaAt(sentence, chunk))
  const isApart = first !== undefined && (first.host === null || isApartFrom(first.host))
  if (!isApart) return []
  const between = sentence.chunks.slice(index + 1, first.index)
  const verbs = sentence.clauses.filter(({ vg }) => vg.from >= to && vg.to <= first.from)
  const own = verbs.every(({ subject, object }) => subject.includes(index) && object.length === 0)
  return verbs.length < 2 && own && between.every(one => isApartFrom(one.index))
    ? [{ prep: 'between', chunks: first.group }]
    : []
}

/** "a treaty of friendship between A and B", "an exchange of prisoners between A and B" */
function betweenBehind(sentence: SentenceSyntax, { post }: Chunk): readonly Oblique[] {
  return withPrep(post, 'of')
    .filter(one => headAt(sentence, one)?.span === null)
    .flatMap(one => sentence.chunks[one]?.post ?? [])
    .filter(({ prep }) => prep === 'between')
}

/** "the signing of the accord| by A and B": behind the paper. */
function signers({ events }: Reading, sentence: SentenceSyntax, { post }: Chunk, { kind, index }: Ref): Chunk['post'] {
  if (kind !== 'EVENT' || events[index]?.type !== 'SIGNING') return []
  return post
    .filter(({ prep }) => prep === 'of')
    .flatMap(({ chunks }) => chunks.flatMap(one => sentence.chunks[one]?.post ?? []))
    .filter(({ prep }) => prep === 'by')
}

/** "Israeli-Palestinian talks", "the Pristina-Belgrade dialogue": two actors before the head are its parties. */
function adjectiveParties(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, target: Ref): void {
  const { compounds: table } = reading.resources.lexicon.roles
  const atoms = atomsIn(sentence, chunk)
  const inCompound = (index: number) => {
    const next = sentence.atoms[index + 1]
    return next?.joined === true && table[next.lower] !== undefined
  }
  const plain = atoms.filter(atom => atom.span && atom.index !== chunk.head && !inCompound(atom.index))
  const pair = plain.some((atom, i) => i > 0 && (atom.joined || sentence.atoms[atom.index - 1]?.lower === 'and'))
  if (!pair) return
  const actors = modifierActors(reading, sentence, chunk).filter(ref =>
    plain.some(atom => entities(reading, atom).some(one => one.index === ref.index)),
  )
  if (actors.length < 2) return
  for (const subject of actors)
    say(reading, sentence, {
      predicate: 'PARTY_TO',
      subject,
      object: target,
      rule: 'noun:adjectives',
      confidence: 850,
      ...extent(sentence, chunk),
    })
}

/** "the alliance's spring meeting", "an ECOWAS summit", "a summit of the union", "the president's call": whose it is takes part; "the Bosnia conference" is about it. */
function holders(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, target: Ref): void {
  if (target.kind !== 'EVENT' || !HELD.has(reading.events[target.index]?.type ?? '')) return
  const isUnion = ({ index }: Ref) => UNIONS.has(entityOf(reading, index)?.type ?? '')
  const behind = withPrep(chunk.post, 'of')
  const before = atomsIn(sentence, chunk).flatMap(atom => {
    const next = sentence.atoms[atom.index + 1]
    if (!atom.span || atom.index === chunk.head || next?.joined || atom.joined) return []
    return entities(reading, atom).filter(subject => next?.pos === 'POS' || isUnion(subject))
  })
  for (const subject of [...actorsOfAll(reading, sentence, behind).filter(isUnion), ...before])
    say(reading, sentence, {
      predicate: 'PARTICIPATED_IN',
      subject,
      object: target,
      rule: 'noun:holder',
      confidence: 700,
      ...extent(sentence, chunk),
    })
}

const HELD = new Set(['MEETING', 'SUMMIT', 'CALL'])
const UNIONS = new Set(['IGO', 'STATE_COALITION'])

/** "recognition of Biafra by Tanzania", "the Soviet withdrawal", "an attack by the rebels": who does it, and to whom. */
function perpetrators(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, target: Ref): void {
  if (target.kind !== 'EVENT' || !DONE.has(reading.events[target.index]?.type ?? '')) return
  const own = withPrep(chunk.post, ...BEHIND)
  // "the release of prisoners by Laos", "the lifting of sanctions on Niger"
  const further = own
    .filter(one => headAt(sentence, one)?.span === null)
    .flatMap(one => sentence.chunks[one]?.post ?? [])
    .filter(({ prep }) => FURTHER.has(prep))
  const behind = [...own, ...further.flatMap(({ chunks }) => chunks)]
  for (const subject of [...modifierActors(reading, sentence, chunk), ...actorsOfAll(reading, sentence, behind)])
    say(reading, sentence, {
      predicate: 'PARTICIPATED_IN',
      subject,
      object: target,
      rule: 'noun:done',
      confidence: 700,
      start: extent(sentence, chunk).start,
      end: behind.length > 0 ? lastEnd(sentence, behind) : extent(sentence, chunk).end,
    })
}

const BEHIND = ['by', 'of', 'on', 'against']
const FURTHER = new Set(['by', 'on', 'against'])
const DONE = new Set([
  'RECOGNITION',
  'WITHDRAWAL',
  'ASSAULT',
  'RELEASE',
  'SANCTION',
  'MOBILIZATION',
  'APPOINTMENT',
  'OTHER',
])

function lastEnd(sentence: SentenceSyntax, chunks: readonly number[]): number {
  const last = sentence.chunks[chunks.at(-1) ?? -1]
  return last ? extent(sentence, last).end : 0
}
