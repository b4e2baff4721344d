/** A transaction that fails, at whichever statement, leaves nothing behind: not in the store, and not in the derivation that is held. */
import { expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.js'
import type { Statement } from '../../src/model/statement.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { recording } from '../../src/store/recording.js'
import type { Store, Transaction } from '../../src/store/store.js'
import { exported, libraryOn, ontology, seedArticles } from './library.js'

/** A store of which one statement of a transaction fails, counted from 0. */
function failing(store: Store): Store & { failAt: number } {
  const one = {
    ...store,
    failAt: Number.POSITIVE_INFINITY,
    transaction: <T>(work: (transaction: Transaction) => Promise<T>) =>
      store.transaction(({ run }) => {
        let count = 0
        const runOrFail = async (statement: Statement) => {
          if (count++ === one.failAt) throw new Error('The connection is gone')
          return run(statement)
        }
        return work({
          run: runOrFail,
          runAll: async statements => {
            for (const statement of statements) await runOrFail(statement)
          },
        })
      }),
  }
  return one
}

/** A statement of a transaction beside which it derives: one of those that change the record. */
const OF_THE_RECORD = 3

const isOfClaims = ({ text }: Statement): boolean => text.startsWith('MATCH (n:`Claim`)')

test('nothing is left of a transaction that failed at any statement; the record is read again only where it has been derived from', {
  timeout: 180_000,
}, async () => {
  const [store, undisturbed] = [await openEmbedded(null, ontology.graph), await openEmbedded(null, ontology.graph)]
  const faulty = failing(store)
  const seen = recording(faulty)
  const [first, second] = await seedArticles(/^2023-0[23]/)
  if (!first || !second) throw new Error('The seed has fewer articles than that')
  const library = libraryOn(seen)
  const plain = libraryOn(undisturbed)
  for (const { store: one } of [library, plain]) await one.prepare()
  for (const one of [library, plain]) await ingest(one, [{ article: first }])
  const before = await exported(store)
  await ingest(plain, [{ article: second }])

  const failsAt = async (at: number) => {
    const from = seen.statements.length
    faulty.failAt = at
    await expect(ingest(library, [{ article: second }])).rejects.toThrow('gone')
    return seen.statements.slice(from).some(isOfClaims)
  }
  const readsAgain: boolean[] = []
  for (const at of [0, OF_THE_RECORD, 30, 60]) {
    await failsAt(at)
    readsAgain.push(await failsAt(OF_THE_RECORD))
    expect(await exported(store)).toEqual(before)
  }
  expect(readsAgain).toEqual([false, true, true, true])
  faulty.failAt = Number.POSITIVE_INFINITY
  await ingest(library, [{ article: second }])
  expect(await exported(store)).toEqual(await exported(undisturbed))
  for (const one of [store, undisturbed]) await one.close()
})
