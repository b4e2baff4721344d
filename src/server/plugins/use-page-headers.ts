import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'

/**
 * The page at /graphql loads nothing from elsewhere, runs no script but those that it was made with, and stands in no frame of another
 * site; and no answer is taken for what it is not. GraphiQL's editor sets styles itself, and starts workers from what it has made.
 */
export function usePageHeaders(): Plugin {
  return {
    onResponse: async ({ response, setResponse, fetchAPI }) => {
      response.headers.set('x-content-type-options', 'nosniff')
      if (!response.headers.get('content-type')?.startsWith('text/html')) return
      const page = await response.text()
      const answer = new fetchAPI.Response(page, { status: response.status, headers: response.headers })
      answer.headers.set('content-security-policy', policyOf(page))
      setResponse(answer)
    },
  }
}

function policyOf(page: string): string {
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)
  const hashes = scripts.map(script => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  return [
    "default-src 'self'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}
