import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** What Yoga refuses with a status alone, in words. */
const REFUSALS: Readonly<Record<number, readonly [message: string, cure: string]>> = {
  406: [
    'This answer has no form that the request accepts.',
    'Accept application/json, or text/event-stream for a subscription.',
  ],
  415: ['The body is of a type that is not read here.', 'Send JSON, with Content-Type: application/json.'],
}

/** Says of every request that is none of GraphQL what is wrong with it, with a code. */
export function useRefusals(): Plugin {
  return {
    onRequestParse: ({ requestParser, setRequestParser }) => {
      if (requestParser === undefined) return
      setRequestParser(async request => {
        try {
          return await requestParser(request)
        } catch (error) {
          throw error instanceof SyntaxError ? noJson() : error
        }
      })
    },
    onResponse: ({ response, setResponse, fetchAPI }) => {
      const refusal = REFUSALS[response.status]
      if (refusal === undefined || response.body !== null) return
      const [message, cure] = refusal
      const errors = [{ message: `${message} ${cure}`, extensions: { code: 'BAD_REQUEST', cure } }]
      const headers = { ...Object.fromEntries(response.headers), 'content-type': 'application/json; charset=utf-8' }
      setResponse(new fetchAPI.Response(JSON.stringify({ errors }), { status: response.status, headers }))
    },
  }
}

function noJson(): GraphQLError {
  const cure = 'Send them as JSON objects.'
  return new GraphQLError(`The variables or extensions are no JSON. ${cure}`, {
    extensions: { code: 'BAD_REQUEST', cure, http: { status: 400 } },
  })
}
