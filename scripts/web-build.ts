/** What the build adds to what Vite makes for browsers. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { SMALL } from '../src/server/packing.js'
import { documentIdOf } from '../src/server/trusted/documents.js'
import * as documents from '../src/web/explorer/api/documents.js'

/** Writes each script, style and page also packed, `.br` and `.gz`, as well as can be: the service sends those. */
export function packFiles(): Plugin {
  return {
    name: 'entente-pack-files',
    writeBundle({ dir = '.' }, bundle) {
      for (const name of Object.keys(bundle)) {
        const file = join(dir, name)
        const plain = readFileSync(file)
        // Fonts are packed in themselves.
        if (name.endsWith('.woff2') || plain.length < SMALL) continue
        writeFileSync(`${file}.br`, brotliCompressSync(plain))
        writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }))
      }
    },
  }
}

/** Takes comments and indents out of shaders, ours and sigma's, which are texts to whatever makes scripts small. */
export function compactShaders(): Plugin {
  const compact = (text: string) => text.replaceAll(/\n[ \t]*\/\/[^\n]*/g, '').replaceAll(/\n\s+/g, '\n')
  return {
    name: 'entente-compact-shaders',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code.replaceAll(/`[^`]*\bgl_(?:Position|FragColor)\b[^`]*`/g, compact)
    },
  }
}

/** The id of what the first screen asks, for the script: `FIRST_QUESTION`. */
export const FIRST_QUESTION = JSON.stringify(documentIdOf(String(documents.StartDocument)))

/** Writes `documents.json`, every document that the pages send: the service answers those also where it answers no others. */
export function nameDocuments(): Plugin {
  return {
    name: 'entente-name-documents',
    generateBundle() {
      const named = Object.entries(documents).flatMap(([key, document]) => {
        const name = /^(\w+)Document$/.exec(key)?.[1]
        const text = String(document)
        return name === undefined ? [] : [{ id: documentIdOf(text), name, text }]
      })
      this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(named, null, 1) })
    },
  }
}

/** Lets the page fetch at once what its first script asks for next, one way there and back sooner. */
export function preloadNext(module: string): Plugin {
  return {
    name: 'entente-preload-next',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter(one => one.type === 'chunk')
        const next = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
        if (next === undefined) throw new Error(`The build has no ${module} of its own.`)
        const missing = [next.fileName, ...next.imports].filter(name => !html.includes(name))
        const attrs = { rel: 'modulepreload', crossorigin: true }
        return missing.map(name => ({ tag: 'link', attrs: { ...attrs, href: `/${name}` }, injectTo: 'head' as const }))
      },
    },
  }
}
