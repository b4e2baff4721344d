import { useMemo, useState } from 'preact/hooks'
import { RELATION_COLUMNS, relationRows } from '../explorer/graph/relation-rows.js'
import { tieId } from '../explorer/graph/ties.js'
import type { Answer } from './answer.js'
import type { AnswerTable } from './answer-table.js'
import { useInSight } from './use-in-sight.js'
import type { Shown } from './widget.js'

/** `<entente-table>`: the rows of the answer, sortable; a press on a row shows its sentences. */
export function TableWidget({ answer, selected, select }: Shown) {
  const list = useInSight<HTMLElement>(selected)
  const { columns, rows } = useMemo(() => tableOf(answer), [answer])
  const [by, setBy] = useState<number | null>(null)
  const [isDown, setDown] = useState(false)
  const sorted = useMemo(() => (by === null ? rows : sortedBy(rows, by, isDown)), [rows, by, isDown])
  const sort = (column: number) => {
    setDown(column === by && !isDown)
    setBy(column)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section ref={list} class="scroll" tabIndex={0} aria-label="Table">
      <table>
        <thead>
          <tr>
            {columns.map((name, column) => (
              <th key={name} scope="col" aria-sort={column === by ? (isDown ? 'descending' : 'ascending') : 'none'}>
                <button type="button" onClick={() => sort(column)}>
                  {name}
                  <span aria-hidden="true">{column === by ? (isDown ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ cells, told }, index) => (
            // The button in its first cell is for those who come by keyboard.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
            <tr
              key={`${told} ${index}`}
              data-selected={told !== null && told === selected}
              onClick={() => told !== null && select(told)}
            >
              {cells.map((cell, column) => (
                <td key={columns[column]}>
                  {column === 0 && told !== null ? (
                    <button type="button" class="link named">
                      {cell || '…'}
                    </button>
                  ) : (
                    cell
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The rows that were asked for; of a view its relations. */
function tableOf({ graph, table }: Answer): AnswerTable {
  if (table !== null) return table
  const shown = RELATION_COLUMNS.slice(0, 4)
  return {
    columns: shown.map(({ title }) => title),
    rows: relationRows(graph, tieId).map(row => ({ cells: shown.map(({ key }) => String(row[key])), told: row.tie })),
  }
}

function sortedBy(rows: AnswerTable['rows'], column: number, isDown: boolean): AnswerTable['rows'] {
  const sign = isDown ? -1 : 1
  const compare = new Intl.Collator('en', { numeric: true }).compare
  return [...rows].sort((a, b) => sign * compare(a.cells[column] ?? '', b.cells[column] ?? ''))
}
