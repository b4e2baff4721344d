import type { Readable } from 'node:stream'
import { decode } from './decode.js'
import type { Input, ReadOptions } from './read.js'
import { type Fields, readFields } from './record.js'
import { asText } from './source.js'

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const NO_OBJECT = 'This is no article; give an object with a field for the text.'

function readValue(value: unknown, file: string, number: number, { columns = {} }: ReadOptions): Input {
  if (isFields(value)) return readFields(value, file, number, columns)
  return { rejection: { origin: `${file}#${number}`, reason: NO_OBJECT } }
}

/** JSON: one article, or a list of them, also in a field of its own as in `{"articles": […]}`. */
export function* readJson(bytes: Uint8Array, file: string, options: ReadOptions): Iterable<Input> {
  const text = decode(bytes)
  if (typeof text !== 'string') return yield { rejection: { origin: file, reason: text.reason } }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const reason = `This is not valid JSON: ${error instanceof Error ? error.message : error}`
    return yield { rejection: { origin: file, reason } }
  }
  const list = listIn(value)
  if (list.length === 0) yield { rejection: { origin: file, reason: 'The list is empty.' } }
  for (const [i, one] of list.entries()) yield readValue(one, file, i + 1, options)
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  const { articles } = isFields(value) ? value : { articles: undefined }
  return Array.isArray(articles) ? articles : [value]
}

/** JSON lines: an object a line, read as they come. A line that is none is a rejection, and the others are read. */
export async function* readJsonLines(input: Readable, file: string, options: ReadOptions): AsyncIterable<Input> {
  let number = 0
  let isEmpty = true
  for await (const line of lines(input)) {
    number += 1
    if (line.trim() === '') continue
    isEmpty = false
    yield readLine(line, file, number, options)
  }
  if (isEmpty) yield { rejection: { origin: file, reason: 'The file is empty.' } }
}

/** A line of many chunks is joined once, at its end: a long one takes no more time than many short ones. */
async function* lines(input: Readable): AsyncIterable<string> {
  let pieces: string[] = []
  for await (const chunk of asText(input)) {
    const [first = '', ...more] = String(chunk).split('\n')
    pieces.push(first)
    const last = more.pop()
    if (last === undefined) continue
    yield* [pieces.join(''), ...more]
    pieces = [last]
  }
  yield pieces.join('')
}

function readLine(line: string, file: string, number: number, options: ReadOptions): Input {
  try {
    return readValue(JSON.parse(line.replace(/^\ufeff/, '')), file, number, options)
  } catch (error) {
    const problem = error instanceof Error ? error.message : error
    return { rejection: { origin: `${file}#${number}`, reason: `Line ${number} is not valid JSON: ${problem}` } }
  }
}
