import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Ingestion } from '../model/intake.js'

/** What became of ingestions, a line of JSON each, so that who asks after a restart is told. */
export interface Ended {
  readonly add: (ingestion: Ingestion) => Promise<void>
  /** Those that an earlier process ended, the oldest first, no more than are remembered. */
  readonly earlier: () => Promise<readonly Ingestion[]>
}

export function createEnded(file: string, remembered: number): Ended {
  return {
    add: async ingestion => {
      await mkdir(dirname(file), { recursive: true })
      await appendFile(file, `${JSON.stringify(ingestion)}\n`, { mode: 0o600 })
    },
    earlier: async () => {
      const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(line => line !== '')
      const kept = lines.slice(-remembered)
      if (lines.length > 2 * remembered) await writeFile(file, kept.map(line => `${line}\n`).join(''), { mode: 0o600 })
      return kept.flatMap(ingestionIn)
    },
  }
}

/** A line that a crash cut off tells nothing. */
function ingestionIn(line: string): readonly Ingestion[] {
  try {
    return [JSON.parse(line) as Ingestion]
  } catch {
    return []
  }
}
