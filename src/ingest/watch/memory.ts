import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const validators = z.object({ etag: z.string().optional(), lastModified: z.string().optional() })

const item = z.object({
  /** Of what the feed said of it when it was read. */
  mark: z.string(),
  validators,
  /** How often it could not be had for now, since it was read last. */
  tries: z.number(),
  read: z.boolean(),
})

const source = z.object({
  address: z.string(),
  validators,
  /** Polls that failed since the last that did not. */
  failures: z.number(),
  /** Before this time, in milliseconds since 1970, it is not asked. */
  notBefore: z.number(),
  /** What the feed holds, by address. */
  items: z.record(z.string(), item),
})

export type ItemMemory = Readonly<z.infer<typeof item>>

/** What is known of a feed or page from earlier polls. */
export type SourceMemory = Readonly<z.infer<typeof source>>

/** What was read of each source, on disk, so that a watch that was killed goes on where it stood. */
export interface Memory {
  readonly recall: (address: string) => SourceMemory
  readonly keep: (source: SourceMemory) => void
}

export function openMemory(folder: string): Memory {
  const fileOf = (address: string) =>
    join(folder, `${createHash('sha256').update(address).digest('hex').slice(0, 24)}.json`)
  return {
    recall: address => {
      const file = fileOf(address)
      // A file that is damaged costs a read more, and nothing else.
      const known = existsSync(file) ? source.safeParse(parsed(readFileSync(file, 'utf8'))) : null
      return known?.data ?? { address, validators: {}, failures: 0, notBefore: 0, items: {} }
    },
    keep: known => {
      mkdirSync(folder, { recursive: true })
      const file = fileOf(known.address)
      const draft = `${file}.draft`
      writeFileSync(draft, `${JSON.stringify(known)}\n`)
      renameSync(draft, file)
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
