import type { Statement } from '../model/statement.js'
import type { Store } from './store.js'

export interface RecordingStore extends Store {
  /** Every statement run so far, in order; those of a transaction that was rolled back too. */
  readonly statements: readonly Statement[]
}

/** A store that also keeps what it was asked: for tests, and for `extensions.entente.statements`. */
export function recording(store: Store): RecordingStore {
  const statements: Statement[] = []
  return {
    ...store,
    statements,
    read: (statement, options) => {
      statements.push(statement)
      return store.read(statement, options)
    },
    transaction: work =>
      store.transaction(transaction =>
        work({
          run: statement => {
            statements.push(statement)
            return transaction.run(statement)
          },
          runAll: all => {
            statements.push(...all)
            return transaction.runAll(all)
          },
        }),
      ),
  }
}
