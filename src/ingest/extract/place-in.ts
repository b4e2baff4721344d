import type { SentenceSyntax } from '../analyse/syntax/syntax.js'
import { placesOf } from './named-place.js'
import { atomsIn, type Reading } from './reading.js'

/** What stands before a place where something is. */
export const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'on', 'outside', 'inside', 'aboard', 'off'])

/** "at the invitation of Jakarta" is nowhere, and so is "in the presence of Paris". */
const NOWHERE =
  /^(?:invitation|request|initiative|behest|call|urging|instance|insistence|instigation|suggestion|proposal|expense|name|favou?r|face|wake|light|view|case|absence|presence|behalf|support|defen[cs]e|protest|response|return)$/

/** "In a villa outside Bern": a building is where it stands. */
export const VENUE =
  /^(?:hotel|villa|house|palace|hall|castle|château|chateau|residence|embassy|airport|ship|yacht|lodge|resort|retreat|camp|base|town|village|suburb|building|headquarters|mansion|monastery|church|school|university|club|restaurant|café|hut|tent|train|farm|ranch|estate|manor|island|building|room|office|legation|consulate|ministry|spa|inn|barracks|airfield)$/

/** The phrase itself, a word in it ("a Paris hotel"), or what hangs on it: "on the shores of Lake Ohrid". */
export function placeIn(reading: Reading, sentence: SentenceSyntax, chunks: readonly number[]): number | null {
  for (const index of chunks) {
    const chunk = sentence.chunks[index]
    if (!chunk) continue
    const head = sentence.atoms[chunk.head]
    const words = head?.span ? [head] : atomsIn(sentence, chunk)
    const [own] = words.flatMap(({ span }) => placesOf(reading, span?.entities ?? []))
    if (own !== undefined) return own
    const deeper = NOWHERE.test(head?.lemma ?? '')
      ? []
      : chunk.post.filter(({ prep }) => prep === 'of').flatMap(post => post.chunks)
    const beside = head && VENUE.test(head.lemma) ? chunk.post.filter(({ prep }) => WHERE.has(prep)) : []
    const behind = [...deeper, ...beside.flatMap(post => post.chunks)]
    const inner = behind.length > 0 ? placeIn(reading, sentence, behind) : null
    if (inner !== null) return inner
  }
  return null
}
