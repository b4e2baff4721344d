import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.graphql': 'application/graphql; charset=utf-8',
}

/** The pages stand as they are in src/web, also when the service runs from dist/. */
export const WEB = new URL('../../src/web/', import.meta.url)

/** Nothing but this host: no font, script or picture from elsewhere. */
const POLICY = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

/** Sends a file of src/web; answers false when there is none of that name. */
export async function sendFile(
  path: string,
  ifNoneMatch: string | undefined,
  response: ServerResponse,
): Promise<boolean> {
  const type = TYPES[extname(path)]
  const body = type === undefined || !isInside(path) ? null : await readFile(new URL(path, WEB)).catch(() => null)
  if (body === null || type === undefined) return false
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = {
    'content-type': type,
    etag,
    'cache-control': 'no-cache',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
  }
  if (ifNoneMatch === etag) response.writeHead(304, headers).end()
  else response.writeHead(200, { ...headers, 'content-length': body.byteLength }).end(body)
  return true
}

function isInside(path: string): boolean {
  return fileURLToPath(new URL(path, WEB)).startsWith(fileURLToPath(WEB))
}
