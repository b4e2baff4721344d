import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { extname } from 'node:path'
import { intakeOf } from '../graphql/intake.js'
import { UserError } from '../model/errors.js'
import type { GivenFile, Intake } from '../model/intake.js'
import { mediaType } from '../model/media-type.js'
import type { Scope } from '../model/principal.js'
import { type Admission, admit } from './admission.js'
import type { Logger } from './log.js'
import { HttpError, refusing } from './refusal.js'
import { sendJson } from './state.js'

export interface UploadOptions extends Admission {
  readonly intake: Intake | undefined
  /** Bytes of a request. */
  readonly most: number
  readonly log: Pick<Logger, 'warn'>
}

/** Formats by media type, for what has no name with an ending. */
const FORMATS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/csv': 'csv',
  'application/json': 'json',
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
  'application/rss+xml': 'rss',
  'application/atom+xml': 'atom',
  'application/xml': 'xml',
  'text/xml': 'xml',
}

/**
 * `POST /articles`: files as a form (`curl -F file=@news.csv`), or one as the body, its format by `?format=csv.gz` or Content-Type. They go
 * the way of `ingestArticles`; the answer says where the ingestion is asked after.
 */
export function createUpload(options: UploadOptions) {
  return refusing(async (request, response) => {
    const intake = await allowed(request, options, 'ingest')
    const bytes = await bodyOf(request, options.most)
    const files = await filesOf(request, bytes)
    const ingestion = await intake.submitFiles(files)
    const status = `/ingestions/${ingestion.id}`
    response.setHeader('location', status)
    sendJson(response, 202, { ...ingestion, status })
  }, options.log)
}

/** `GET /ingestions/<id>`: what has become of what was accepted. */
export function createStatus(options: UploadOptions) {
  return refusing(async (request, response, id: string) => {
    const ingestion = (await allowed(request, options, 'read')).get(id)
    if (ingestion === null)
      throw new HttpError(404, `There is no ingestion ${id} here, or it ended long ago.`, 'Check the id.')
    sendJson(response, 200, ingestion)
  }, options.log)
}

async function allowed(
  request: IncomingMessage,
  { intake, ...admission }: UploadOptions,
  scope: Scope,
): Promise<Intake> {
  await admit(request, admission, scope)
  return intakeOf({ intake })
}

async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(most)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > most) throw tooLarge(most)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(most: number): HttpError {
  const cure = 'Send it in parts, packed with gzip, or read it with `entente ingest` where the service runs.'
  return new HttpError(413, `The body has more than ${most / 1e6} million bytes.`, cure)
}

async function filesOf(request: IncomingMessage, bytes: Buffer): Promise<readonly GivenFile[]> {
  const header = request.headers['content-type'] ?? ''
  const { type, charset } = mediaType(header)
  if (type === 'multipart/form-data') return formFiles(header, bytes)
  const asked = new URL(request.url ?? '/', 'http://localhost').searchParams.get('format')
  const format = asked ?? FORMATS[type]
  if (format === undefined) throw unknownFormat(type)
  const packed = request.headers['content-encoding'] === 'gzip' && !format.endsWith('.gz')
  const name = `body ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`
  return [{ name, format: packed ? `${format}.gz` : format, charset, bytes }]
}

async function formFiles(type: string, bytes: Buffer): Promise<readonly GivenFile[]> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch(cause => {
      throw new UserError('The form can not be read.', 'BAD_USER_INPUT', 'Send it as curl -F file=@news.csv does.', {
        cause,
      })
    })
  const files = [...form.values()].filter(value => typeof value !== 'string')
  if (files.length === 0)
    throw new UserError('There is no file in the form.', 'BAD_USER_INPUT', 'Send it as curl -F file=@news.csv does.')
  return Promise.all(
    files.map(async file => ({ ...named(file.name, file.type), bytes: Buffer.from(await file.arrayBuffer()) })),
  )
}

/** By the ending of its name, also in front of .gz, else by its type. */
function named(name: string, type: string): { readonly name: string; readonly format: string } {
  const ending = /\.\w+(?:\.gz)?$/i.exec(name)?.[0] ?? extname(name)
  const format = ending === '' ? FORMATS[mediaType(type).type] : ending.slice(1).toLowerCase()
  if (format === undefined) throw unknownFormat(`${name} (${type})`)
  return { name, format }
}

function unknownFormat(what: string): HttpError {
  return new HttpError(
    415,
    `What ${what === '' ? 'the body' : what} holds is not known.`,
    'Send files with their names (curl -F file=@news.csv), or say the format: ?format=csv, or Content-Type: text/csv.',
  )
}
