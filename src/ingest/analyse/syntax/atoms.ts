import type { DateSpan, EntitySpan, Token } from '../analysis.js'
import { ABBREVIATIONS } from '../lexicon/person-words.js'
import type { Atom } from './syntax.js'

const HYPHEN = /^[-‐‑–]$/
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'])

/** What stands in one sentence. */
export interface SentenceParts {
  readonly tokens: readonly Token[]
  readonly spans: readonly EntitySpan[]
  readonly dates: readonly DateSpan[]
}

/** The words of a sentence, with every entity, date and hyphenated compound as one. */
export function atomsOf(text: string, { tokens, spans, dates }: SentenceParts): Atom[] {
  const atoms: Atom[] = []
  const spanAt = walk(spans)
  const dateAt = walk(dates)
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (!token) break
    if (endsAbbreviation(atoms.at(-1), token, tokens[i + 1])) {
      withStop(atoms)
      i++
      continue
    }
    const span = spanAt(token.start)
    const date = span ? null : dateAt(token.start)
    const end = span?.end ?? date?.end ?? token.end
    let next = i + 1
    while (next < tokens.length && (tokens[next]?.start ?? end) < end) next++
    const joined = isJoined(atoms, tokens, i)
    if (joined) atoms.pop()
    const words = next === i + 1 ? token.text : text.slice(token.start, tokens[next - 1]?.end)
    const lemma = next === i + 1 ? token.lemma : null
    const pos = posOf(token, words, span, date, tokens[next])
    atoms.push(atomOf(atoms.length, words, lemma, pos, token.start, span, date, joined))
    i = next
  }
  return asNouns(compounds(atoms))
}

/** The stop of "Maj. Gen. A", which is none of the sentence. */
const endsAbbreviation = (before: Atom | undefined, { text, start }: Token, next: Token | undefined): boolean =>
  text === '.' && next !== undefined && before?.end === start && before.span === null && ABBREVIATIONS.has(before.lower)

function withStop(atoms: Atom[]): void {
  const { index, text, lemma, pos, start, span, date, joined } = atoms.pop() as Atom
  atoms.push(atomOf(index, `${text}.`, lemma, pos === 'X' ? 'PROPN' : pos, start, span, date, joined))
}

/** Gives the part that an offset lies in. Both the parts and the offsets asked for are in order of the text. */
function walk<T extends { readonly start: number; readonly end: number }>(
  parts: readonly T[],
): (at: number) => T | null {
  let next = 0
  return at => {
    while (next < parts.length && (parts[next]?.end ?? 0) <= at) next++
    const part = parts[next]
    return part && part.start <= at ? part : null
  }
}

/** The atom before is a hyphen with no space on either side and a word before it. */
function isJoined(atoms: readonly Atom[], tokens: readonly Token[], i: number): boolean {
  const hyphen = atoms.at(-1)
  const before = atoms.at(-2)
  const token = tokens[i]
  return (
    hyphen !== undefined &&
    before !== undefined &&
    token !== undefined &&
    HYPHEN.test(hyphen.text) &&
    before.end === hyphen.start &&
    hyphen.end === token.start &&
    /[\p{L}\p{N}]/u.test(token.text)
  )
}

function atomOf(
  index: number,
  text: string,
  lemma: string | null,
  pos: string,
  start: number,
  span: EntitySpan | null,
  date: DateSpan | null,
  joined: boolean,
): Atom {
  const lower = lowerCase(text)
  return { index, text, lower, lemma: lemma ?? lower, pos, start, end: start + text.length, span, date, joined }
}

/** Copies of atoms are made here, with all their fields in one order: objects of one shape are read faster, and these are read most. */
export function changed(atom: Atom, to: Partial<Atom>): Atom {
  return {
    index: to.index ?? atom.index,
    text: to.text ?? atom.text,
    lower: to.lower ?? atom.lower,
    lemma: to.lemma ?? atom.lemma,
    pos: to.pos ?? atom.pos,
    start: atom.start,
    end: to.end ?? atom.end,
    span: atom.span,
    date: atom.date,
    joined: atom.joined,
  }
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your'])

function posOf(
  token: Token,
  text: string,
  span: EntitySpan | null,
  date: DateSpan | null,
  next: Token | undefined,
): string {
  if (date) return 'DATE'
  const lower = lowerCase(text)
  if (lower === "'s" || lower === "'") return 'POS'
  if (POSSESSIVE.has(lower)) return 'DET'
  if (span?.how === 'PRONOUN') return 'PRON'
  if (span && lower === 'here') return 'ADV'
  if (span?.how === 'DEMONYM' && next && NOMINAL.has(next.pos)) return 'ADJ'
  if (span) return 'PROPN'
  return token.pos
}

/** Joins hyphenated words that are no entities into one adjective: "face-to-face", "11-point". */
function compounds(atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = []
  for (const one of atoms) {
    const before = joined.at(-1)
    if (one.joined && before && !before.span && !one.span && !before.date && !one.date) {
      const text = `${before.text}-${one.text}`
      const lower = text.toLowerCase()
      const lemma = `${before.lower}-${one.lemma}`
      joined[joined.length - 1] = changed(before, { text, lower, lemma, pos: pair(before, one), end: one.end })
    } else joined.push(one.index === joined.length ? one : changed(one, { index: joined.length }))
  }
  return joined
}

const ENDS_PHRASE = new Set(['PUNCT', 'ADP', 'VERB', 'AUX', 'CCONJ'])

/** "as go-between," – a compound with no noun after it is one itself. */
function asNouns(atoms: readonly Atom[]): Atom[] {
  return atoms.map((one, i) => {
    if (one.pos !== 'ADJ' || !one.text.includes('-') || atoms[i - 1]?.pos === 'AUX') return one
    const next = atoms[i + 1]
    return !next || ENDS_PHRASE.has(next.pos) ? changed(one, { pos: 'NOUN' }) : one
  })
}

function pair(first: Atom, second: Atom): string {
  if (first.pos === 'PROPN' && second.pos === 'PROPN') return 'PROPN'
  return second.pos === 'NOUN' && first.pos !== 'NUM' && first.pos !== 'ADJ' ? 'NOUN' : 'ADJ'
}
