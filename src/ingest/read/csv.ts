import type { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { Input, ReadOptions } from './read.js'
import { type Fields, hasText, readFields, TEXT_NAMES } from './record.js'
import { asText, Unreadable } from './source.js'

/** Characters of one row; no article is as long, and a quote that is never closed makes one row of all that follows. */
const MOST_OF_ROW = 2 ** 22

/**
 * Reads the rows of a CSV file (RFC 4180, UTF-8, first row a header) one after the other, so that a file may be larger than
 * the memory. A row that can not be an article is given as a rejection; a broken file ends with one.
 */
export async function* readCsv(input: Readable, file: string, { columns = {} }: ReadOptions): AsyncIterable<Input> {
  let isEmpty = true
  const header = (names: string[]) => {
    isEmpty = false
    return names.map(name => name.trim().toLowerCase())
  }
  const text = asText(input)
  const rows = text.pipe(
    parse({
      columns: header,
      bom: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
      max_record_size: MOST_OF_ROW,
    }),
  )
  text.on('error', error => rows.destroy(error))
  let number = 0
  try {
    for await (const record of rows as AsyncIterable<Fields>) {
      number += 1
      if (number === 1 && !hasText(record, columns)) {
        const reason = columns.text
          ? `There is no column "${columns.text}" for the text.`
          : `There is no text column; call it one of ${TEXT_NAMES}, or name it with --columns text=NAME.`
        yield { rejection: { origin: file, reason } }
        return
      }
      yield readFields(record, file, number, columns)
    }
    const reason = isEmpty ? 'The file is empty.' : 'There is no row under the header.'
    if (number === 0) yield { rejection: { origin: file, reason } }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    const problem = error instanceof Error ? error.message : String(error)
    yield { rejection: { origin: `${file}#${number + 1}`, reason: `This is not valid CSV: ${problem}` } }
  }
}
