import { flatMap } from '../../model/flat-map.js'
import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { actsFor, type Reading, type Ref } from './reading.js'
import { actorsIn, slot } from './slots.js'
import type { Speech } from './speaker-at.js'

/** Everything the article attributes: quotations and reported speech. Later stretches lie inside earlier ones or after them. */
export function findSpeech(reading: Reading): Speech[] {
  const found: Speech[] = []
  const quotes = quotations(reading.analysis.clean.text)
  let last: { speaker: Ref; sentence: number } | null = null
  for (const sentence of reading.sentences) {
    const said = sayings(reading, sentence).map(one => ({
      ...one,
      speaker: compatriot(reading, sentence, one, last?.speaker),
    }))
    for (const { clause, speaker } of said) found.push(...reported(sentence, clause, speaker, quotes))
    found.push(...accordingTo(reading, sentence))
    const speaker: Ref | null = said.at(-1)?.speaker ?? null
    const bounds = reading.analysis.sentences[sentence.sentence]
    const inside = quotes.filter(
      ({ start, end }) => bounds && start < bounds.end && end > bounds.start && end - start > 15,
    )
    for (const quote of inside) {
      const who = speaker ?? (last && sentence.sentence - last.sentence <= 1 ? last.speaker : null)
      if (who && !found.some(one => one.start === quote.start && one.end === quote.end))
        found.push({ ...quote, speaker: who })
    }
    if (speaker) last = { speaker, sentence: sentence.sentence }
    else if (last && inside.length > 0) last = { speaker: last.speaker, sentence: sentence.sentence }
  }
  return found
}

/** "The Kosovar added", after a Kosovar was quoted: he goes on. */
function compatriot(reading: Reading, sentence: SentenceSyntax, { clause, speaker }: Saying, before?: Ref): Ref {
  const head = sentence.atoms[sentence.chunks[clause.subject[0] ?? -1]?.head ?? -1]
  const goesOn = before?.kind === 'ENTITY' && head?.span?.how === 'DEMONYM'
  return goesOn && actsFor(reading, before.index).includes(speaker.index) ? before : speaker
}

/** Pairs of quotation marks within a paragraph; an opening mark that is never closed ends with the paragraph. */
function quotations(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let open = -1
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]
    if (mark === '“' || (mark === '"' && open < 0)) open = i + 1
    else if ((mark === '”' || mark === '"') && open >= 0) {
      found.push({ start: open, end: i })
      open = -1
    } else if (mark === '\n' && open >= 0) {
      found.push({ start: open, end: i })
      open = -1
    }
  }
  return found
}

/** "According to Egypt, Israel attacked": the whole sentence. */
function accordingTo(reading: Reading, sentence: SentenceSyntax): Speech[] {
  const bounds = reading.analysis.sentences[sentence.sentence]
  const source = sentence.chunks.find(({ prep }) => prep === 'according to')
  const [speaker] = source ? actorsIn(reading, sentence, [source.index]) : []
  return speaker && bounds ? [{ start: bounds.start, end: bounds.end, speaker }] : []
}

interface Saying {
  readonly clause: Clause
  readonly speaker: Ref
}

function sayings(reading: Reading, sentence: SentenceSyntax): Saying[] {
  return flatMap(sentence.clauses, clause => {
    const { lemma, passive, form } = clause.vg
    // "accused Chad of attacking", "was accused by Sudan of attacking"
    const isAccusing = lemma === 'accuse'
    if (form === 'TO' || !(isAccusing || (reading.resources.sets.saying.has(lemma) && !passive))) return []
    const [speaker] = isOfAnother(sentence, clause) ? [] : actorsIn(reading, sentence, slot(clause, 'subject'))
    return speaker ? [{ clause, speaker }] : []
  })
}

/** "mediated between Israel and Hamas, | an official said": set beside what belongs to another clause, and nobody who is named. */
function isOfAnother({ atoms, chunks, clauses }: SentenceSyntax, { index, subject }: Clause): boolean {
  const chunk = chunks[subject[0] ?? -1]
  const beside = chunk?.apposed
  if (!chunk || beside == null || beside > chunk.index || atoms[chunk.head]?.span) return false
  return clauses.some(
    one => one.index !== index && [...one.object, ...one.obliques.flatMap(oblique => oblique.chunks)].includes(beside),
  )
}

/** "agreed to meet" tells what they do, and "agreed that" what they say. */
const isDone = ({ vg }: Clause, [first]: readonly Clause[]): boolean =>
  vg.lemma === 'agree' && first?.link === 'CATENATIVE'

/** "Borrell said that X", "X, Borrell said": the words after the verb, or those before the subject. */
function reported(
  sentence: SentenceSyntax,
  clause: Clause,
  speaker: Ref,
  quotes: readonly { start: number; end: number }[],
): Speech[] {
  const dependents = sentence.clauses.filter(
    other => other.index !== clause.index && under(sentence, other, clause.index),
  )
  const found: Speech[] = []
  const first = isDone(clause, dependents) ? undefined : dependents[0]
  const last = dependents.at(-1)
  if (first && last) {
    const start = sentence.atoms[clause.vg.to]?.start ?? 0
    found.push({ start, end: clauseEnd(sentence, last), speaker })
  } else if (clause.object.length === 0 && clause.subject.length > 0 && clause.link === 'MAIN') {
    const subject = sentence.chunks[clause.subject[0] ?? -1]
    const from = Math.min(subject?.from ?? clause.vg.from, clause.vg.from)
    const start = sentence.atoms[0]?.start ?? 0
    const end = sentence.atoms[from - 1]?.start ?? start
    const closed = /^[,"”]$/.test(sentence.atoms[from - 1]?.text ?? '')
    // "Azerbaijan, Armenia claimed, had seized a village"
    const isInserted = closed && sentence.atoms[clause.vg.to]?.text === ','
    if (isInserted) found.push({ start, end: sentence.atoms.at(-1)?.end ?? end, speaker })
    else if (closed && end - start > 15 && !quotes.some(quote => quote.start <= start + 1 && quote.end >= end - 2))
      found.push({ start, end: end + 1, speaker })
  }
  return found
}

function under(sentence: SentenceSyntax, clause: Clause, matrix: number): boolean {
  for (let one: Clause | undefined = clause, steps = 0; one && one.matrix !== null && steps < 8; steps++) {
    if (one.matrix === matrix) return true
    one = sentence.clauses[one.matrix]
  }
  return false
}

function clauseEnd(sentence: SentenceSyntax, clause: Clause): number {
  const ends = [...clause.object, ...clause.obliques.flatMap(({ chunks }) => chunks)].map(
    chunk => sentence.chunks[chunk]?.to ?? 0,
  )
  const to = Math.max(clause.vg.to, ...ends)
  return sentence.atoms[to - 1]?.end ?? 0
}
