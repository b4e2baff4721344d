import { existsSync, realpathSync, statSync } from 'node:fs'
import { extname, relative, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { glob } from 'tinyglobby'
import type { Article, Rejection } from '../../model/article.js'
import { readCsv } from './csv.js'
import { readJson, readJsonLines } from './json.js'
import type { Field } from './record.js'
import { open, Unreadable, unpacked } from './source.js'
import { readMarkdown, readPlain } from './text.js'

/** What one file, row or stream gives. */
export type Input = { readonly article: Article } | { readonly rejection: Rejection }

/** Which column of a table, or field of an object, holds what; for those with names of their own. */
export type Columns = Readonly<Partial<Record<Field, string>>>

export interface ReadOptions {
  /** Identity of what has no address of its own; else the place goes for it. */
  readonly id?: string
  readonly columns?: Columns
  /** What comes on standard input, as an extension without the dot: "jsonl", "csv.gz". */
  readonly format?: string
  /** Of pages and feeds, where HTTP says it. */
  readonly charset?: string | undefined
  /** Bytes that a packed stream may have inside. */
  readonly most?: number
  /** Told, before each input, which share of the bytes of all files has been read, from 0 to 1. */
  readonly onShare?: (share: number) => void
}

type Reader = (input: Readable, origin: string, options: ReadOptions) => AsyncIterable<Input>

/** One article that is read when all of it is there. */
function single(read: (bytes: Uint8Array, origin: string, options: ReadOptions) => Input): Reader {
  return async function* (input, origin, options) {
    yield read(await buffer(input), origin, options)
  }
}

/** Several articles that are read when all of the file is there. */
function several(read: (bytes: Uint8Array, origin: string, options: ReadOptions) => Iterable<Input>): Reader {
  return async function* (input, origin, options) {
    yield* read(await buffer(input), origin, options)
  }
}

/** Of markup, whose libraries are loaded when there is some to read. */
function later(reader: () => Promise<Reader>): Reader {
  return async function* (...given) {
    yield* (await reader())(...given)
  }
}
const html = later(async () => single((await import('./html.js')).readHtml))
const feed = later(async () => several((await import('./feed.js')).readFeed))

/** Readers by file name extension; each also reads what is packed, as `.csv.gz`. */
const READERS: Readonly<Record<string, Reader>> = {
  '.txt': single(readPlain),
  '.md': single(readMarkdown),
  '.markdown': single(readMarkdown),
  '.html': html,
  '.htm': html,
  '.csv': readCsv,
  '.json': several(readJson),
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
  '.rss': feed,
  '.atom': feed,
  '.xml': feed,
}

const KINDS = `${Object.keys(READERS).join(', ')}, and these packed as .gz`

function readerOf(name: string): Reader | undefined {
  return READERS[extname(name.toLowerCase().replace(/\.gz$/, ''))]
}

/** The files that a path stands for, in order: itself, all readable ones of a folder, all that a glob matches. */
async function expand(path: string): Promise<readonly string[]> {
  if (existsSync(path) && !statSync(path).isDirectory()) return [path]
  const inFolder = Object.keys(READERS).map(extension => `**/*${extension}{,.gz}`)
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

async function* readFileInputs(
  path: string,
  options: ReadOptions,
  onBytes: (bytes: number) => void,
): AsyncIterable<Input> {
  const origin = relative(process.cwd(), path).split(sep).join('/')
  const reader = readerOf(path)
  if (reader === undefined) {
    yield { rejection: { origin, reason: `Files of this kind are not read; give one of ${KINDS}.` } }
    return
  }
  const { input, bytesRead } = open(path)
  for await (const one of guarded(reader(input, origin, options), origin)) {
    onBytes(bytesRead())
    yield one
  }
}

/** A file that breaks off is a rejection after what was read of it. */
async function* guarded(inputs: AsyncIterable<Input>, origin: string): AsyncIterable<Input> {
  try {
    yield* inputs
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    const reason = error instanceof Unreadable ? problem : `It can not be read: ${problem}`
    yield { rejection: { origin, reason } }
  }
}

/** Reads a stream whose format is known: an extension without the dot, such as "html" or "csv.gz". */
export async function* readStream(
  input: Readable,
  origin: string,
  format: string,
  options: ReadOptions = {},
): AsyncIterable<Input> {
  const reader = readerOf(`stream.${format}`)
  if (reader)
    yield* guarded(reader(format.endsWith('.gz') ? unpacked(input, options.most) : input, origin, options), origin)
  else yield { rejection: { origin, reason: `There is no format "${format}"; formats are ${KINDS}.` } }
}

/**
 * Reads articles from files, folders, globs and `-` (standard input), one after the other and as they are asked for. What can not be an
 * article is given as a rejection that names the place and the reason.
 */
export async function* readInputs(paths: readonly string[], options: ReadOptions = {}): AsyncIterable<Input> {
  const expanded: { readonly path: string; readonly files: readonly string[] }[] = []
  for (const path of paths) expanded.push({ path, files: path === '-' ? [] : await expand(path) })
  const share = shareOf(expanded.flatMap(({ files }) => files))
  for (const { path, files } of expanded) {
    // By default one article with or without front matter.
    if (path === '-') yield* readStream(process.stdin, 'stdin', options.format ?? 'md', options)
    else if (files.length === 0)
      yield { rejection: { origin: path, reason: `There is no file, and nothing matches; files read are ${KINDS}.` } }
    for (const file of files) yield* readFileInputs(file, options, bytes => options.onShare?.(share(file, bytes)))
  }
}

/** Which share of the bytes of all files has been read when so many of one have been, and those before it whole. */
function shareOf(files: readonly string[]): (file: string, bytes: number) => number {
  const before = new Map<string, number>()
  let all = 0
  for (const file of files) {
    before.set(file, all)
    all += statSync(file, { throwIfNoEntry: false })?.size ?? 0
  }
  return (file, bytes) => ((before.get(file) ?? 0) + bytes) / Math.max(all, 1)
}
