/** Why bytes are not a text that can be read; the reason says what to do. */
export interface Unreadable {
  readonly reason: string
}

/**
 * The text of UTF-8 bytes as it stands in the file, a byte order mark included: offsets count its UTF-16 units from the
 * file's first one, so whoever reads the file and slices it gets the quote.
 */
export function decode(bytes: Uint8Array): string | Unreadable {
  if (bytes.length === 0) return { reason: 'The file is empty.' }
  if (bytes.includes(0)) return { reason: 'The file is binary, not text; give the text of the article.' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.trim() === '' ? { reason: 'The file holds only white space.' } : text
  } catch {
    return { reason: 'The file is not UTF-8; convert it first, for example with iconv.' }
  }
}
