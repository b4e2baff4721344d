import { createHash } from 'node:crypto'
import type { GivenArticle } from '../../model/intake.js'
import { articleOf, readMetadata } from './metadata.js'
import type { Input } from './read.js'

/** What a client gives over HTTP, as an article; the place of one without url and id is the hash of its text. */
export function readGiven({ text, ...given }: GivenArticle): Input {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const origin = given.url ?? given.id ?? `text ${sha256.slice(0, 16)}`
  const reject = (reason: string): Input => ({ rejection: { origin, reason } })
  if (text.trim() === '') return reject('The text is empty.')
  const known = readMetadata(given, 'What is said of it')
  if ('reason' in known) return reject(known.reason)
  return { article: articleOf(origin, Buffer.from(text), text, known) }
}
