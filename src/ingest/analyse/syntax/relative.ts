import { SAYING } from './closed-class.js'
import { bareSubject } from './object-relative.js'
import { antecedents, type Found, hosts, type Setting } from './subjects.js'
import type { Oblique, VerbGroup } from './syntax.js'

/** `"…," said Borrell` */
export function invertedSubject(
  setting: Setting,
  vg: VerbGroup,
  at: number,
  found: Found,
  object: readonly number[],
): readonly number[] | null {
  if (vg.form === 'FINITE' && object.length > 0 && followsSo(setting, vg, found)) return object
  // `"…," its minister, X, told reporters`: whom one tells is never who says it
  if (vg.form !== 'FINITE' || vg.lemma === 'tell' || !SAYING.has(vg.lemma) || object.length === 0) return null
  const before = setting.elements[at - 1]?.kind
  // `"…", said Borrell`
  if (before === 'COMMA' && setting.elements[at - 2]?.kind === 'QUOTE') return object
  return found.chunks.length === 0 || before === 'QUOTE' || before === 'COMMA'
    ? found.shared === null
      ? object
      : null
    : null
}

const AUXILIARIES = new Set(['be', 'do', 'have'])

/** "… and so, it turned out, were the signatories", "nor did Serbia": who comes after the verb does or is it too. */
function followsSo({ atoms }: Setting, { lemma, from }: VerbGroup, { shared }: Found): boolean {
  if (!AUXILIARIES.has(lemma)) return false
  if (/^(?:so|neither|nor)$/.test(atoms[from - 1]?.lower ?? '')) return true
  const open = atoms.slice(0, from).findLastIndex(({ lower }) => lower === 'so')
  return shared !== null && atoms[from - 1]?.text === ',' && atoms[open + 1]?.text === ',' && from - open < FARTHEST_SO
}

/** "so, it turned out, were": as far as a remark between commas goes. */
const FARTHEST_SO = 8

/** "which Serbia has been preventing": the antecedent is the object. */
export function relativeObject(setting: Setting, { chunks, relative }: Found): readonly number[] {
  if (relative === null || setting.elements[relative - 1]?.kind === 'P') return []
  const all = antecedents(setting, relative)
  return all.some(one => chunks.includes(one)) ? [] : all
}

// Nouns whose "that" begins what they say: "the claim that X signed Y".
const CONTENT =
  /^(?:statement|fact|claim|hope|idea|condition|sign|news|view|evidence|report|belief|concern|fear|letter|speech|interview|warning|suggestion|day|time|way)$/

/** "two agreements that their leaders signed": what "that" stands for, when the verb has no object of its own. */
export function thatObject(
  { atoms, chunks, elements }: Setting,
  vg: VerbGroup,
  { chunks: subject, relative }: Found,
): readonly number[] {
  const first = chunks[subject[0] ?? -1]
  if (relative !== null || !first || vg.form !== 'FINITE' || vg.passive) return []
  const at = elements.findIndex(
    element => element.kind === 'SUB' && element.word === 'that' && element.at === first.from - 1,
  )
  const before = elements[at - 1]
  if (at < 0 || before?.kind !== 'NP') return []
  // "an agreement between Israel and Hamas that Qatar mediated": the nearest common noun
  const all = hosts(chunks, before.chunk)
  const noun = all.find(one => atoms[chunks[one]?.head ?? -1]?.span === null)
  const head = atoms[chunks[noun ?? -1]?.head ?? -1]
  return head && !CONTENT.test(head.lemma) ? all.slice(all.indexOf(noun ?? -1)) : []
}

/** "talks, in which Norway mediated": the antecedent under the preposition. */
export function pied(setting: Setting, found: Found): Oblique[] {
  const before = found.relative === null ? undefined : setting.elements[found.relative - 1]
  return before?.kind === 'P' && found.relative !== null
    ? [{ prep: before.word, chunks: antecedents(setting, found.relative - 1) }]
    : []
}

const TIME = /^(?:day|week|month|year|time|morning|evening|night|weekend|summer|spring|autumn|winter)$/

/** "the gathering Tokyo called", "the accord they signed": the common noun right before the subject, when the verb has no object. */
export function bareObject(
  { atoms, chunks, elements }: Setting,
  vg: VerbGroup,
  at: number,
  { chunks: subject, relative, shared }: Found,
): readonly number[] {
  if (relative !== null || shared !== null || vg.form !== 'FINITE' || vg.passive) return []
  const first = bareSubject(elements, at)
  const own = elements[first ?? -1]
  const before = elements[(first ?? 0) - 1]
  if (own?.kind !== 'NP' || !subject.includes(own.chunk) || before?.kind !== 'NP') return []
  const head = atoms[chunks[before.chunk]?.head ?? -1]
  const named = atoms[chunks[own.chunk]?.head ?? -1]
  // "Under the pact | Israel withdraws"
  if (first === 2 && elements[0]?.kind === 'P') return []
  if (!head || head.span || head.date || TIME.test(head.lemma)) return []
  return named?.span || named?.pos === 'PRON' ? [before.chunk] : []
}
