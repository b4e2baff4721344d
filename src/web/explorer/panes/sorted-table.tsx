import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { type Column, delimited, type Named, sortRows } from '../graph/table.js'

/** Rows that are drawn at a time: twenty thousand would hold the page up. */
const PAGE = 500

interface SortedTableProps<Row> {
  /** What the rows are, many of them: `relations`. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** The column that it is sorted by at first. */
  readonly first: keyof Row & string
  readonly isSelected: (row: Row) => boolean
  readonly cell: (row: Row, key: keyof Row & string) => ComponentChildren
  /** What stands at its head, beside how many rows there are. */
  readonly children: ComponentChildren
}

/** Rows in words: sortable by each column, copied as a spreadsheet takes them. */
export function SortedTable<Row extends Named>(props: SortedTableProps<Row>) {
  const { label, columns, rows, first, isSelected, cell, children } = props
  const [by, setBy] = useState<keyof Row & string>(first)
  const [isDown, setDown] = useState(true)
  const [copied, setCopied] = useState(false)
  const [shown, setShown] = useState(PAGE)
  const sorted = useMemo(() => sortRows(rows, by, isDown), [rows, by, isDown])
  const sort = ({ key, isDownFirst = false }: Column<Row>) => {
    setDown(key === by ? !isDown : isDownFirst)
    setBy(key)
  }
  const copy = async () => {
    await navigator.clipboard.writeText(delimited(columns, sorted, '\t'))
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <div class="table-pane">
      <div class="table-head">
        <span>
          {rows.length} {label}
        </span>
        <button type="button" class="quiet" onClick={copy}>
          {copied ? 'Copied' : 'Copy'}
        </button>
        {children}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="table-scroll" tabIndex={0} aria-label={label}>
        <table>
          <thead>
            <tr>
              {columns.map(column => (
                <Heading
                  key={column.key}
                  title={column.title}
                  order={column.key === by ? (isDown ? 'descending' : 'ascending') : 'none'}
                  onSort={() => sort(column)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shown).map(row => (
              <tr key={row.id} data-selected={isSelected(row)}>
                {columns.map(({ key, isDownFirst = false }) => (
                  <td key={key} class={isDownFirst ? 'number' : undefined}>
                    {cell(row, key)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length > shown && (
          <button type="button" class="quiet wide" onClick={() => setShown(shown + PAGE)}>
            Show {Math.min(PAGE, rows.length - shown)} more of {rows.length}
          </button>
        )}
      </section>
    </div>
  )
}

const ARROWS = { ascending: ' ↑', descending: ' ↓', none: '' } as const

interface HeadingProps {
  readonly title: string
  readonly order: keyof typeof ARROWS
  readonly onSort: () => void
}

function Heading({ title, order, onSort }: HeadingProps) {
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" onClick={onSort}>
        {title}
        <span aria-hidden="true">{ARROWS[order]}</span>
      </button>
    </th>
  )
}
