import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type GraphQLSchema, parse, print, separateOperations, validate } from 'graphql'
import { z } from 'zod'
import { UserError } from '../../model/errors.js'
import { replaceJson } from '../replace-json.js'

/** Documents that whoever runs the service has registered: clients name them by their hash in place of sending them. */
export interface TrustedDocument {
  /** SHA-256 of the text, hex. */
  readonly id: string
  readonly name: string
  readonly text: string
}

const stored = z.array(z.object({ id: z.string(), name: z.string(), text: z.string() }))

/** The documents of a file, none where there is no such file. @throws UserError when it is not one of ours. */
export function readTrusted(file: string): readonly TrustedDocument[] {
  if (!existsSync(file)) return []
  try {
    return stored.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    const cure = 'Remove it and register the documents again with `entente trust`.'
    throw new UserError(`The file of trusted documents ${file} can not be read.`, 'ENVIRONMENT', cure, { cause })
  }
}

/** Where the build lists what the pages ask. */
export const documentsFile = (folder: URL): string => fileURLToPath(new URL('documents.json', folder))

/** The documents that the built pages send: what a service shows of itself it also answers. */
export function documentsOfPages(folder: URL): (id: string) => TrustedDocument | null {
  const known = new Map(readTrusted(documentsFile(folder)).map(one => [one.id, one]))
  return id => known.get(id) ?? null
}

/** Documents as they are in the file now: it is read again when it has been replaced. */
export function trustedIn(file: string): (id: string) => TrustedDocument | null {
  let known = { mark: '', documents: new Map<string, TrustedDocument>() }
  return id => {
    const stats = statSync(file, { throwIfNoEntry: false })
    const mark = stats === undefined ? '' : `${stats.ino} ${stats.mtimeMs}`
    if (mark !== known.mark) known = { mark, documents: new Map(readTrusted(file).map(one => [one.id, one])) }
    return known.documents.get(id) ?? null
  }
}

/**
 * Registers the operations of a text, each with the fragments that it needs, and gives them.
 * @throws UserError for what is no valid document of the schema, or an operation without a name.
 */
export function trust(file: string, text: string, origin: string, schema: GraphQLSchema): readonly TrustedDocument[] {
  const added = documentsOf(text, origin, schema)
  const kept = readTrusted(file).filter(({ id }) => added.every(one => one.id !== id))
  replaceJson(file, [...kept, ...added])
  return added
}

function documentsOf(text: string, origin: string, schema: GraphQLSchema): readonly TrustedDocument[] {
  const document = parsed(text, origin)
  const [error] = validate(schema, document)
  if (error !== undefined) throw new UserError(`${origin}: ${error.message}`, 'BAD_USER_INPUT', 'Mend the document.')
  const operations = document.definitions.filter(one => one.kind === 'OperationDefinition')
  if (operations.some(one => one.name === undefined))
    throw new UserError(`${origin}: an operation has no name.`, 'BAD_USER_INPUT', 'Give it one: query Name { … }.')
  return Object.entries(separateOperations(document)).map(([name, one]) => trustedDocument(name, print(one)))
}

function parsed(text: string, origin: string) {
  try {
    return parse(text)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(`${origin}: ${message}`, 'BAD_USER_INPUT', 'Mend the document.', { cause })
  }
}

function trustedDocument(name: string, text: string): TrustedDocument {
  return { id: documentIdOf(text), name, text }
}

/** SHA-256 of a document's text, hex. */
export function documentIdOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
