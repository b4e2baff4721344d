import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll } from '../actors.js'
import { clauseExtent, type Said, say } from '../draft.js'
import { impliedEvent } from '../implied.js'
import { moodOf } from '../modality.js'
import { signedPaper } from '../nearest.js'
import { lemmaAt, type Reading, type Ref } from '../reading.js'
import { doers, slot, targetsIn } from '../slots.js'
import { statusDay } from '../status-day.js'
import { withPrep } from '../with-prep.js'

const PUTTING = new Set(['put', 'add', 'affix', 'append', 'set'])
const MARKS = new Set(['name', 'signature', 'initial', 'initials', 'pen', 'hand', 'seal'])

/** Idiom: "put their names to the document", "refused to put its name to the text", "added their signatures as witnesses". */
export function namesToPaper(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    bearing(reading, sentence, clause)
    if (!PUTTING.has(clause.vg.lemma) || !isMark(sentence, [...clause.object, ...clause.subject])) continue
    const told = targetsIn(reading, sentence, [...slot(clause, 'to'), ...slot(clause, 'on')], 'AGREEMENT')
    // "set their hands to the plough"
    if (told.length === 0 && isHand(sentence, clause)) continue
    const last = told.length > 0 ? null : signedPaper(reading, sentence.sentence, sentence.atoms[clause.vg.from]?.start)
    const role = roleAfterAs(reading, sentence, clause)
    if (role === null) continue
    const papers = last ? [last] : told
    const subjects = whoPuts(reading, sentence, clause)
    const mood = moodOf(reading, sentence, clause)
    const rest = { mood, confidence: 800, ...clauseExtent(sentence, clause) }
    for (const object of papers)
      for (const subject of subjects)
        say(reading, sentence, { predicate: role, subject, object, rule: 'idiom:name to paper', ...rest })
    if (role === 'SIGNED' && mood.polarity === 'AFFIRMED')
      for (const paper of papers) marked(reading, sentence, clause, paper, rest)
    const isSigning = papers.length > 0 || isPen(sentence, clause)
    if (isSigning && role === 'SIGNED' && mood.polarity === 'AFFIRMED')
      signing(reading, sentence, clause, subjects, rest)
  }
}

/** "The treaty bears the signatures of A and B" */
function bearing(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  if (!/^(?:bear|carry)$/.test(clause.vg.lemma) || lemmaAt(sentence, clause.object[0]) !== 'signature') return
  const posts = sentence.chunks[clause.object[0] ?? -1]?.post ?? []
  const of = withPrep(posts, 'of')
  const [object] = targetsIn(reading, sentence, clause.subject, 'AGREEMENT')
  if (!object) return
  const rest = { mood: moodOf(reading, sentence, clause), confidence: 800, ...clauseExtent(sentence, clause) }
  for (const subject of actorsOfAll(reading, sentence, of))
    say(reading, sentence, { predicate: 'SIGNED', subject, object, rule: 'idiom:name to paper', ...rest })
}

/** Names make it signed, initials initialled. */
function marked(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  subject: Ref,
  rest: Pick<Said, 'mood' | 'confidence' | 'start' | 'end'>,
): void {
  const [mark] = clause.object.length > 0 ? clause.object : clause.subject
  const value = /^initials?$/.test(lemmaAt(sentence, mark)) ? 'INITIALED' : 'SIGNED'
  const date = statusDay(reading, sentence, subject, value, clause)
  say(reading, sentence, { predicate: 'HAS_STATUS', subject, value, date, rule: 'idiom:name to paper', ...rest })
}

/** Names under a paper are its signing. */
function signing(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  subjects: readonly Ref[],
  rest: Pick<Said, 'mood' | 'confidence' | 'start' | 'end'>,
): void {
  if (subjects.length === 0) return
  const object = impliedEvent(reading, sentence, clause, 'SIGNING')
  const rule = `deed:${clause.vg.lemma}`
  for (const subject of subjects)
    say(reading, sentence, { predicate: 'PARTICIPATED_IN', subject, object, rule, ...rest })
}

/** "put pen to paper": something is signed, whether it is named or not. */
const isPen = (sentence: SentenceSyntax, { object }: Clause): boolean => lemmaAt(sentence, object[0]) === 'pen'

const isHand = (sentence: SentenceSyntax, { object, subject }: Clause): boolean =>
  /^(?:hand|seal)$/.test(lemmaAt(sentence, object[0] ?? subject[0]))

const isMark = (sentence: SentenceSyntax, chunks: readonly number[]): boolean => MARKS.has(lemmaAt(sentence, chunks[0]))

/** Behind a comma "added their names" reads like "said his aide": then who does it opens the sentence. */
function whoPuts(reading: Reading, sentence: SentenceSyntax, clause: Clause): readonly Ref[] {
  if (!isMark(sentence, clause.subject)) return doers(reading, sentence, clause)
  const opening = sentence.chunks.filter(({ prep, to }) => prep === null && to <= clause.vg.from)
  const first = opening.find(({ index }) => actorsOfAll(reading, sentence, [index]).length > 0)
  return first ? actorsOfAll(reading, sentence, [...new Set([first.index, ...first.group])]) : []
}

/** "as witnesses", "as guarantor"; a signature without more is one of a signatory, and one in a role of events is none. */
function roleAfterAs(reading: Reading, sentence: SentenceSyntax, clause: Clause): string | null {
  const marks = [...clause.object, ...clause.subject].flatMap(one => sentence.chunks[one]?.post ?? [])
  const phrases = [...clause.obliques, ...marks].filter(({ prep }) => prep === 'as').flatMap(({ chunks }) => chunks)
  if (phrases.length === 0) return 'SIGNED'
  const role = reading.resources.lexicon.roles.nouns[lemmaAt(sentence, phrases[0])]?.replace('!', '')
  return role === 'WITNESSED' || role === 'GUARANTEED' ? role : null
}
