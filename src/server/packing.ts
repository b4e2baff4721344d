/** How answers are packed for the way: Brotli where the client takes it, else gzip, else as they are. */
import { createHash } from 'node:crypto'
import type { Transform } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

/** The best first. */
const ENCODINGS: readonly Encoding[] = ['br', 'gzip']

/** Bytes; what is smaller fits into one packet as it is. */
export const SMALL = 1024

/** As quick as gzip and a tenth smaller; the best quality takes a hundred times as long. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** The best encoding that an `Accept-Encoding` names (RFC 9110, 12.5.3); null for none. */
export function encodingFor(accept: string | null | undefined): Encoding | null {
  const taken = new Map((accept ?? '').toLowerCase().split(',').map(weighed))
  return ENCODINGS.find(name => (taken.get(name) ?? taken.get('*') ?? 0) > 0) ?? null
}

/** `gzip;q=0.5` → `['gzip', 0.5]` */
function weighed(part: string): [name: string, weight: number] {
  const [name = '', ...parameters] = part.split(';').map(one => one.trim())
  const weight = parameters.find(one => one.startsWith('q='))?.slice(2)
  return [name, weight === undefined ? 1 : Number(weight)]
}

/** Off the main thread. */
export async function packed(body: string | Uint8Array, encoding: Encoding): Promise<Buffer> {
  return encoding === 'br' ? promisify(brotliCompress)(body, QUALITY) : promisify(gzip)(body)
}

/** Packs what is written as it is read. */
export function packer(encoding: Encoding): Transform {
  return encoding === 'br' ? createBrotliCompress(QUALITY) : createGzip()
}

/** A tag of what a text says, however it is packed; hence weak (RFC 9110, 8.8.1). */
export function weakTag(body: string | Uint8Array): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}
