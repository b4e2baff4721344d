/** Clients of a service while something goes wrong: some that read over and over, and one that writes. */
import { setTimeout as pause } from 'node:timers/promises'
import type { GivenArticle } from '../../src/model/intake.js'
import type { Answer, Service } from './service.js'

const READS = [
  '{ mediations(first: 5) { nodes { id role mediator { name } event { title date } } } }',
  '{ events(first: 10) { nodes { id title date mediators { nodes { name } } } } }',
  '{ organization(name: "Norway") { name events(first: 5) { nodes { title } } } }',
  '{ complete(prefix: "s", first: 5) { id name } }',
  '{ claims(first: 5) { nodes { quote article { title } } } }',
]

export interface Readers {
  /** All answers so far, in the order in which they came. */
  readonly answers: readonly Answer[]
  readonly stop: () => Promise<void>
}

/** So many clients, each of which asks again a little after it was answered. */
export function readers({ ask }: Pick<Service, 'ask'>, clients = 8, rest = 40): Readers {
  const answers: Answer[] = []
  let stopped = false
  const client = async (number: number) => {
    for (let turn = number; !stopped; turn++) {
      answers.push(await ask(READS[turn % READS.length] ?? ''))
      await pause(rest)
    }
  }
  const all = Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  return {
    answers,
    stop: async () => {
      stopped = true
      await all
    },
  }
}

/** What a writer was told. */
export interface Told {
  acknowledged: number
  readonly refused: string[]
}

/** Sends each batch until it is acknowledged, one after the other. */
export async function writeAll(
  service: () => Pick<Service, 'send'>,
  batches: readonly (readonly GivenArticle[])[],
  told: Told,
  rest = 100,
): Promise<void> {
  for (const batch of batches) {
    for (;;) {
      const answer = await service().send(batch)
      if ('id' in answer) break
      told.refused.push(answer.code)
      await pause(rest)
    }
    told.acknowledged++
    await pause(rest)
  }
}

/** Waits until all that was accepted has ended; false when that takes longer than so many milliseconds. */
export async function settled({ pending }: Pick<Service, 'pending'>, patience = 900_000): Promise<boolean> {
  const begun = performance.now()
  while (pending().length > 0) {
    if (performance.now() - begun > patience) return false
    await pause(50)
  }
  return true
}
