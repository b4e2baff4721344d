/** The explorer and the script of the web components: files that the build made of `src/web`, served at the root. */
import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { ROOT } from '../model/root.js'
import { type Encoding, encodingFor, weakTag } from './packing.js'

/** Where `npm run build` puts them; the same folder from src/ and from dist/. */
export const BUILT_PAGES = new URL('dist/web/', ROOT)

/** The script that other sites load; all else is for pages of this host. */
const EMBED = 'embed.js'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Nothing but this host; pictures are drawn in the page and handed over as data. */
const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

/** What a browser says it has and can take. */
export interface Wishes {
  readonly ifNoneMatch: string | undefined
  readonly acceptEncoding: string
}

/** A file as it is sent: plain, and packed where the build has packed it. */
interface Page {
  readonly etag: string
  readonly plain: Buffer
  readonly packed: Readonly<Record<Encoding, Buffer | null>>
}

/** Gives a function that sends a file of the folder, and answers false when there is none of that name. */
export function createPages(folder: URL) {
  const assets = new Map<string, Page>()
  const read = async (name: string) => {
    const page = assets.get(name) ?? (await readPage(new URL(name, folder)))
    if (isAsset(name)) assets.set(name, page)
    return page
  }
  return async (path: string, wishes: Wishes, response: ServerResponse): Promise<boolean> => {
    const name = path === '/' ? 'index.html' : path.slice(1)
    const type = TYPES[extname(name)]
    const page = type !== undefined && isInside(name, folder) ? await read(name).catch(() => null) : null
    if (page === null || type === undefined) return false
    send(name, type, page, wishes, response)
    return true
  }
}

/** A name may be anything that a client sends: `http://…`, `../`, `//host`, or no name of a file at all. */
function isInside(name: string, folder: URL): boolean {
  return URL.canParse(name, folder) && new URL(name, folder).href.startsWith(folder.href)
}

async function readPage(file: URL): Promise<Page> {
  const plain = await readFile(file)
  const beside = (ending: string) => readFile(new URL(`${file.href}.${ending}`)).catch(() => null)
  const [br, gzip] = await Promise.all([beside('br'), beside('gz')])
  return { etag: weakTag(plain), plain, packed: { br, gzip } }
}

function send(name: string, type: string, page: Page, wishes: Wishes, response: ServerResponse): void {
  const encoding = encodingFor(wishes.acceptEncoding)
  const packed = encoding === null ? null : page.packed[encoding]
  const headers = {
    'content-type': type,
    etag: page.etag,
    'cache-control': cachingOf(name),
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(name === EMBED ? { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' } : {}),
  }
  if (wishes.ifNoneMatch === page.etag) return void response.writeHead(304, headers).end()
  response.writeHead(200, { ...headers, ...(packed === null ? {} : { 'content-encoding': encoding ?? '' }) })
  response.end(packed ?? page.plain)
}

/** Whether the name holds a hash of what is in the file, so that it never changes. */
function isAsset(name: string): boolean {
  return name.startsWith('assets/')
}

/** Other sites ask for their script once in a while. */
function cachingOf(name: string): string {
  if (isAsset(name)) return 'public, max-age=31536000, immutable'
  return name === EMBED ? 'public, max-age=3600' : 'no-cache'
}
