import { fold } from '../model/fold.js'

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
