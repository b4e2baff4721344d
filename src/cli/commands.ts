import { z } from 'zod'
import { clearSome } from '../cypher/clear.js'
import { decide, decisions } from '../ingest/decide/decide.js'
import { why } from '../ingest/decide/why.js'
import { type IngestReport, ingest, rebuild, remove } from '../ingest/ingest.js'
import type { Library } from '../ingest/library.js'
import type { Article } from '../model/article.js'
import { UserError } from '../model/errors.js'
import type { LocalCommand } from '../server/local.js'
import { decideSchema } from './ask.js'

/**
 * The commands that change a store, or read all of it, by name: the service runs them for other processes of its user, and where no service runs a
 * command runs them itself. Both ways they take the same values and give the same results.
 */
export function commands(library: Library) {
  return {
    ping: async () => true,
    ingest: (inputs, onProgress): Promise<IngestReport> =>
      ingest(library, articles(inputs), (done, total, origin) => onProgress({ done, total, origin })),
    delete: async (ids): Promise<readonly string[]> => {
      const unknown: string[] = []
      for await (const id of ids) if (!(await remove(library, z.string().parse(id)))) unknown.push(String(id))
      return unknown
    },
    rebuild: () => rebuild(library),
    decide: async inputs => {
      const { ask, signature } = decideSchema.parse(await only(inputs))
      return decide(library, ask, signature)
    },
    decisions: async inputs =>
      decisions(
        library,
        z
          .string()
          .nullable()
          .parse(await only(inputs)),
      ),
    why: async inputs => {
      const [one, other] = z.tuple([z.string(), z.string()]).parse(await only(inputs))
      return why(library, one, other)
    },
    reset: () => clear(library),
    export: (given, onProgress) => exported(library, given, onProgress),
    backup: async (paths): Promise<void> => {
      for await (const path of paths) await library.store.backup(z.string().parse(path))
    },
  } satisfies Record<string, LocalCommand>
}

/** Gives the text in pieces, and at the end whether it is all that there is. */
async function exported(
  { store, ontology }: Library,
  given: AsyncIterable<unknown>,
  onProgress: (piece: string) => void,
) {
  const { exportAs } = await import('../export/export.js')
  const { schema } = await import('../graphql/schema.js')
  for await (const one of given) {
    const wanted = z.record(z.string(), z.string()).parse(one)
    const { text, cut } = await exportAs({ store, ontology, schema }, wanted)
    for await (const piece of text) onProgress(piece)
    return { cut }
  }
  return { cut: false }
}

const articleSchema = z.object({
  id: z.string(),
  url: z.string().nullable(),
  source: z.string().nullable(),
  title: z.string().nullable(),
  publishedOn: z.string().nullable(),
  origin: z.string(),
  text: z.string(),
  sha256: z.string(),
})

/** The one value that a command is sent. */
async function only(inputs: AsyncIterable<unknown>): Promise<unknown> {
  for await (const input of inputs) return input
  return undefined
}

async function* articles(inputs: AsyncIterable<unknown>): AsyncIterable<{ article: Article }> {
  for await (const input of inputs) {
    const article = articleSchema.safeParse(input)
    if (!article.success) {
      throw new UserError(
        `An article sent to the service is not valid: ${z.prettifyError(article.error)}`,
        'BAD_USER_INPUT',
        'Run the command and the service from the same version.',
      )
    }
    yield { article: article.data }
  }
}

async function clear({ store }: Library): Promise<void> {
  let n: unknown = 1
  while (n !== 0) [n] = (await store.transaction(({ run }) => run(clearSome()))).map(row => row.n)
}
