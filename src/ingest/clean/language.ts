import { franc } from 'franc-min'

/** Below this the trigrams say nothing, and the text is taken for what most of the input is. */
const SHORTEST = 60

/** BCP 47 code of the language of a text: "en", "de", "sr"; "und" when nothing fits. */
export function languageOf(text: string): string {
  if (text.length < SHORTEST) return 'en'
  const code = franc(text.slice(0, 3000))
  return code === 'und' ? code : (Intl.getCanonicalLocales(code)[0] ?? code)
}
