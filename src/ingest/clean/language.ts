import { franc } from 'franc-min'

/** Below this the trigrams say nothing, and the text is taken for what most of the input is. */
const SHORTEST = 60
const SAMPLE = 1500
/** Words of which no other language has so many; German has "in" and "was", Dutch "of" and "in". */
const ENGLISH = /\b(?:the|and|to|that|with|for|said|were|from|by|which|have|has|this|their|been)\b/gi

/** BCP 47 code of the language of a text: "en", "de", "sr"; "und" when nothing fits. */
export function languageOf(text: string): string {
  if (text.length < SHORTEST) return 'en'
  const sample = text.slice(0, SAMPLE)
  const telling = sample.match(ENGLISH)?.length ?? 0
  // One word in nine: plain English has one in five, and the library need not be asked.
  if (telling * 9 > sample.split(/\s+/).length) return 'en'
  const code = franc(sample)
  return code === 'und' ? code : (Intl.getCanonicalLocales(code)[0] ?? code)
}
