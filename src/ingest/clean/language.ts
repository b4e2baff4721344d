import { franc } from 'franc-min'

/** Below this the trigrams say nothing, and the text is taken for what most of the input is. */
const SHORTEST = 60
const SHORT = 300
const SAMPLE = 1500
/** Words of which no other language has so many; German has "in" and "was", Dutch "of" and "in". */
const ENGLISH = /\b(?:the|and|to|that|with|for|said|were|from|by|which|have|has|this|their|been)\b/gi

/** BCP 47 code of the language of a text: "en", "de", "sr"; "und" when nothing fits. */
export function languageOf(text: string): string {
  if (text.length < SHORTEST) return 'en'
  const sample = text.slice(0, SAMPLE)
  const telling = sample.match(ENGLISH)?.length ?? 0
  // One word in nine: plain English has one in five, and the library need not be asked. In a sentence or two the library hears
  // the names more than the language ("Kenya and Uganda signed a treaty in Nairobi" is not Ilocano): one word is enough there.
  if (telling * 9 > sample.split(/\s+/).length || (telling > 0 && text.length < SHORT)) return 'en'
  const code = franc(sample)
  return code === 'und' ? code : (Intl.getCanonicalLocales(code)[0] ?? code)
}
