import type { Plugin } from 'graphql-yoga'
import { encodingFor, packed, SMALL } from '../packing.js'

/** Answers that are written as they come (subscriptions) go as they are: a packer would hold them back. */
const WHOLE = /json|html/

/** Packs answers for the way where the client takes that. Stands after all that look at the text of a response. */
export function usePacking(): Plugin {
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
      const body = encoding === null ? text : new Uint8Array(await packed(text, encoding))
      setResponse(new fetchAPI.Response(body, { status, headers }))
    },
  }
}
