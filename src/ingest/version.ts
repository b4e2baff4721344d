import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reference } from '../model/reference.js'
import { ROOT } from '../model/root.js'

/**
 * Versions are hashes of the code and data that make the result, so none can be forgotten: when a rule, a lexicon or a row of
 * the reference data changes, the stored articles are read again.
 */
export interface Versions {
  /** Of what turns an article into claims. */
  readonly extractor: string
  /** Of what turns claims into the graph. */
  readonly derivation: string
}

/** The code that runs, file by file also where the build has joined the files. */
const code = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? 'src/' : 'dist/', ROOT))
const ontology = fileURLToPath(new URL('schema/ontology/', ROOT))

export function versions(reference: Reference): Versions {
  const model = join(code, 'model')
  const ingest = join(code, 'ingest')
  const extraction = ['clean', 'analyse', 'extract'].map(stage => join(ingest, stage))
  return {
    extractor: `rules@${hash([...extraction, model, ontology], reference.version)}`,
    derivation: `derive@${hash([join(ingest, 'resolve'), model, ontology], reference.version)}`,
  }
}

function hash(folders: readonly string[], data: string): string {
  const sum = createHash('sha256').update(data)
  for (const folder of folders) {
    for (const file of sources(folder)) sum.update(file).update(readFileSync(join(folder, file)))
  }
  return sum.digest('hex').slice(0, 12)
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(ts|js|yaml)$/.test(file) && !file.endsWith('.d.ts'))
    .sort()
