import type { Atom } from './syntax.js'

/** "Envoys", "Mobs": a capital at the start hides a plural; short words may be names. */
export const isPlural = ({ text, lower }: Atom): boolean =>
  /^\p{Lu}\p{Ll}{3,}[^s]s$/u.test(text) ||
  /^(?:mobs|tanks|jets|guns|mines|bombs|boats|ships|raids|riots|monks)$/.test(lower)

/** "clashes" → "clash", "hostilities" → "hostility" */
export const singular = (word: string): string =>
  /[^aeiou]ies$/.test(word) ? `${word.slice(0, -3)}y` : word.slice(0, /(?:sh|ch|x|ss)es$/.test(word) ? -2 : -1)

/** "a televised | address" */
export const isTelevised = (before: Atom | undefined): boolean =>
  /^(?:televised|broadcast|prepared|written|signed|joint|recorded)$/.test(before?.lower ?? '')

export const FIGHTING = /^(?:fighting|shelling|bombing|shooting|firing|looting|rioting)$/

export const isFightingNoun = (after: Atom | undefined): boolean =>
  after !== undefined &&
  (/^(?:between|in|at|near|around|along|across|on)$/.test(after.lower) || /^(?:VERB|AUX|DATE)$/.test(after.pos))

/** A number of people behind a date, a name or a noun. */
export const isToll = (before: Atom | undefined, after: Atom | undefined): boolean =>
  (after?.pos === 'NUM' || /^(?:dozens|scores|hundreds|thousands|several|many)$/.test(after?.lower ?? '')) &&
  before !== undefined &&
  (before.date !== null || before.span !== null || before.pos === 'NOUN')
