import type { RolePhrase } from '../../../ontology/lexicon-frames.js'
import type { Chunk, Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll, modifierActors, principalsOf } from '../actors.js'
import { isDenied } from '../denied.js'
import { disputants } from '../disputants.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { lastAgreement, nearestTold } from '../nearest.js'
import { atomsIn, clauseKey, extent, headAt, headAtom, type Reading, type Ref, unique } from '../reading.js'
import { actorsIn, doers, slot, targetsIn } from '../slots.js'
import { withPrep } from '../with-prep.js'
import { isMediating } from './askers.js'
import { talksOf } from './between-sides.js'

/** "under the aegis of the EU", "with Egyptian mediation", "through the good offices of X", "at the invitation of". */
export function phraseRoles(reading: Reading, sentence: SentenceSyntax): void {
  for (const chunk of sentence.chunks) {
    const head = headAtom(sentence, chunk)
    const phrases = reading.resources.rolePhrases.get(head?.lemma ?? '')
    const prep = phrases && (chunk.prep ?? whosePreposition(sentence, chunk))
    if (!head || !phrases || !prep) continue
    const words = atomsIn(sentence, chunk).map(({ lemma }) => lemma)
    const phrase = phrases.find(
      one => one.before.includes(prep) && (one.with.length === 0 || one.with.some(word => words.includes(word))),
    )
    if (!phrase) continue
    // "At the request of A and B, C mediated": who asks for that convenes nothing
    if (phrase.before.includes('at') && clausesWith(sentence, chunk).some(one => isMediating(reading, sentence, one)))
      continue
    const of = withPrep(chunk.post, 'of', 'by', 'from')
    const actors = phrase.ofSubject
      ? subjectsOf(reading, sentence, chunk)
      : [
          ...modifierActors(reading, sentence, chunk),
          ...actorsOfAll(reading, sentence, of),
          ...whoseActors(reading, sentence, chunk),
        ]
    const [inner] = phrase.ofSubject ? targetsIn(reading, sentence, of, undefined) : []
    const target = inner ? { ...inner, mood: ACTUAL } : targetFor(reading, sentence, chunk, phrase, actors)
    if (!target || actors.length === 0) continue
    const place = {
      start: extent(sentence, chunk).start,
      end: Math.max(extent(sentence, chunk).end, ...of.map(one => endOf(sentence, one))),
    }
    for (const subject of actors)
      say(reading, sentence, {
        predicate: phrase.predicate,
        subject,
        object: target,
        mood: target.mood,
        explicit: phrase.explicit,
        rule: `phrase:${prep} ${head.lemma}`,
        confidence: 880,
        ...place,
      })
  }
}

/** "in the presence of the king": he was there, and no paper is attended. */
const OF_EVENTS = new Set(['CONVENED', 'PARTICIPATED_IN'])

/** What the phrase hangs on; where the words say mediation and nothing is told that can be mediated so, talks between the two sides. */
function targetFor(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: Chunk,
  { explicit, predicate }: RolePhrase,
  actors: readonly Ref[],
): Target | null {
  const near = nearestTarget(reading, sentence, chunk)
  // "signed a deal at the invitation of the king": no paper is convened, but its signing
  const found =
    near?.kind === 'AGREEMENT' && OF_EVENTS.has(predicate) ? (ownEvent(reading, sentence, chunk) ?? near) : near
  const fits = found !== null && !(found.kind === 'AGREEMENT' && predicate === 'CONVENED')
  if (fits || !explicit || actors.length === 0) return found
  const [clause] = clausesWith(sentence, chunk)
  if (!clause) return toldNear(reading, sentence)
  const between = dealing(reading, sentence, clause, actors)
  if (between.length === 0 && disputants(reading, actors, sentence.sentence).length === 0) return found
  const mood = moodOf(reading, sentence, clause)
  const object = talksOf(reading, sentence, clause, between, {
    mood: { ...mood, polarity: 'AFFIRMED' },
    rule: 'phrase:between',
    ...clauseExtent(sentence, clause),
  })
  return { ...object, mood }
}

/** "In the chair was Kofi Annan": of what was told last. */
function toldNear(reading: Reading, { sentence }: SentenceSyntax): Target | null {
  const told = nearestTold(reading, sentence)
  return told?.kind === 'EVENT' ? { ...told, mood: ACTUAL } : null
}

