import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../model/errors.js'

/** Work that was accepted and is not done: one file each, in the order in which it came. */
export interface Spool<T> {
  /** Gives the id of the work when it is on disk for good. @throws UserError STORE_UNAVAILABLE when the disk does not take it. */
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
  const ids = idsInOrder()
  return {
    add: async work => {
      await mkdir(folder, { recursive: true })
      const id = ids.next()
      await writeDurably(file(id), JSON.stringify(work))
      return id
    },
    read: async id => JSON.parse(await readFile(file(id), 'utf8')) as T,
    replace: (id, work) => writeDurably(file(id), JSON.stringify(work)),
    remove: id => rm(file(id), { force: true }),
    left: async () => {
      if (!existsSync(folder)) return []
      const names = await readdir(folder)
      for (const draft of names.filter(name => name.endsWith(DRAFT))) await rm(join(folder, draft), { force: true })
      const left = names.filter(name => name.endsWith('.json')).map(name => name.slice(0, -'.json'.length))
      for (const id of left) ids.after(id)
      return left.sort()
    },
  }
}

/** Ids sort by when they were given: also two of one millisecond, and also when the clock has been set back since the last. */
function idsInOrder() {
  let latest = 0
  return {
    next: () => {
      latest = Math.max(latest + 1, Date.now())
      return `${latest.toString(36).padStart(9, '0')}-${randomUUID().slice(0, 8)}`
    },
    after: (id: string) => {
      latest = Math.max(latest, Number.parseInt(id, 36))
    },
  }
}

const DRAFT = '.draft'

/** The file is there whole, or not at all, whatever happens meanwhile. */
async function writeDurably(path: string, text: string): Promise<void> {
  const draft = `${path}${DRAFT}`
  try {
    await writeAndSync(draft, text)
    await rename(draft, path)
    await syncFolder(dirname(path))
  } catch (cause) {
    await rm(draft, { force: true })
    throw explain(cause)
  }
}

async function writeAndSync(path: string, text: string): Promise<void> {
  const handle = await open(path, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** That a file has its name is on disk only when its folder is; Windows has no such thing. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EIO']

function explain(cause: unknown): unknown {
  const { code = '', message = '' } = cause as NodeJS.ErrnoException
  if (!FULL.includes(code)) return cause
  return new UserError(
    `The data folder takes nothing more: ${message}`,
    'STORE_UNAVAILABLE',
    'Make room on its disk, and send it again.',
    { cause },
  )
}
