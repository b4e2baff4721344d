import { fold } from '../model/fold.js'

/** A snippet in pieces, `hit` where one of the words of the query stands. */
export function snippetParts(
  text: string,
  query: string,
  length: number,
): readonly { readonly text: string; readonly hit: boolean }[] {
  const wanted = fold(query).split(' ')
  const pieces = (snippetOf(text, query, length) ?? '').match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []
  return pieces.map(piece => ({ text: piece, hit: wanted.some(part => part !== '' && fold(piece).startsWith(part)) }))
}

/** The part of a text around the first of the words that stands in it, cut at spaces; null where there is no text. */
export function snippetOf(text: string, query: string, length: number): string | null {
  if (text === '') return null
  if (text.length <= length) return text
  const words = [...text.matchAll(/\S+/g)]
  const wanted = fold(query).split(' ')
  const hit = words.find(([word]) => wanted.some(part => fold(word).startsWith(part)))
  const from = Math.max(0, Math.min((hit?.index ?? 0) - Math.floor(length / 3), text.length - length))
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const end = start + length >= text.length ? text.length : text.lastIndexOf(' ', start + length)
  const part = text.slice(start, Math.max(end, start + 1)).replace(/\s+/g, ' ')
  return `${start > 0 ? '…' : ''}${part}${end < text.length ? '…' : ''}`
}
