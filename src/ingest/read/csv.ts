import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { Article, Rejection } from '../../model/article.js'
import { articleId } from '../../model/ids.js'

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
function readRow(row: Row, file: string, number: number): Article | Rejection {
  const origin = `${file}#${cell(row, 'id') ?? number}`
  const reject = (reason: string): Rejection => ({ origin, reason })
  const text = cell(row, 'text')
  if (text === null) return reject('The text is empty; give the row a text or leave it out.')
  const date = cell(row, 'publishedOn')
  const publishedOn = date === null ? null : (DAY.exec(date.trim())?.[1] ?? null)
  if (date !== null && publishedOn === null) return reject(`The date "${date}" is not of the form 2023-03-18.`)
  const url = cell(row, 'url')
  return {
    id: articleId(url ?? origin),
    url,
    source: cell(row, 'source'),
    title: cell(row, 'title'),
    publishedOn,
    origin,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
  }
}

/**
 * Reads the rows of a CSV file (RFC 4180, UTF-8, first row a header) one after the other, so that a file may be larger than
 * the memory. A row that can not be an article is given as a rejection; a broken file ends with one.
 */
export async function* readCsv(input: Readable, file: string): AsyncIterable<Article | Rejection> {
  const columns = (header: string[]) => header.map(name => name.trim().toLowerCase())
  const rows = input.pipe(parse({ columns, bom: true, skip_empty_lines: true, relax_column_count_less: true }))
  input.on('error', error => rows.destroy(error))
  let number = 0
  try {
    for await (const row of rows as AsyncIterable<Row>) {
      number += 1
      if (number === 1 && !COLUMNS.text.some(name => name in row)) {
        yield { origin: file, reason: `There is no text column; name one of the columns ${COLUMNS.text.join(', ')}.` }
        return
      }
      yield readRow(row, file, number)
    }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    yield { origin: `${file}#${number + 1}`, reason: `This is not valid CSV: ${problem}` }
  }
}
