/** Faults of the service on its embedded store: killed, no room on its disk, its clock set. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { globSync } from 'tinyglobby'
import { chance } from '../../bench/chance.js'
import { notTried, type Outcome } from '../outcome.js'
import { batchesOf, folderDiffers, undisturbed } from './articles.js'
import { readers, type Told, writeAll } from './load.js'
import type { Scale } from './server.js'
import { type Service, startService } from './service.js'
import { judged, mustSettle, recovery, tried, underLoad } from './trial.js'

const BATCH = 5

export async function embeddedFaults(scale: Scale): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-verify-faults-'))
  try {
    const outcomes: Outcome[] = []
    for (const [number, [fault, trial]] of Object.entries(TRIALS).entries())
      outcomes.push(...(await tried(fault, () => trial(fault, { ...scale, folder: join(folder, String(number)) }))))
    return outcomes
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Trial = Scale & { readonly folder: string }

const KILLS = 6

/** Killed (SIGKILL) over and over while it takes articles over HTTP, and started again on the same folder. */
async function killedService(fault: string, { folder, articles, seed }: Trial): Promise<readonly Outcome[]> {
  const batches = batchesOf(articles, BATCH, seed)
  const [told, random]: [Told, ReturnType<typeof chance>] = [{ acknowledged: 0, refused: [] }, chance(seed)]
  let service = await startService({ folder })
  const writing = writeAll(() => service, batches, told)
  let slowest = 0
  for (let kill = 1; kill <= KILLS; kill++) {
    while (told.acknowledged < (kill * batches.length) / (KILLS + 1)) await pause(5)
    await pause(random.below(500))
    await service.kill('SIGKILL')
    service = await startService({ folder })
    // The first answer of the new process: what was accepted waits on disk meanwhile.
    const { begun, ended } = await service.ask('{ stats { __typename } }')
    slowest = Math.max(slowest, ended - begun)
  }
  await writing
  await mustSettle(service)
  await service.kill()
  const differences = await folderDiffers(folder, await undisturbed(batches))
  return judged({
    fault,
    differences,
    told,
    answers: [],
    allowed: ['CONNECTION'],
    recovery: { served: slowest, written: null },
  })
}

/** The disk of the data folder fills up, and gets room again. */
async function fullDisk(fault: string, trial: Trial): Promise<readonly Outcome[]> {
  const { folder } = trial
  mkdirSync(folder, { recursive: true })
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', folder])
  if (mounted.status !== 0)
    return [notTried('faults', fault, 'a small file system can be mounted by root on Linux only')]
  try {
    return await onFullDisk(fault, trial)
  } finally {
    // Lazily: after a trial that went wrong the service still has its files open.
    spawnSync('umount', ['--lazy', folder])
  }
}

async function onFullDisk(fault: string, { folder, articles, seed, lasts }: Trial) {
  const batches = batchesOf(articles, BATCH, seed)
  const service = await startService({ folder })
  const disturb = async () => {
    fill(folder, 30_000)
    await pause(lasts / 2)
    // Not a byte is left: now not even a note of what is accepted can be written.
    fill(folder, 0)
    await pause(lasts / 2)
    for (const name of readdirSync(folder).filter(name => name.startsWith(BALLAST))) rmSync(join(folder, name))
  }
  const seen = await underLoad({ service, batches, lasts, disturb })
  await service.kill()
  const differences = await folderDiffers(folder, await undisturbed(batches))
  // Reading needs no room.
  const allowed = seen.answers.every(({ code }) => code === null) ? ['STORE_UNAVAILABLE'] : []
  return judged({ ...seen, fault, differences, allowed })
}

const BALLAST = 'ballast-'
let ballasts = 0

/** Fills the file system of a folder up to so many bytes. */
function fill(folder: string, left: number): void {
  const { bavail, bsize } = statfsSync(folder)
  const size = bavail * bsize - left
  if (size > 0) writeFileSync(join(folder, `${BALLAST}${ballasts++}`), Buffer.alloc(size))
}

const FAKETIME = '/usr/lib*/**/faketime/libfaketime.so.1'

/** The clock is set a day on, then two days back, while the service reads articles; and back again while it stands. */
async function clockSet(fault: string, { folder, articles, seed, lasts }: Trial): Promise<readonly Outcome[]> {
  const [library] = globSync(FAKETIME)
  if (library === undefined) return [notTried('faults', fault, 'libfaketime is not installed')]
  const clock = join(folder, 'clock')
  mkdirSync(folder, { recursive: true })
  const set = (offset: string) => writeFileSync(clock, `${offset}\n`)
  set('+0')
  const env = {
    ...{ LD_PRELOAD: library, FAKETIME_TIMESTAMP_FILE: clock, FAKETIME_CACHE_DURATION: '1' },
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  }
  const batches = batchesOf(articles, BATCH, seed)
  const told: Told = { acknowledged: 0, refused: [] }
  let service: Service = await startService({ folder }, env)
  const writing = writeAll(() => service, batches, told, lasts / batches.length)
  const clients = readers({ ask: (...question) => service.ask(...question) })
  for (const offset of ['+1d', '-1d', '+0']) {
    set(offset)
    await pause(lasts / 6)
  }
  const answers = [...clients.answers]
  set('-2d')
  await service.kill('SIGKILL')
  service = await startService({ folder }, env)
  const took = await recovery(clients, service)
  await writing
  await mustSettle(service)
  await clients.stop()
  await service.kill()
  const differences = await folderDiffers(folder, await undisturbed(batches))
  const refused = told.refused.filter(code => code !== 'CONNECTION')
  return judged({ fault, differences, told: { ...told, refused }, answers, allowed: [], recovery: took })
}

const TRIALS: Readonly<Record<string, (fault: string, trial: Trial) => Promise<readonly Outcome[]>>> = {
  [`the service killed ${KILLS} times while it takes articles`]: killedService,
  'no room on the disk': fullDisk,
  'the clock set on and back': clockSet,
}
