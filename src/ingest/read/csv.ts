import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { articleId } from '../../model/ids.js'
import { canonicalUrl } from './canonical-url.js'
import type { Input } from './read.js'

/** What a column may be called, in lower case; only the text is required. */
const COLUMNS = {
  id: ['id', 'key'],
  url: ['url', 'link'],
  title: ['title', 'headline'],
  source: ['source', 'publisher', 'outlet'],
  publishedOn: ['publishedon', 'published_on', 'published', 'date'],
  text: ['text', 'body', 'content', 'article'],
} as const

type Field = keyof typeof COLUMNS
type Row = Readonly<Record<string, string>>

function cell(row: Row, field: Field): string | null {
  const value = COLUMNS[field].map(name => row[name]).find(value => value !== undefined && value.trim() !== '')
  return value ?? null
}

const DAY = /^(\d{4}(?:-\d\d){0,2})(?:[T ].*)?$/

/** The article of one row; its key is the `id` column, else the number of the row (the first after the header is 1). */
function readRow(row: Row, file: string, number: number): Input {
  const origin = `${file}#${cell(row, 'id') ?? number}`
  const reject = (reason: string): Input => ({ rejection: { origin, reason } })
  const text = cell(row, 'text')
  if (text === null) return reject('The text is empty; give the row a text or leave it out.')
  const date = cell(row, 'publishedOn')
  const publishedOn = date === null ? null : (DAY.exec(date.trim())?.[1] ?? null)
  if (date !== null && publishedOn === null) return reject(`The date "${date}" is not of the form 2023-03-18.`)
  const url = cell(row, 'url')
  const sha256 = createHash('sha256').update(text).digest('hex')
  const id = articleId(url ? canonicalUrl(url) : origin)
  const [source, title] = [cell(row, 'source'), cell(row, 'title')]
  return { article: { id, url, source, title, publishedOn, origin, text, sha256 } }
}

/**
 * Reads the rows of a CSV file (RFC 4180, UTF-8, first row a header) one after the other, so that a file may be larger than
 * the memory. A row that can not be an article is given as a rejection; a broken file ends with one.
 */
export async function* readCsv(input: Readable, file: string): AsyncIterable<Input> {
  const columns = (header: string[]) => header.map(name => name.trim().toLowerCase())
  const rows = input.pipe(parse({ columns, bom: true, skip_empty_lines: true, relax_column_count_less: true }))
  input.on('error', error => rows.destroy(error))
  let number = 0
  try {
    for await (const row of rows as AsyncIterable<Row>) {
      number += 1
      if (number === 1 && !COLUMNS.text.some(name => name in row)) {
        yield {
          rejection: { origin: file, reason: `There is no text column; call it one of ${COLUMNS.text.join(', ')}.` },
        }
        return
      }
      yield readRow(row, file, number)
    }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    yield { rejection: { origin: `${file}#${number + 1}`, reason: `This is not valid CSV: ${problem}` } }
  }
}
