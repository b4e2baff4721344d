import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Work that was accepted and is not done: one file each, in the order in which it came. */
export interface Spool<T> {
  /** Gives the id of the work when it is on disk for good. */
  readonly add: (work: T) => Promise<string>
  readonly read: (id: string) => Promise<T>
  /** What the work has become, in its place. */
  readonly replace: (id: string, work: T) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  /** What an earlier process left, the oldest first. */
  readonly left: () => Promise<readonly string[]>
}

export function createSpool<T>(folder: string): Spool<T> {
  const file = (id: string) => join(folder, `${id}.json`)
  return {
    add: async work => {
      await mkdir(folder, { recursive: true })
      const id = newId()
      await writeDurably(file(id), JSON.stringify(work))
      return id
    },
    read: async id => JSON.parse(await readFile(file(id), 'utf8')) as T,
    replace: (id, work) => writeDurably(file(id), JSON.stringify(work)),
    remove: id => rm(file(id), { force: true }),
    left: async () => {
      if (!existsSync(folder)) return []
      const names = await readdir(folder)
      return names
        .filter(name => name.endsWith('.json'))
        .map(name => name.slice(0, -'.json'.length))
        .sort()
    },
  }
}

let latest = 0

/** Ids sort by when they were given, also two of one millisecond. */
function newId(): string {
  latest = Math.max(latest + 1, Date.now())
  return `${latest.toString(36).padStart(9, '0')}-${randomUUID().slice(0, 8)}`
}

/** The file is there whole, or not at all, whatever happens meanwhile. */
async function writeDurably(path: string, text: string): Promise<void> {
  const draft = `${path}.draft`
  const handle = await open(draft, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(draft, path)
}
