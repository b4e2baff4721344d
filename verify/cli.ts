/** The command line as its users run it: in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/** Builds what has changed, and hands over to the program in the same process. */
export const program = join(import.meta.dirname, '../scripts/entente.mjs')

/** Where the data are; without `neo4j` an embedded store in the folder. */
export interface Place {
  readonly folder: string
  readonly neo4j?: string
}

export interface Run {
  readonly child: ChildProcess
  /** How it ended: its code, or the signal that ended it, and what it said on both streams. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>
}

export function entente(args: readonly string[], { folder, neo4j = '' }: Place): Run {
  const env = { ...process.env, ENTENTE_DATA: folder, NEO4J_URI: neo4j, ENTENTE_WORKERS: '1' }
  const child = spawn(process.execPath, [program, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += String(chunk)))
  const ended = new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve({ code, said }))
  })
  return { child, ended }
}
