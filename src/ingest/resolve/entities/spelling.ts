import { distance } from 'fastest-levenshtein'

/**
 * Folded tokens in one transliteration: "sergey" and "sergei", "pashinyan" and "pashinian", "zelenskyy" and "zelensky", "qadhafi" and "kadafi", "carl" and "karl" come out
 * alike.
 */
export function transliterated(token: string): string {
  return token
    .replace(/dh/g, 'd')
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/ck|q|c(?=[aoulr])/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
}

/** Consonants alone: what two spellings of a name have in common, for finding candidates. */
export function skeleton(token: string): string {
  const consonants = transliterated(token).replace(/[aeiou]/g, '')
  return consonants === '' ? token : consonants.replace(/(.)\1+/g, '$1')
}

/** "Mario" and "Maria", "Ivan" and "Ivana" are two people. */
function differsInGender(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long === `${short}a`) return true
  const endings = [short.at(-1), long.at(-1)]
  return short.length === long.length && short.slice(0, -1) === long.slice(0, -1) && endings.includes('a')
}

/** Two spellings of one given name. */
export function isGivenNameAlike(a: string, b: string): boolean {
  if (a === b) return true
  if (differsInGender(a, b)) return false
  return transliterated(a) === transliterated(b) || isSlip(a, b) || isSlip(closeVowels(a), closeVowels(b))
}

/** "mohamed" and "muhammad", "yasser" and "yasir": one Arabic or Persian name in the vowels of two ears. */
const closeVowels = (token: string): string => transliterated(token).replace(/e/g, 'i').replace(/ou|o/g, 'u')

/** Two spellings of one surname or word, by transliteration. */
export function isTransliteration(a: string, b: string): boolean {
  return a === b || (a.length > 3 && b.length > 3 && transliterated(a) === transliterated(b))
}

/** One letter apart in a word long enough for that to be a slip ("Borell"), the first letter kept. */
export function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 5 && a[0] === b[0] && distance(a, b) <= 1
}
