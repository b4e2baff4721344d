import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { actsFor, type Reading, type Ref } from './reading.js'
import { actorsIn } from './slots.js'
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

interface Saying {
  readonly clause: Clause
  readonly speaker: Ref
}

function sayings(reading: Reading, sentence: SentenceSyntax): Saying[] {
  return sentence.clauses.flatMap(clause => {
    if (!reading.resources.sets.saying.has(clause.vg.lemma) || clause.vg.passive || clause.vg.form === 'TO') return []
    const [speaker] = actorsIn(reading, sentence, clause.subject)
    return speaker ? [{ clause, speaker }] : []
  })
}

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
  const first = dependents[0]
  const last = dependents.at(-1)
  if (first && last) {
    const start = sentence.atoms[clause.vg.to]?.start ?? 0
    found.push({ start, end: clauseEnd(sentence, last), speaker })
  } else if (clause.vg.lemma === 'say' && clause.subject.length > 0 && clause.link === 'MAIN') {
    const subject = sentence.chunks[clause.subject[0] ?? -1]
    const from = Math.min(subject?.from ?? clause.vg.from, clause.vg.from)
    const start = sentence.atoms[0]?.start ?? 0
    const end = sentence.atoms[from - 1]?.start ?? start
    const closed = /^[,"”]$/.test(sentence.atoms[from - 1]?.text ?? '')
    if (closed && end - start > 15 && !quotes.some(quote => quote.start <= start + 1 && quote.end >= end - 2))
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
