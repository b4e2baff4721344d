/** Why bytes are not a text that can be read; the reason says what to do. */
export interface Unreadable {
  readonly reason: string
}

/** The text of UTF-8 bytes, without a byte order mark. */
export function decode(bytes: Uint8Array): string | Unreadable {
  if (bytes.length === 0) return { reason: 'The file is empty.' }
  if (bytes.includes(0)) return { reason: 'The file is binary, not text; give the text of the article.' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? { reason: 'The file holds only white space.' } : text
  } catch {
    return { reason: 'The file is not UTF-8; convert it first, for example with iconv.' }
  }
}
