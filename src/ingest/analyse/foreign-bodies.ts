import { HYPHENATED } from './lexicon/person-words.js'
import { SPACE, type Word } from './words.js'

/** Names of bodies in other languages, which have their head first: "Frente Popular", "Mouvement des Patriotes", "Hizb al-Wahda", "Radio Tirana". */

const heads = (type: string, list: string): [string, string][] => list.split(' ').map(head => [head, type])

/** No words of English: what follows with a capital is the name. Folded. */
const HEADS: ReadonlyMap<string, string> = new Map([
  ...heads('ARMED_GROUP', 'ejercito exercito armee fuerzas jaish jaysh lashkar jabhat kataib brigadas milices'),
  ...heads(
    'POLITICAL_PARTY',
    'frente mouvement movimiento movimento moviment partido parti partito partai hizb hezb harakat tehrik tahrik rassemblement alianza alianca alleanza coalicion gerakan barisan parivartan',
  ),
  ...heads('NGO', 'asociacion associacao associazione fundacion fundacao confederacion confederacao'),
  ...heads('CIVIL_SOCIETY', 'iglesia eglise sindicato syndicat'),
  ...heads('GOVERNMENT_BODY', 'ministerio ministere asamblea assemblee consejo conseil conselho'),
  ...heads('OTHER', 'comite liga ligue jamaat jamiat jemaah jamaah'),
])
/** Words of English, or names, too: only with a small word of the other language behind them. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ...heads('POLITICAL_PARTY', 'front union alliance coalition congres convention rally'),
  ...heads('ARMED_GROUP', 'forces liwa ansar ahrar jund saraya fatah'),
  ...heads('MEDIA', 'agence'),
])
const BROADCASTERS = new Set(['radio', 'radiotelevision'])
/** Small words inside such names. */
const LINKS =
  /^(?:de|del|de|des|du|do|da|dos|das|di|della|la|le|les|los|las|l|d|pour|por|para|pela|pelo|per|al|el|ul|un|wal|wa|ve|e|i|y|et)$/
const LONGEST = 10

/** Past small words to the next word of the name; null when none with a capital follows. */
function overLinks(words: readonly Word[], at: number): number | null {
  for (let next = at; next < at + 4; next++) {
    const word = words[next]
    if (!word || !/^(?:\s+|[-‑'’])$/.test(word.gap ?? '')) return null
    if (word.capital) return next
    // "ash-Shabab", but not "as President"
    const isArticle = HYPHENATED.has(word.key) && /^[-‑]$/.test(words[next + 1]?.gap ?? '')
    if (!LINKS.test(word.key) && !isArticle) return null
  }
  return null
}

/** The end of such a name that begins here, and what it is. */
export function foreignBodyAt(words: readonly Word[], from: number): { to: number; type: string } | null {
  const head = words[from]
  const next = words[from + 1]
  if (!head?.capital || head.upper || head.possessive || !next || next.gap === null) return null
  if (BROADCASTERS.has(head.key)) return next.capital && SPACE.test(next.gap) ? { to: from + 2, type: 'MEDIA' } : null
  const own = HEADS.get(head.key)
  const type = own ?? (LINKS.test(next.key) && !next.capital ? SHARED.get(head.key) : undefined)
  if (type === undefined) return null
  let to = from + 1
  while (to - from < LONGEST) {
    const word = overLinks(words, to)
    if (word === null || words[to - 1]?.possessive) break
    to = word + 1
  }
  return to > from + 1 ? { to, type: ofType(words.slice(from, to), type) } : null
}

/** "Frente Farabundo Martí para la Liberación": who fights for a liberation is armed. */
const ofType = (name: readonly Word[], type: string): string =>
  type === 'POLITICAL_PARTY' && name.some(({ key }) => /^(?:libera|revoluc|revolu)/.test(key)) ? 'ARMED_GROUP' : type
