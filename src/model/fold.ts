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

/** A name for a URL: `slug("Miroslav Lajčák") === "miroslav-lajcak"`. */
export function slug(name: string): string {
  return fold(name).replace(/ /g, '-')
}
