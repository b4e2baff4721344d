import { dayOf } from './day.js'
import { articleOf } from './metadata.js'
import type { Columns, Input } from './read.js'

/** What a column or field may be called, in lower case without "_" and "-"; only the text is required. */
const NAMES = {
  id: ['id', 'key', 'guid'],
  url: ['url', 'link', 'canonicalurl'],
  title: ['title', 'headline'],
  source: ['source', 'publisher', 'outlet', 'sitename'],
  publishedOn: ['publishedon', 'published', 'date', 'publishedat', 'datepublished', 'pubdate', 'publicationdate'],
  modifiedOn: ['modifiedon', 'modified', 'updated', 'updatedat', 'modifiedat', 'datemodified', 'lastmodified'],
  text: ['text', 'body', 'content', 'article', 'articlebody', 'maintext'],
} as const

export type Field = keyof typeof NAMES
export const FIELDS = Object.keys(NAMES) as readonly Field[]

/** An article as a row of a table or an object of JSON: values by column or field. */
export type Fields = Readonly<Record<string, unknown>>

const plain = (name: string): string => name.trim().toLowerCase().replace(/[_-]/g, '')

/** The value of a field: of the column that is named for it, else of the first that is called so. Numbers count, objects do not. */
function value(fields: Fields, field: Field, columns: Columns): string | null {
  const names: readonly string[] = columns[field] === undefined ? NAMES[field] : [plain(columns[field])]
  const byName = new Map(Object.entries(fields).map(([name, one]) => [plain(name), one]))
  for (const name of names) {
    const found = byName.get(name)
    if ((typeof found === 'string' && found.trim() !== '') || typeof found === 'number') return String(found)
  }
  return null
}

/** What is told of an article under names that others use for it: `date` for `publishedOn`, `link` for `url`. */
export function metadataIn(fields: Fields): Fields {
  const told = Object.fromEntries(
    FIELDS.filter(field => field !== 'text').map(field => [field, value(fields, field, {})]),
  )
  const day = told.publishedOn === null ? null : dayOf(String(told.publishedOn))
  // Under its own name it is checked as it stands.
  return { ...told, publishedOn: day, ...fields }
}

/** Whether there is a column for the text. */
export function hasText(fields: Fields, columns: Columns): boolean {
  const names: readonly string[] = columns.text === undefined ? NAMES.text : [plain(columns.text)]
  return Object.keys(fields).some(name => names.includes(plain(name)))
}

export const TEXT_NAMES = NAMES.text.join(', ')

/** The article of one row or object; its key in the file is its `id`, else its number. */
export function readFields(fields: Fields, file: string, number: number, columns: Columns): Input {
  const get = (field: Field) => value(fields, field, columns)
  const origin = `${file}#${get('id') ?? number}`
  const reject = (reason: string): Input => ({ rejection: { origin, reason } })
  const text = get('text')
  if (text === null) return reject('The text is empty; give it a text or leave it out.')
  const date = get('publishedOn')
  const publishedOn = date === null ? null : dayOf(date)
  if (date !== null && publishedOn === null) return reject(`The date "${date}" is not of the form 2023-03-18.`)
  const known = {
    url: get('url'),
    source: get('source'),
    title: get('title'),
    publishedOn,
    modifiedOn: get('modifiedOn'),
  }
  return { article: articleOf(origin, text, text, known) }
}
