import { writeFileSync } from 'node:fs'
import { type Command, InvalidArgumentError } from 'commander'
import type { Columns, ReadOptions } from '../ingest/read/read.js'
import { FIELDS } from '../ingest/read/record.js'
import type { Rejection } from '../model/article.js'
import { atLeastOne } from './at-least-one.js'

/** What commands that read articles have in common, as the command line gives it. */
export interface ReadFlags {
  readonly format?: string
  readonly columns?: Columns
  readonly workers?: number
  readonly rejects?: string
}

export function withReadOptions(command: Command): Command {
  return command
    .option('--format <extension>', 'what comes on standard input: txt, md, html, csv, json, jsonl, rss, also with .gz')
    .option('--columns <field=name,…>', `which column or field holds what: ${FIELDS.join(', ')}`, columns)
    .option('--workers <n>', 'threads that read, where there are many articles', atLeastOne)
    .option('--rejects <file>', 'write what was rejected there, a JSON object {origin, reason} a line')
}

export function readOptions({ format, columns }: ReadFlags): ReadOptions {
  return { ...(format === undefined ? {} : { format }), ...(columns === undefined ? {} : { columns }) }
}

export function writeRejects(file: string | undefined, rejections: readonly Rejection[]): void {
  if (file !== undefined) writeFileSync(file, rejections.map(one => `${JSON.stringify(one)}\n`).join(''))
}

function columns(text: string): Columns {
  const pairs = text.split(',').map(pair => pair.split('=').map(part => part.trim()))
  for (const [field = '', name = '', ...rest] of pairs) {
    if (!FIELDS.some(one => one === field) || name === '' || rest.length > 0)
      throw new InvalidArgumentError(`Write it as text=story,title=head; the fields are ${FIELDS.join(', ')}.`)
  }
  return Object.fromEntries(pairs)
}
