import { decodeHTML } from 'entities'
import { type Piece, replaceIn } from './piece.js'

/** "&#8217;" → "’", "&Scaron;" → "Š"; null for what is no entity. */
function entity(written: string): string | null {
  const letters = decodeHTML(written)
  return letters === written || letters < ' ' ? null : letters
}

/** How windows-1252 shows the UTF-8 bytes 0x80 to 0x9F; the other bytes are shown as themselves. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function byteOf(unit: string): number {
  const at = CP1252.indexOf(unit)
  return at >= 0 ? 0x80 + at : unit.charCodeAt(0)
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** "â€™" → "’", "VuÄiÄ‡" → "Vučić"; null when the units are no UTF-8 read as windows-1252. */
function reread(text: string): string | null {
  try {
    return utf8.decode(Uint8Array.from(text, byteOf))
  } catch {
    return null
  }
}

/** UTF-8 sequences of two and three bytes that were shown unit by unit. */
const MOJIBAKE = new RegExp(`[Â-ß][\\u0080-¿${CP1252}]|[à-ï][\\u0080-¿${CP1252}]{2}`, 'g')

/** Entities and mojibake become the letters they stand for; NBSP becomes a space, zero-width characters and soft hyphens go. */
export function decodeLetters(piece: Piece): Piece {
  let text = piece
  if (text.text.includes('&')) text = replaceIn(text, /&#?\w{2,31};/g, match => entity(match[0]))
  if (/[Â-ï][\u0080-¿€-™]/.test(text.text)) text = replaceIn(text, MOJIBAKE, match => reread(match[0]))
  // "``Pik'' Botha": quotation marks of wire services
  if (text.text.includes('``')) text = replaceIn(text, /``|''/g, () => '"')
  if (/[\u00a0\u2007\u202f]/.test(text.text)) text = replaceIn(text, /[\u00a0\u2007\u202f]/g, () => ' ')
  return replaceIn(text, /[\u200b-\u200d\u2060\ufeff\u00ad]+/g, () => '')
}
