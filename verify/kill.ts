/** Ingestion by the command line, killed at random moments and begun again: the graph is at every moment that of the whole batches written. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Chance, chance } from '../bench/chance.js'
import { openEmbedded } from '../src/store/embedded.js'
import { exported, ontology } from '../test/ingest/library.js'
import { entente } from './cli.js'
import { difference } from './difference.js'
import { exportsAlong, madeArticles, writeArticles } from './made.js'
import { type Breach, type Outcome, outcome } from './outcome.js'

const KILLS = 50
/** Two full batches of ingestion and a small one. */
const ARTICLES = 450
/** Articles that ingestion writes in one transaction (src/ingest/ingest.ts). */
const BATCH = 200

export async function kill({ runs = KILLS, seed }: { runs?: number; seed: number }): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-verify-kill-'))
  try {
    const file = join(folder, 'made.jsonl')
    writeArticles(file, madeArticles(ARTICLES, seed))
    const state = { folder, file, expected: await exportsAlong(file, BATCH), random: chance(seed) }
    const longest = await untilDone({ ...state, folder: join(folder, 'whole') })
    return await killings(state, longest, runs)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface State {
  readonly folder: string
  readonly file: string
  /** Exports after no batch, the first one, … and all. */
  readonly expected: readonly (readonly string[])[]
  readonly random: Chance
}

/** Milliseconds that an ingestion takes which nothing disturbs. */
async function untilDone({ folder, file }: Pick<State, 'folder' | 'file'>): Promise<number> {
  const begun = performance.now()
  const { code, said } = await entente(['ingest', file], { folder }).ended
  if (code !== 0) throw new Error(`entente ingest ended with ${code}: ${said}`)
  return performance.now() - begun
}

/** Kills so many times; a folder in which everything is read makes room for an empty one. */
async function killings(state: State, longest: number, wanted: number): Promise<readonly Outcome[]> {
  const found: Found = { torn: [], lost: [], unlike: [] }
  const within: number[] = []
  let [killed, folders, batches] = [0, 1, 0]
  while (killed < wanted) {
    const folder = join(state.folder, String(folders))
    const wasKilled = await ingestAndKill(folder, state, longest)
    if (wasKilled) killed++
    const now = await batchesIn(folder, state)
    const where = `ingestion ${folders}, kill ${killed}`
    if (now === null) found.torn.push(where)
    else if (now < batches) found.lost.push(`${where}: ${batches} batches before, ${now} after`)
    if (wasKilled && now !== null && now > 0) within.push(now)
    batches = now ?? batches
    if (wasKilled && killed < wanted) continue
    found.unlike.push(...(await completed(folder, state)))
    folders++
    batches = 0
  }
  return told(found, `${killed} kills, ${within.length} with some batches written`, folders - 1)
}

interface Found {
  readonly torn: Breach[]
  readonly lost: Breach[]
  readonly unlike: Breach[]
}

function told({ torn, lost, unlike }: Found, kills: string, folders: number): readonly Outcome[] {
  return [
    outcome('kill', 'after a kill whole batches are there and nothing else', kills, torn),
    outcome('kill', 'a kill takes nothing back that was written', kills, lost),
    outcome('kill', 'begun again to the end, the graph of an undisturbed run', `${folders} ingestions`, unlike),
  ]
}

/** Whether it was killed: it may have been done before. */
async function ingestAndKill(folder: string, { file, random }: State, longest: number): Promise<boolean> {
  const { child, ended } = entente(['ingest', file], { folder })
  const timer = setTimeout(() => child.kill('SIGKILL'), random.number() * longest)
  await ended
  clearTimeout(timer)
  return child.signalCode === 'SIGKILL'
}

/** How many batches the graph of a folder holds; null when it is the graph of no number of them. */
async function batchesIn(folder: string, { expected }: State): Promise<number | null> {
  const lines = await exportOf(folder)
  const batches = expected.findIndex(one => difference('', lines, one).length === 0)
  return batches === -1 ? null : batches
}

async function completed(folder: string, { file, expected }: State): Promise<readonly Breach[]> {
  await untilDone({ folder, file })
  return difference(folder, await exportOf(folder), expected.at(-1) ?? [])
}

/** An empty export where the process was killed before it made its folder. */
async function exportOf(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return []
  const store = await openEmbedded(folder, ontology.graph)
  await store.prepare()
  const lines = await exported(store)
  await store.close()
  return lines
}
