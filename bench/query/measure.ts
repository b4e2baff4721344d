/** Milliseconds below which a tenth, half, 95 and 99 of a hundred answers came; the tenth is what other work on the machine disturbs least. */
export interface Timing {
  readonly p10: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

export type Work = () => Promise<unknown>

/**
 * How long each contestant's answer takes, in turns: whatever else the machine does meanwhile befalls all of them alike. Before that they
 * are asked until Node and Java have compiled what they run, as in a service that has stood for a while. Those that take longer than
 * `patience` milliseconds get fewer turns.
 */
export async function inTurns(
  contestants: ReadonlyMap<string, Work>,
  { turns = 60, warm = 150, patience = 4000 } = {},
): Promise<ReadonlyMap<string, Timing>> {
  await timed(contestants, warm, patience)
  const times = await timed(contestants, turns, patience)
  return new Map([...times].map(([name, own]) => [name, timing(own)]))
}

async function timed(
  contestants: ReadonlyMap<string, Work>,
  turns: number,
  patience: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map([...contestants.keys()].map(name => [name, [] as number[]]))
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, work] of contestants) {
      const own = times.get(name) ?? []
      if (sum(own) > patience) continue
      const started = performance.now()
      await work()
      own.push(performance.now() - started)
    }
  }
  return times
}

export interface Throughput {
  /** Answers a second. */
  readonly rate: number
  readonly timing: Timing
}

/** So many clients, each of which asks again as soon as it is answered, for some seconds. */
export async function throughput(work: Work, { clients = 32, seconds = 2 } = {}): Promise<Throughput> {
  const begun = performance.now()
  const times: number[] = []
  const client = async () => {
    while (performance.now() - begun < seconds * 1000) {
      const started = performance.now()
      await work()
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { rate: times.length / ((performance.now() - begun) / 1000), timing: timing(times) }
}

function timing(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p10: at(0.1), p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

const sum = (times: readonly number[]): number => times.reduce((all, one) => all + one, 0)
