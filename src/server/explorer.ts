import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** Where the explorer is found. */
export const EXPLORER = '/explore/'

/** `npm run build` puts it there; the same folder from src/ and from dist/. */
const BUILT = new URL('../../dist/web/', import.meta.url)

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Nothing but this host; pictures are drawn in the page and handed over as data. */
const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

/** What a browser says it has and can take. */
interface Wishes {
  readonly ifNoneMatch: string | undefined
  readonly acceptEncoding: string
}

/** Sends a file of the built explorer; answers false when there is none of that name. */
export async function sendExplorer(path: string, wishes: Wishes, response: ServerResponse): Promise<boolean> {
  const name = path === EXPLORER ? 'index.html' : path.slice(EXPLORER.length)
  const type = TYPES[extname(name)]
  const body = type === undefined || !isInside(name) ? null : await readFile(new URL(name, BUILT)).catch(() => null)
  if (body === null || type === undefined) return false
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const zipped = wishes.acceptEncoding.includes('gzip') && !name.endsWith('.woff2')
  const headers = {
    'content-type': type,
    etag,
    // The names of assets hold a hash of what is in them.
    'cache-control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
  }
  if (wishes.ifNoneMatch === etag) response.writeHead(304, headers).end()
  else response.writeHead(200, headers).end(zipped ? await promisify(gzip)(body) : body)
  return true
}

function isInside(name: string): boolean {
  return fileURLToPath(new URL(name, BUILT)).startsWith(fileURLToPath(BUILT))
}
