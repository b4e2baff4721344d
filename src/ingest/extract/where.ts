import type { Chunk, Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { clauseOfJourney, placeOfWhere } from './beside.js'
import { hereOf, thereOf } from './here-there.js'
import { isMet, SEATED } from './met-there.js'
import { placesOf } from './named-place.js'
import { placeIn, WHERE } from './place-in.js'
import { atomsIn, chunkKey, entityOf, headAt, lemmaAt, type Reading, type Setting } from './reading.js'
import { slot } from './slots.js'
import { withPrep } from './with-prep.js'

/** What stands somewhere in a sentence: a phrase, or a verb that is an event. */
export interface Located {
  readonly type?: string
  readonly sentence: number
  readonly chunk: number | null
  readonly outer?: number | null
  readonly clause?: number | null
  readonly setting?: Setting
}

const TALKED = new Set(['TALKS', 'MEETING', 'SUMMIT'])
const TOWN = /^(?:CITY|VENUE)$/
/** Where one goes to, strikes at, or leaves, is where that happens. */
const ENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  VISIT: new Set([...WHERE, 'to', 'into', 'for']),
  ASSAULT: new Set([...WHERE, 'into', 'against', 'to', 'around']),
  MOBILIZATION: new Set([...WHERE, 'to', 'into', 'towards', 'toward', 'across', 'through']),
  WITHDRAWAL: new Set([...WHERE, 'from', 'out of']),
}
/** Where a crowd is: "marched through Kidal", "took to the streets of Kidal". */
const STREETS: ReadonlySet<string> = new Set([...WHERE, 'through', 'across', 'to', 'into', 'onto'])

/** Whether a phrase names an event or an agreement. */
export const isNode = (reading: Reading, sentence: SentenceSyntax, chunk: number): boolean =>
  reading.eventOf.has(chunkKey(sentence, chunk)) || reading.agreementOf.has(chunkKey(sentence, chunk))

/** Where it took place, as the words beside it say: an entity index. */
export function placeOf(
  reading: Reading,
  sentence: SentenceSyntax,
  { chunk, type }: Located,
  clauses: readonly Clause[],
): number | null {
  const where = ENDS[type ?? ''] ?? (type === 'PROTEST' ? STREETS : WHERE)
  const found = chunk === null ? undefined : sentence.chunks[chunk]
  if (found) {
    // "the Ohrid meeting", "Brussels talks"
    const own = atomsIn(sentence, found)
      .filter(({ index, joined }) => index !== found.head && !joined && !sentence.atoms[index + 1]?.joined)
      .flatMap(({ span }) => placesOf(reading, span?.entities ?? []))
    // "the Syria talks" are about it, "the Geneva talks" are there
    const there = own.find(index => !TALKED.has(type ?? '') || entityOf(reading, index)?.type !== 'COUNTRY')
    if (there !== undefined) return there
    for (const { prep, chunks } of found.post) {
      const place = where.has(prep) || prep === 'of' ? placeIn(reading, sentence, chunks) : null
      // "the ceasefire of Lusaka"; "the war of Spain" is where, and whose
      if (place !== null && (prep !== 'of' || TOWN.test(entityOf(reading, place)?.type ?? ''))) return place
    }
    // "the withdrawal of Chadian troops from Niger", "the bombing of a market in Kotobi"
    const moved = ENDS[type ?? ''] || DONE_THERE.has(type ?? '') ? placeOfMoved(reading, sentence, found, where) : null
    if (moved !== null) return moved
    const among = placeAmong(reading, sentence, found)
    if (among !== null) return among
  }
  // "welcomed him to Colombey", "brought them to Lome"
  const brought = chunk === null && MET.has(type ?? '') ? clauses.filter(({ vg }) => BRINGING.test(vg.lemma)) : []
  const end = brought.flatMap(clause => placeIn(reading, sentence, slot(clause, 'to')) ?? [])[0]
  if (end !== undefined) return end
  // "Demonstrators in Kidal burned tyres": where they are
  const crowd =
    type === 'PROTEST' && chunk === null
      ? clauses.flatMap(({ subject }) => placeBehind(reading, sentence, subject) ?? [])[0]
      : undefined
  if (crowd !== undefined) return crowd
  const object =
    chunk === null && ENDS[type ?? '']
      ? clauses.flatMap(clause => placeIn(reading, sentence, slot(clause, sufferer(clause))) ?? [])[0]
      : undefined
  if (object !== undefined) return object
  for (const clause of clauses)
    for (const { prep, chunks } of clause.obliques) {
      const host = sentence.chunks[chunks[0] ?? -1]?.host ?? null
      const isDone = chunk === null && DONE_THERE.has(type ?? '')
      if (
        !isHere(reading, sentence, host, chunk) &&
        !(chunk === null && isMet(reading, sentence, clause, host)) &&
        !(isDone && isOfThing(reading, sentence, host))
      )
        continue
      const place = where.has(prep) ? placeIn(reading, sentence, chunks) : null
      if (place !== null) return place
    }
  return (
    venueOf(reading, sentence, chunk) ??
    hereOf(reading, sentence, found, clauses) ??
    thereOf(reading, sentence, found, clauses) ??
    (MET.has(type ?? 'MEETING') ? toldBeside(reading, sentence, found, clauses) : null)
  )
}

/** Events at which people are in one place. */
const MET = new Set([...TALKED, 'SIGNING'])