/** What the verb tells that the phrase stands by. */
function ownEvent(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Target | null {
  for (const clause of clausesWith(sentence, chunk)) {
    const index = reading.eventOf.get(clauseKey(sentence, clause.index))
    if (index !== undefined) return { kind: 'EVENT', index, mood: moodOf(reading, sentence, clause) }
  }
  return null
}

/** "Through Algeria's good offices, Iran and Iraq settled their quarrel": the two who deal with each other, the mediators aside. */
function dealing(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  mediators: readonly Ref[],
): readonly Ref[] {
  const barred = new Set(mediators.flatMap(one => principalsOf(reading, one)))
  const told = [...doers(reading, sentence, clause), ...actorsIn(reading, sentence, slot(clause, 'with'))]
  const others = unique(told).filter(one => !principalsOf(reading, one).some(index => barred.has(index)))
  return others.length >= 2 ? others : []
}

/** "under" in "the bloc under whose auspices it was negotiated". */
function whosePreposition(sentence: SentenceSyntax, chunk: Chunk): string | null {
  return sentence.atoms[chunk.from - 1]?.lower === 'whose' ? (sentence.atoms[chunk.from - 2]?.lower ?? null) : null
}

/** The phrase that "whose" stands for. */
function whoseActors(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  if (whosePreposition(sentence, chunk) === null) return []
  const before = sentence.chunks.findLast(({ to }) => to <= chunk.from - 2)
  return before ? actorsOfAll(reading, sentence, [before.index]) : []
}

/** "The EU has been in charge of the dialogue": who is told to be in it. */
function subjectsOf(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  // "with Jacob Zuma in the chair", "with the deputy president, Jacob Zuma, in the chair"
  const before = sentence.chunks[chunk.index - 1]
  const host = [before, sentence.chunks[before?.apposed ?? -1]].find(one => one?.prep === 'with')
  if (host) return actorsOfAll(reading, sentence, [...new Set([host.index, ...host.group])])
  const [clause] = clausesWith(sentence, chunk)
  if (clause) return doers(reading, sentence, clause)
  // "In the chair was Kofi Annan"
  const inverted = sentence.clauses.find(
    ({ vg, subject }) => vg.lemma === 'be' && vg.from === chunk.to && subject.length === 0,
  )
  return inverted ? actorsOfAll(reading, sentence, inverted.object) : []
}

function endOf(sentence: SentenceSyntax, chunk: number): number {
  const found = sentence.chunks[chunk]
  return found ? extent(sentence, found).end : 0
}

type Target = Ref & { readonly mood: { readonly polarity: 'AFFIRMED' | 'NEGATED'; readonly modality: string } }

const ACTUAL = { polarity: 'AFFIRMED', modality: 'ACTUAL' } as const
const DENIED = { polarity: 'NEGATED', modality: 'ACTUAL' } as const

/** The clauses that the phrase is an oblique of. */
const clausesWith = (sentence: SentenceSyntax, { index }: Chunk) =>
  sentence.clauses.filter(({ obliques }) => obliques.some(({ chunks }) => chunks.includes(index)))

/** "At the invitation of Norway, the two are to meet": the verb that carries the sense. */
const governed = (sentence: SentenceSyntax, { index, vg }: Clause): readonly Clause[] =>
  vg.lemma === 'be' ? sentence.clauses.filter(({ matrix, link }) => matrix === index && link === 'CATENATIVE') : []

/** The event or agreement the phrase hangs on: its hosts, then the clause it stands in. */
function nearestTarget(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Target | null {
  for (let host = chunk.host; host !== null; host = sentence.chunks[host]?.host ?? null) {
    const [found] = targetsIn(reading, sentence, [host], undefined)
    const event = found?.kind === 'EVENT' ? reading.events[found.index] : undefined
    // "Talks under Italian auspices never took place"
    if (found) return { ...found, mood: event && isDenied(reading, event) ? DENIED : ACTUAL }
  }
  for (const clause of clausesWith(sentence, chunk)
    .toReversed()
    .flatMap(one => [one, ...governed(sentence, one)])) {
    const own = reading.eventOf.get(clauseKey(sentence, clause.index))
    const mood = moodOf(reading, sentence, clause)
    if (own !== undefined) return { kind: 'EVENT', index: own, mood }
    const phrases = [...clause.subject, ...clause.object, ...clause.obliques.flatMap(({ chunks }) => chunks)]
    const [found] = targetsIn(reading, sentence, phrases, undefined)
    if (found) return { ...found, mood }
    const [subject] = clause.subject
    const pronoun = headAt(sentence, subject)?.lower
    // "It was negotiated under the guidance of …"
    const last = pronoun === 'it' || pronoun === 'they' ? lastAgreement(reading, sentence.sentence) : null
    if (last) return { ...last, mood }
  }
  return null
}
