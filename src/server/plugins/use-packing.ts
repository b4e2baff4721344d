import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import { type Encoding, encodingFor, packed, SMALL } from '../packing.js'

/** Answers that are written as they come (subscriptions) go as they are: a packer would hold them back. */
const WHOLE = /json|html/

/** Bytes of packed answers that are kept, all together. */
const ROOM = 16 * 1024 * 1024

/** Packs answers for the way where the client takes that. Stands after all that look at the text of a response. */
export function usePacking(): Plugin {
  const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({ maxSize: ROOM, sizeCalculation: ({ length }) => length })

  /** What has a tag is given again and again, and packed once. */
  const packedOnce = async (
    text: string,
    encoding: Encoding,
    etag: string | null,
  ): Promise<Uint8Array<ArrayBuffer>> => {
    const known = etag === null ? undefined : kept.get(`${encoding} ${etag}`)
    if (known !== undefined) return known
    const bytes = new Uint8Array(await packed(text, encoding))
    if (etag !== null) kept.set(`${encoding} ${etag}`, bytes)
    return bytes
  }

  return {
    onResponse: async ({ request, response, setResponse, fetchAPI }) => {
      const { status, headers } = response
      if (status === 304 || !WHOLE.test(headers.get('content-type') ?? '')) return
      const text = await response.text()
      const encoding = text.length < SMALL ? null : encodingFor(request.headers.get('accept-encoding'))
      headers.append('vary', 'accept-encoding')
      if (encoding !== null) {
        headers.set('content-encoding', encoding)
        headers.delete('content-length')
      }
      const body = encoding === null ? text : await packedOnce(text, encoding, headers.get('etag'))
      setResponse(new fetchAPI.Response(body, { status, headers }))
    },
  }
}