/** "Lome, where they met", "flew to Lome to meet": a place that is told beside the clause. */
function toldBeside(
  reading: Reading,
  sentence: SentenceSyntax,
  found: Chunk | undefined,
  clauses: readonly Clause[],
): number | null {
  for (const clause of clauses) {
    const where = placeOfWhere(reading, sentence, clause)
    if (where !== null) return where
    // "sent delegations to Lome for a conference"
    const sent =
      found?.prep === 'for' && SENDING.test(clause.vg.lemma) ? placeIn(reading, sentence, slot(clause, 'to')) : null
    if (sent !== null) return sent
    const journey = clauseOfJourney(reading, sentence, clause, found)
    const end =
      journey && placeOf(reading, sentence, { type: 'VISIT', sentence: sentence.sentence, chunk: null }, [journey])
    if (end !== null) return end
  }
  return null
}

/** "Geneva hosted the talks", "Geneva was the scene of talks", "The embrace of Charana was a meeting": a town that is said to have them. */
function venueOf(reading: Reading, sentence: SentenceSyntax, chunk: number | null): number | null {
  if (chunk === null) return null
  const host = sentence.chunks[chunk]?.host ?? null
  const isScene = /^(?:scene|site|venue|setting|host)$/.test(lemmaAt(sentence, host))
  const [clause] = sentence.clauses.filter(({ vg, object, subject }) =>
    vg.lemma === 'be'
      ? (object[0] === chunk && !subject.some(one => isNode(reading, sentence, one))) ||
        (isScene && host !== null && object.includes(host))
      : HOSTING.test(vg.lemma) && object.includes(chunk),
  )
  return clause ? placeIn(reading, sentence, clause.subject) : null
}

const HOSTING = /^(?:host|stage|see|witness|welcome)$/

const BRINGING = /^(?:welcome|bring|summon|call)$/

const SENDING = /^(?:send|dispatch|bring|invite|call|summon|fly)$/

const AMONG = new Set(['between', 'among', 'of', 'with', 'by'])

/** "Talks between Oman and Iran in Geneva": behind those who hold it, unless they are what sits there ("the government in Pristina"). */
function placeAmong(reading: Reading, sentence: SentenceSyntax, { post }: Chunk): number | null {
  const { persons, representatives } = reading.resources.sets
  const members = post.flatMap(({ prep, chunks }) => (AMONG.has(prep) ? chunks : []))
  const held = members.filter(index => {
    const head = headAt(sentence, index)
    return head && (head.span || persons.has(head.lemma) || representatives.has(head.lemma)) && !SEATED.test(head.lemma)
  })
  return placeBehind(reading, sentence, held)
}

/** "Goma fell": what the town suffers. */
const sufferer = ({ vg }: Clause): string => (/^(?:fall|surrender|capitulate)$/.test(vg.lemma) ? 'subject' : 'object')

/** What is done to things and with things is done where they are: "burned a church in Eldoret", "made his way to Sanaa", "opened the bridge at Bender". */
const DONE_THERE = new Set([
  'VISIT',
  'ASSAULT',
  'PROTEST',
  'MOBILIZATION',
  'WITHDRAWAL',
  'RELEASE',
  'OTHER',
  'STATEMENT',
])

function isOfThing(reading: Reading, sentence: SentenceSyntax, host: number | null): boolean {
  const head = headAt(sentence, host)
  if (!head || head.span || host === null || isNode(reading, sentence, host)) return false
  const { representatives, persons, forces, struck } = reading.resources.sets
  if (forces.has(head.lemma) || struck.has(head.lemma)) return true
  return !representatives.has(head.lemma) && !persons.has(head.lemma)
}

/** Where that is which the noun of a deed is done to or moves: behind "of", by the words that say where. */
function placeOfMoved(
  reading: Reading,
  sentence: SentenceSyntax,
  { post }: Chunk,
  where: ReadonlySet<string>,
): number | null {
  const moved = withPrep(post, 'of', 'by')
  const ends = moved
    .filter(one => isOfThing(reading, sentence, one))
    .flatMap(one => sentence.chunks[one]?.post ?? [])
    .filter(({ prep }) => where.has(prep))
  return placeIn(
    reading,
    sentence,
    ends.flatMap(({ chunks }) => chunks),
  )
}

/** "crowds in Kidal" */
function placeBehind(reading: Reading, sentence: SentenceSyntax, chunks: readonly number[]): number | null {
  const inside = chunks.flatMap(one => sentence.chunks[one]?.post.filter(({ prep }) => WHERE.has(prep)) ?? [])
  return placeIn(
    reading,
    sentence,
    inside.flatMap(post => post.chunks),
  )
}

/** The place hangs on the verb, on a name ("met Kurti in Brussels") or on the event, not on another noun ("the government in Pristina"). */
function isHere(reading: Reading, sentence: SentenceSyntax, host: number | null, chunk: number | null): boolean {
  if (host === null || host === chunk) return true
  const found = sentence.chunks[host]
  // "signed a treaty in Nairobi": for the signing, what stands behind the treaty is here
  const isOther = chunk === null ? reading.eventOf.has(chunkKey(sentence, host)) : isNode(reading, sentence, host)
  if (!found || isOther) return false
  if (chunk === null && reading.agreementOf.has(chunkKey(sentence, host))) return true
  return (
    sentence.atoms[found.head]?.span !== null ||
    // "took place in Kampala"
    /^(?:place|hold|effect|force)$/.test(sentence.atoms[found.head]?.lemma ?? '') ||
    // "signed it in Kampala"
    sentence.atoms[found.head]?.pos === 'PRON' ||
    (found.host !== null && isHere(reading, sentence, found.host, chunk))
  )
}
