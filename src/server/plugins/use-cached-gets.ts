import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import { clientIn } from '../client.js'
import { weakTag } from '../packing.js'
import type { RateLimit } from '../rate.js'

/** A response that was given, and the state of the record that it answers for. */
interface Kept {
  readonly seq: number
  readonly type: string
  readonly body: string
  readonly etag: string
}

/** Characters of responses that are kept, all together. */
const ROOM = 64 * 1024 * 1024

interface CachedGets {
  /** The number of the last change, null while it is not known. */
  readonly latest: () => number | null
  /** An answer from memory counts as any other. */
  readonly rate: RateLimit
  readonly onLook: (outcome: 'hit' | 'miss') => void
}

/**
 * Answers GETs of queries and of trusted documents with an ETag, and from memory as long as nothing has been read into the graph since.
 * Only for services whose reading is open: what is kept is for everybody.
 */
export function useCachedGets({ latest, rate, onLook }: CachedGets): Plugin {
  const kept = new LRUCache<string, Kept>({ maxSize: ROOM, sizeCalculation: ({ body }) => body.length + 200 })
  const begun = new WeakMap<Request, number | null>()
  return {
    onRequest: async ({ request, serverContext, endResponse, fetchAPI }) => {
      if (!isCacheable(request)) return
      const seq = latest()
      const known = kept.get(questionOf(request))
      const isKnown = known !== undefined && known.seq === seq
      onLook(isKnown ? 'hit' : 'miss')
      if (!isKnown) return void begun.set(request, seq)
      // Who asks too often is refused on the way that all others go.
      if ((await rate(clientIn(serverContext))) !== null) return
      endResponse(respond(known, request, fetchAPI.Response))
    },
    onResponse: async ({ request, response, setResponse, fetchAPI }) => {
      const seq = begun.get(request)
      const type = response.headers.get('content-type') ?? ''
      if (seq === undefined || seq === null || response.status !== 200 || !type.includes('json')) return
      const body = await response.text()
      const answer = { seq, type, body, etag: weakTag(body) }
      if (!body.includes('"errors":')) kept.set(questionOf(request), answer)
      const told = respond(answer, request, fetchAPI.Response)
      // Which sites may read it has been said by now; of a kept answer it is said later.
      for (const [name, value] of response.headers)
        if (name.startsWith('access-control-')) told.headers.set(name, value)
      setResponse(told)
    },
  }
}

/** What is asked, under whatever name of the host, and in which form the answer is wanted. */
const questionOf = ({ url, headers }: Request): string =>
  `${headers.get('accept') ?? ''} ${url.slice(url.indexOf('/', 'https://'.length))}`

/** A page of GraphiQL and a stream are no answers to keep. */
function isCacheable({ method, url, headers }: Request): boolean {
  const isAsked = method === 'GET' && /[?&](?:documentId|query)=/.test(url)
  const isPlain = !/text\/(?:html|event-stream)/.test(headers.get('accept') ?? '')
  return isAsked && isPlain && !headers.has('authorization') && !headers.has('x-api-key')
}

function respond({ type, body, etag }: Kept, { headers }: Request, Response: typeof globalThis.Response): Response {
  const same = headers.get('if-none-match') === etag
  return new Response(same ? null : body, {
    status: same ? 304 : 200,
    headers: { 'content-type': type, etag, 'cache-control': 'public, no-cache', vary: 'accept, origin' },
  })
}
