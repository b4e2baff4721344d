import type { Statement } from '../model/statement.js'

/** Deletes some nodes, record and all, and gives `{n}`, how many; run it until that is 0. */
export function clearSome(): Statement {
  return { text: 'MATCH (n) WITH n LIMIT 10000\nDETACH DELETE n\nRETURN count(*) AS n', params: {} }
}
