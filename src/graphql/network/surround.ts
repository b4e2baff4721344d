import type { MeasuredNetwork } from '../../network/measured.js'
import { neighborhoodOf } from '../../network/neighborhood.js'
import type { Occasion } from '../../network/occasion.js'
import { between } from '../../network/projection.js'
import type { Explorer, Stop } from './explore.js'
import type { NetworkAnswer } from './network-type.js'

/** Of a ring the closest so many are read further. */
const MOST_RING = 300

interface Wanted {
  readonly centre: string
  readonly depth: number
  readonly limit: number
  readonly build: (occasions: readonly Occasion[]) => MeasuredNetwork
}

/**
 * The closest actors around one: each ring is one statement, and a last one reads what ties those who are shown to each other. Of a
 * large ring the closest are read further, so the answer is the most important part and says that it is a part.
 */
export async function surround(
  { first, read }: Explorer,
  { centre, depth, limit, build }: Wanted,
): Promise<Omit<NetworkAnswer, 'load'>> {
  const known = new Map<string, Occasion>()
  const done = new Set([centre])
  let stoppedAt: Stop = null
  const take = (occasions: readonly Occasion[], cut: boolean) => {
    for (const occasion of occasions) known.set(`${occasion.relation} ${occasion.id}`, occasion)
    if (cut) stoppedAt = 'OCCASIONS'
  }
  const around = () => neighborhoodOf(build([...known.values()]).network, centre, depth)
  const readOn = async (actors: readonly string[]) => {
    if (actors.length === 0) return
    for (const actor of actors) done.add(actor)
    const { occasions, cut } = await read(actors)
    take(occasions, cut)
  }
  take(first.occasions, first.cut)
  for (let ring = 1; ring < depth; ring++) {
    const open = around().actors.filter(actor => !done.has(actor))
    if (open.length > MOST_RING) stoppedAt = 'ACTORS'
    await readOn(open.slice(0, MOST_RING))
  }
  const chosen = around()
  const actors = chosen.actors.slice(0, limit)
  await readOn(actors.filter(actor => !done.has(actor)))
  const whole = build([...known.values()])
  return { whole, actors, part: between(whole.network, new Set(actors)), stoppedAt, around: chosen }
}
