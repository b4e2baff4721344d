import { franc } from 'franc-min'

/** Small words that only one of these languages has so often; "in", "was" and "of" are German or Dutch too and count for none. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and to that with for said were from by which have has this their been it at his they who would after will not but its into on is of as an are met between',
  es: 'el y de la los las del que una por con para su lo como fue entre sobre según también más dijo este sin y',
  fr: 'de et le les des du et une dans pour que qui sur au aux est par avec la ont ce sont plus selon leur été ne pas cette',
  de: 'der die das und den dem des mit von zu ist nicht eine auf für im sich sind auch nach bei einer hat dass werden als wie',
  it: 'e il la gli della dei che di per una con del alla nel sono è non dal nella ha degli delle anche',
  pt: 'o e a de os da do das dos que em uma não com para por ao foi pelo pela mais entre sobre são',
  nl: 'de het een van en dat niet op te zijn voor met aan er ook door bij naar werd heeft hebben',
  sr: 'je i u na se da su za od koji ili nije što kao će sa iz o biti koje bi ne predsednik predsjednik',
  sq: 'të në dhe për një me nga që është i e së më si ka do janë nuk mes',
  tr: 've bir için bu ile olarak da de olan daha çok gibi kadar sonra',
  pl: 'w i na się z do nie że jest o to po przez od za oraz został',
  ro: 'și în de la cu pe nu este din care pentru că au fost mai',
  id: 'yang dan di dengan untuk pada dari ini itu tidak akan dalam telah oleh',
  sv: 'och att det som på av är för med den till en inte har',
  da: 'og at det som på af er til en ikke har med den der',
}

const LANGUAGES_OF = new Map<string, string[]>()
for (const [language, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language])
}

/** Of a line this long the small words are asked; titles and names have none. */
const SHORTEST = 20
/** A text in which so much is not English is not read by halves. */
const MOST_FOREIGN = 0.4
const SAMPLE = 1500

interface Verdict {
  readonly language: string | null
  readonly letters: number
}

/** The language of one line by its small words; null when there are too few of them to tell. */
function byWords(line: string): string | null {
  const counts = new Map<string, number>()
  for (const word of line.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const english = counts.get('en') ?? 0
  const [best, most = 0] = [...counts].filter(([language]) => language !== 'en').sort((a, b) => b[1] - a[1])[0] ?? []
  if (english > 0 && english * 1.5 >= most) return 'en'
  return best !== undefined && most >= 2 ? best : null
}

/** How much of a text stands in such runs of letters. */
const count = (text: string, runs: RegExp) => (text.match(runs) ?? []).reduce((sum, run) => sum + run.length, 0)

/** BCP 47 code by trigrams: what is written in other letters, or in a language of which no small words are listed. */
function byTrigrams(text: string): string {
  const code = franc(text.slice(0, SAMPLE), { minLength: 10 })
  return code === 'und' ? code : (Intl.getCanonicalLocales(code)[0] ?? code)
}

function verdicts(text: string): Verdict[] {
  return text.split('\n').map(line => ({
    language: line.length < SHORTEST ? null : byWords(line),
    letters: line.length,
  }))
}

/** The language with most letters. */
function foremost(lines: readonly Verdict[]): string {
  const letters = new Map<string, number>()
  for (const { language, letters: n } of lines)
    if (language !== null && language !== 'en') letters.set(language, (letters.get(language) ?? 0) + n)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und'
}

/**
 * BCP 47 code of the language of a text; "und" when nothing fits. Line by line, so that an article that is English by half
 * is set aside whole; a quotation in another language is not enough for that.
 */
export function languageOf(text: string): string {
  const latin = count(text, /\p{Script=Latin}+/gu)
  const other = count(text, /(?:(?!\p{Script=Latin})\p{L})+/gu)
  if (other > MOST_FOREIGN * (latin + other)) return byTrigrams(text)
  const lines = verdicts(text)
  const sum = (wanted: (language: string | null) => boolean) =>
    lines.reduce((all, { language, letters }) => (wanted(language) ? all + letters : all), 0)
  const [english, foreign] = [
    sum(language => language === 'en'),
    sum(language => language !== null && language !== 'en'),
  ]
  if (foreign > MOST_FOREIGN * (english + foreign)) return foremost(lines)
  // Names and titles only, or a language of which no small words are listed.
  return english > 0 || text.length < 200 ? 'en' : byTrigrams(text)
}
