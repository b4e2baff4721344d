import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** Why a file can not be read at all; the message says what to do. */
export class Unreadable extends Error {}

/** A file packed with gzip may be this many times larger inside: news packs 3 to 10 times, a bomb a thousand times. */
const MOST_PACKED = 100
/** Below this nothing is a bomb. */
const SMALL = 2 ** 24

/** A file that is being read. */
export interface Source {
  /** Its bytes; those inside, when it is packed with gzip. */
  readonly input: Readable
  /** How many of the file's own bytes have been read. */
  readonly bytesRead: () => number
}

export function open(path: string): Source {
  const file = createReadStream(path)
  return { input: path.toLowerCase().endsWith('.gz') ? unpacked(file) : file, bytesRead: () => file.bytesRead }
}

/** @throws Unreadable from the stream, where the data are damaged, cut off, too much larger inside, or more than `most` bytes. */
export function unpacked(packed: Readable, most = Number.POSITIVE_INFINITY): Readable {
  return Readable.from(unpack(packed, most), { objectMode: false })
}

async function* unpack(packed: Readable, most: number): AsyncIterable<Buffer> {
  let [inside, outside] = [0, 0]
  const unzip = createGunzip()
  packed.on('data', (chunk: Buffer) => {
    outside += chunk.length
  })
  packed.on('error', error => unzip.destroy(error))
  try {
    for await (const chunk of packed.pipe(unzip) as AsyncIterable<Buffer>) {
      inside += chunk.length
      if (inside > SMALL && inside > outside * MOST_PACKED)
        throw new Unreadable(
          `Unpacked it is more than ${MOST_PACKED} times as large, which no text is; unpack it yourself if you trust it.`,
        )
      if (inside > most)
        throw new Unreadable(`Unpacked it has more than ${most / 1e6} million bytes; send it in parts.`)
      yield chunk
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(reasonOf(error))
  }
}

/** A stream of text that must be UTF-8. @throws Unreadable from the stream, where it is not. */
export function asText(input: Readable): Readable {
  return Readable.from(decoded(input))
}

async function* decoded(input: Readable): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for await (const chunk of input as AsyncIterable<Uint8Array>) yield part(decoder, chunk)
  yield part(decoder)
}

function part(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined })
  } catch {
    throw new Unreadable('It is not UTF-8; convert it first, for example with iconv.')
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'Z_BUF_ERROR') return 'The gzip data are cut off; fetch the file again.'
  if (typeof code === 'string' && code.startsWith('Z_')) return 'These are no valid gzip data; fetch the file again.'
  return `It can not be read: ${error instanceof Error ? error.message : error}`
}
