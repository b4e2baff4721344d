/** GraphiQL from this host alone: its script, style and workers are assets that a browser keeps, the page itself is small. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { ROOT } from '../model/root.js'
import { type Encoding, encodingFor, packed } from './packing.js'

export const ASSETS = '/graphql/assets/'

/** Sources, also when the service runs from dist/. */
const EXAMPLES = new URL('src/web/examples/', ROOT)

interface Asset {
  readonly type: string
  readonly body: string
}

type AssetName = 'graphiql.js' | 'graphiql.css' | 'editor.worker.js' | 'json.worker.js' | 'graphql.worker.js'

/** Nine megabytes: loaded when somebody first opens the page. */
async function loadAssets(): Promise<Readonly<Record<AssetName, Asset>>> {
  const { js, css, editorWorkerService, jsonWorker, graphqlWorker } = await import(
    '@graphql-yoga/render-graphiql/graphiql'
  )
  const script = (body: string): Asset => ({ type: 'text/javascript; charset=utf-8', body })
  return {
    'graphiql.js': script(js),
    'graphiql.css': { type: 'text/css; charset=utf-8', body: css },
    'editor.worker.js': script(editorWorkerService),
    'json.worker.js': script(jsonWorker),
    'graphql.worker.js': script(graphqlWorker),
  }
}

let loading: ReturnType<typeof loadAssets> | null = null

function assets(): ReturnType<typeof loadAssets> {
  loading ??= loadAssets()
  return loading
}

function version({ body }: Asset): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 12)
}

/** By encoding and path. */
const kept = new Map<string, Promise<Buffer>>()

/** Sends `/graphql/assets/<version>/<name>`; the version is in the path, so a browser may keep it for ever. Answers false for another path. */
export async function sendAsset(path: string, acceptEncoding: string, response: ServerResponse): Promise<boolean> {
  if (!path.startsWith(ASSETS)) return false
  const [wanted = '', name = ''] = path.slice(ASSETS.length).split('/')
  const asset = Object.entries(await assets()).find(([key]) => key === name)?.[1]
  if (asset === undefined || version(asset) !== wanted) return false
  const encoding = encodingFor(acceptEncoding)
  const body = encoding === null ? asset.body : await packedOnce(path, asset, encoding)
  response.writeHead(200, {
    'content-type': asset.type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
  })
  response.end(body)
  return true
}

function packedOnce(path: string, { body }: Asset, encoding: Encoding): Promise<Buffer> {
  const key = `${encoding} ${path}`
  const known = kept.get(key) ?? packed(body, encoding)
  kept.set(key, known)
  return known
}

/** The worked examples of src/web/examples, in the order of their file names: each becomes a tab. */
export function exampleQueries(): readonly string[] {
  const files = readdirSync(EXAMPLES)
    .filter(name => name.endsWith('.graphql'))
    .sort()
  return files.map(name => readFileSync(new URL(name, EXAMPLES), 'utf8').trim())
}

/**
 * GraphiQL keeps its tabs at once and the question that is shown only when it is edited; opened again before that, it takes no tab for the
 * one that was shown and adds an empty one. So the question of the active tab is kept before it looks.
 */
const KEEP_SHOWN = `
try {
  const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{}')
  const { query, variables } = tabs?.[activeTabIndex] ?? {}
  if (query && localStorage.getItem('graphiql:query') === null) {
    localStorage.setItem('graphiql:query', query)
    if (variables) localStorage.setItem('graphiql:variables', variables)
  }
} catch {
  // What is kept is unreadable: GraphiQL begins anew.
}
`

/** The page at /graphql; `options` are those of GraphiQL that Yoga passes on. */
export async function graphiqlPage(options: object = {}): Promise<string> {
  const all = await assets()
  const url = (name: AssetName) => `${ASSETS}${version(all[name])}/${name}`
  const examples = exampleQueries()
  const settings = {
    ...options,
    defaultQuery: examples[0],
    defaultTabs: examples.map(query => ({ query })),
    shouldPersistHeaders: false,
  }
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Entente · GraphiQL</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="${url('graphiql.css')}">
</head>
<body id="body" class="no-focus-outline">
<noscript>GraphiQL needs JavaScript. The API answers without: POST your query to /graphql.</noscript>
<div id="root"></div>
<script>
const workers = ${inScript({ editorWorkerService: url('editor.worker.js'), json: url('json.worker.js'), graphql: url('graphql.worker.js') })}
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => workers[label] }
</script>
<script>${KEEP_SHOWN}</script>
<script src="${url('graphiql.js')}"></script>
<script>${show(settings)}</script>
</body>
</html>
`
}

/** A link gives a question and its variables; of these Yoga's GraphiQL takes up the question alone. */
function show(settings: object): string {
  return `
const variables = new URLSearchParams(location.search).get('variables') ?? undefined
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), { ...${inScript(settings)}, variables })
`
}

/** JSON that cannot end the script it stands in. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
