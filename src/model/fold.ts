/** Folded before; the same names come again and again. Emptied when it is full, so it stays small. */
const folded = new Map<string, string>()
const MOST = 50_000

/**
 * A name as it is compared: without accents and case, apostrophes and dashes alike, spaces single.
 * `fold("Vučić") === "vucic"`, `fold("U.S.") === "us"`.
 */
export function fold(name: string): string {
  const known = folded.get(name)
  if (known !== undefined) return known
  if (folded.size >= MOST) folded.clear()
  const text = foldText(name)
  folded.set(name, text)
  return text
}

function foldText(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[ıİ]/g, 'i')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[’‘ʼ`´]/g, "'")
    .toLowerCase()
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu, '')
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** How names begin: those with one beginning are looked through together. */
const BEGINNING = 3

/** `beginningOf("borrell") === "bor"` */
export function beginningOf(key: string): string {
  return key.slice(0, BEGINNING)
}

/**
 * What a folded name sounds like, roughly: its first letter and the consonants after it, those that are often taken for each other alike,
 * doubled ones once. `soundOf("vucic") === soundOf("vuchich")`.
 */
export function soundOf(key: string): string {
  const alike = key
    .replace(/ph/g, 'f')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ckqxg]/g, 'k')
    .replace(/[sz]/g, 's')
    .replace(/[vwb]/g, 'v')
    .replace(/[dt]/g, 't')
    .replace(/[mn]/g, 'n')
  return (
    alike.slice(0, 1) +
    alike
      .slice(1)
      .replace(/[aeiouyhj]/g, '')
      .replace(/(.)\1+/gu, '$1')
  )
}

/** A name for a URL: `slug("Miroslav Lajčák") === "miroslav-lajcak"`. */
export function slug(name: string): string {
  return fold(name).replace(/ /g, '-')
}
