import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, relative, sep } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { glob } from 'tinyglobby'
import type { Article, Rejection } from '../../model/article.js'
import { readCsv } from './csv.js'
import { readMarkdown, readPlain } from './text.js'

/** What one file, row or stream gives. */
export type Input = { readonly article: Article } | { readonly rejection: Rejection }

export interface ReadOptions {
  /** Identity of what has no address of its own; else the place goes for it. */
  readonly id?: string
}

type Reader = (path: string, origin: string, options: ReadOptions) => AsyncIterable<Input>

function whole(read: (bytes: Uint8Array, origin: string, id?: string) => Input): Reader {
  return async function* (path, origin, { id }) {
    yield read(await readFile(path), origin, id)
  }
}

/** Readers by file name extension. */
const READERS: Readonly<Record<string, Reader>> = {
  '.txt': whole(readPlain),
  '.md': whole(readMarkdown),
  '.markdown': whole(readMarkdown),
  '.csv': (path, origin) => readCsv(createReadStream(path), origin),
}

const KINDS = Object.keys(READERS).join(', ')

/** The files that a path stands for, in order: itself, all readable ones of a folder, all that a glob matches. */
async function expand(path: string): Promise<readonly string[]> {
  if (existsSync(path) && !statSync(path).isDirectory()) return [path]
  const inFolder = Object.keys(READERS).map(extension => `**/*${extension}`)
  const files = existsSync(path)
    ? await glob(inFolder, { cwd: path, absolute: true, caseSensitiveMatch: false })
    : await glob(path, { absolute: true })
  return withoutLinksTwice(files.sort())
}

/** A file that links lead to again, as from a folder that links to itself, is read once, at its shortest path. */
function withoutLinksTwice(files: readonly string[]): string[] {
  const shortest = new Map<string, string>()
  for (const file of files) {
    const known = shortest.get(realpathSync(file))
    if (known === undefined || file.length < known.length) shortest.set(realpathSync(file), file)
  }
  return files.filter(file => shortest.get(realpathSync(file)) === file)
}

async function* readFileInputs(path: string, options: ReadOptions): AsyncIterable<Input> {
  const origin = relative(process.cwd(), path).split(sep).join('/')
  const reader = READERS[extname(path).toLowerCase()]
  if (reader) yield* reader(path, origin, options)
  else yield { rejection: { origin, reason: `Files of this kind are not read; give one of ${KINDS}.` } }
}

/**
 * Reads articles from files, folders, globs and `-` (one article on standard input, with or without front matter), one after the other. What can not be an
 * article is given as a rejection that names the place and the reason.
 */
export async function* readInputs(paths: readonly string[], options: ReadOptions = {}): AsyncIterable<Input> {
  for (const path of paths) {
    if (path === '-') {
      yield readMarkdown(await buffer(process.stdin), 'stdin', options.id)
      continue
    }
    const files = await expand(path)
    if (files.length === 0)
      yield { rejection: { origin: path, reason: `There is no file, and nothing matches; files read are ${KINDS}.` } }
    for (const file of files) yield* readFileInputs(file, options)
  }
}
