/** One fault: something is set up, disturbed under load, and judged by what came of it. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Breach, Outcome } from '../outcome.js'
import { outcome } from '../outcome.js'
import type { Batch } from './articles.js'
import { type Readers, readers, settled, type Told, writeAll } from './load.js'
import { type Answer, killAll, type Service } from './service.js'

/** Milliseconds after which the service must be as before once the fault is over. */
export const RECOVERY = 5000
/** What may be held more than before: the share, and bytes of noise. */
const GROWTH = { share: 1.25, bytes: 24e6 }

/** What a trial gives; one that does not come to its end is a breach, and does not keep the next from being tried. */
export async function tried(fault: string, trial: () => Promise<readonly Outcome[]>): Promise<readonly Outcome[]> {
  try {
    return await trial()
  } catch (error) {
    await killAll()
    return [outcome('faults', `${fault}: tried to the end`, 'not to its end', [String(error)])]
  }
}

export interface Witness {
  /** The fault in few words, for the table. */
  readonly fault: string
  readonly differences: readonly Breach[]
  readonly told: Told
  readonly answers: readonly Answer[]
  /** Codes that clients may be shown meanwhile. */
  readonly allowed: readonly string[]
  readonly recovery?: Recovery
  /** Milliseconds until the first of what waited is to be written, where that is later than others are to be served. */
  readonly writtenWithin?: number
  /** Bytes held before and after. */
  readonly held?: readonly [before: number, after: number]
  /** All that is to be answered sooner than this. */
  readonly within?: number
}

export interface Disturbance {
  readonly service: Service
  /** The first half is written before, the second while something goes wrong. */
  readonly batches: readonly Batch[]
  /** Milliseconds that it goes wrong. */
  readonly lasts: number
  /** Ends when the fault has. */
  readonly disturb: () => Promise<void>
  readonly watched?: number | undefined
}

/** What is seen of a service with readers and a writer while something goes wrong and until all that was accepted is written. */
export async function underLoad({ service, batches, lasts, disturb, watched }: Disturbance) {
  const [before, during] = [batches.slice(0, batches.length / 2), batches.slice(batches.length / 2)]
  const told: Told = { acknowledged: 0, refused: [] }
  await writeAll(() => service, before, told)
  await mustSettle(service)
  const clients = readers(service)
  await pause(3000)
  const heldBefore = await service.held()
  const asked = clients.answers.length
  const writing = writeAll(() => service, during, told, Math.max(100, lasts / during.length))
  await disturb()
  const took = await recovery(clients, service, watched)
  await writing
  await mustSettle(service)
  await clients.stop()
  const held = [heldBefore, await service.held()] as const
  return { told, answers: clients.answers.slice(asked), recovery: took, held }
}

/** Judges a fault: what must hold in each of them. */
export function judged(witness: Witness): readonly Outcome[] {
  const { fault, differences, told } = witness
  return [
    outcome('faults', `${fault}: nothing acknowledged is lost or doubled`, `${told.acknowledged} batches`, differences),
    typed(witness),
    ...recovered(witness),
    ...level(witness),
  ]
}

function typed({ fault, told, answers, allowed, within = 32_000 }: Witness): Outcome {
  const codes = new Map<string, number>()
  for (const code of [...answers.flatMap(({ code }) => code ?? []), ...told.refused])
    codes.set(code, (codes.get(code) ?? 0) + 1)
  const wrong = [...codes].filter(([code]) => !allowed.includes(code)).map(([code, n]) => `${n} times ${code}`)
  const late = answers.filter(({ begun, ended }) => ended - begun > within)
  const slowest = Math.max(0, ...answers.map(({ begun, ended }) => ended - begun))
  const seen = [...codes].map(([code, n]) => `${n} ${code}`).join(', ') || 'no error'
  const figure = `${answers.length} reads: ${seen}; the slowest took ${(slowest / 1000).toFixed(1)} s`
  return outcome('faults', `${fault}: clients get answers, and errors that say what is the matter`, figure, [
    ...wrong,
    ...late.slice(0, 1).map(() => `${late.length} answers took more than ${within / 1000} s`),
  ])
}

function recovered({ fault, recovery, writtenWithin = RECOVERY }: Witness): readonly Outcome[] {
  if (recovery === undefined) return []
  const { served, written } = recovery
  return [
    soon(`${fault}: served again`, served, RECOVERY),
    ...(written === null ? [] : [soon(`${fault}: the first of what waited is written`, written, writtenWithin)]),
  ]
}

function soon(promise: string, took: number, most: number): Outcome {
  const figure = `${(took / 1000).toFixed(1)} s`
  return outcome('faults', `${promise} within ${most / 1000} s`, figure, took > most ? [`it took ${figure}`] : [])
}

function level({ fault, held }: Witness): readonly Outcome[] {
  if (held === undefined) return []
  const [before, after] = held
  const figure = `${megabytes(before)} before, ${megabytes(after)} after`
  const breaches = after > before * GROWTH.share + GROWTH.bytes ? [figure] : []
  return [outcome('faults', `${fault}: memory is back at its level`, figure, breaches)]
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`

/** Milliseconds from the end of a fault. */
export interface Recovery {
  /** Until the last error that is shown and the first good answer. */
  readonly served: number
  /** Until the first of the ingestions that waited has ended; null when none did. */
  readonly written: number | null
}

/** Watches, from the end of a fault on, for so many milliseconds. */
export async function recovery(
  { answers }: Readers,
  { pending }: Pick<Service, 'pending'>,
  watched = 2 * RECOVERY,
): Promise<Recovery> {
  const [begun, waiting] = [performance.now(), pending()]
  let written = Number.POSITIVE_INFINITY
  while (performance.now() - begun < watched) {
    await pause(20)
    const now = new Set(pending())
    if (waiting.some(id => !now.has(id))) written = Math.min(written, performance.now() - begun)
  }
  const later = answers.filter(({ ended }) => ended > begun)
  const lastError = Math.max(0, ...later.filter(({ code }) => code !== null).map(({ ended }) => ended - begun))
  const good = later
    .filter(({ code, begun: asked }) => code === null && asked > begun)
    .map(({ ended }) => ended - begun)
  return {
    served: Math.max(lastError, Math.min(Number.POSITIVE_INFINITY, ...good)),
    written: waiting.length === 0 ? null : written,
  }
}

/** @throws Error when what was accepted does not end. */
export async function mustSettle(service: Service): Promise<void> {
  if (await settled(service)) return
  throw new Error(`What was accepted has not ended in a quarter of an hour. The service said:\n${service.said()}`)
}
