import { SpanKind } from '@opentelemetry/api'
import { inSpan, isTraced } from '../trace/span.js'
import type { Store } from './store.js'

/**
 * A store that tells each statement of a trace as a span, by OpenTelemetry's conventions for databases. Values are parameters, so that the
 * text that is told holds none. What belongs to no trace, such as looking after changes twice a second, makes none.
 */
export function traced(store: Store): Store {
  const system = store.kind === 'neo4j' ? 'neo4j' : 'grafeo'
  const told = <T>(operation: string, query: string | null, work: () => Promise<T>): Promise<T> => {
    if (!isTraced()) return work()
    const attributes = {
      'db.system.name': system,
      'db.operation.name': operation,
      ...(query === null ? {} : { 'db.query.text': query }),
    }
    return inSpan(`${operation} ${system}`, attributes, work, SpanKind.CLIENT)
  }
  return {
    ...store,
    read: (statement, options) => told('read', statement.text, () => store.read(statement, options)),
    search: (...wanted) => told('search', null, () => store.search(...wanted)),
    transaction: work =>
      told('transaction', null, () =>
        store.transaction(transaction =>
          work({
            run: statement => told('run', statement.text, () => transaction.run(statement)),
            runAll: all => told('run', all.map(({ text }) => text).join(';\n'), () => transaction.runAll(all)),
          }),
        ),
      ),
  }
}
