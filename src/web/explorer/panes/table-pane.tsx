import { useMemo, useState } from 'preact/hooks'
import { COLUMNS, type Column, delimited, rowsOf, sortRows } from '../graph/table.js'
import { tieId } from '../graph/ties.js'
import type { PaneProps } from '../view/pane-props.js'
import { QuestionLink } from './graphql-link.js'

/** Rows that are drawn at a time: twenty thousand would hold the page up. */
const PAGE = 500

/** Everything on the canvas in words: sortable, and copied as a spreadsheet takes it. */
export function TablePane({ view, scene, select }: PaneProps) {
  const [by, setBy] = useState<Column>('date')
  const [isDown, setDown] = useState(true)
  const [copied, setCopied] = useState(false)
  const [shown, setShown] = useState(PAGE)
  const rows = useMemo(() => sortRows(rowsOf(scene.seen, tieId), by, isDown), [scene.seen, by, isDown])
  const sort = (column: Column) => {
    setDown(column === by ? !isDown : column === 'date' || column === 'sources' || column === 'confidence')
    setBy(column)
  }
  const copy = async () => {
    await navigator.clipboard.writeText(delimited(rows, '\t'))
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <div class="table-pane">
      <div class="table-head">
        <span>{rows.length} relations</span>
        <button type="button" class="quiet" onClick={copy}>
          {copied ? 'Copied' : 'Copy'}
        </button>
        <QuestionLink view={view} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="table-scroll" tabIndex={0} aria-label="Relations">
        <table>
          <thead>
            <tr>
              {COLUMNS.map(({ key, title }) => (
                <th key={key} scope="col" aria-sort={key === by ? (isDown ? 'descending' : 'ascending') : 'none'}>
                  <button type="button" onClick={() => sort(key)}>
                    {title}
                    <span aria-hidden="true">{key === by ? (isDown ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(row => (
              <tr key={row.id} data-selected={view.selected === row.tie}>
                <td>
                  <button type="button" class="link" onClick={() => select(row.source)}>
                    {row.sourceName}
                  </button>
                </td>
                <td>
                  <button type="button" class="link role" onClick={() => select(row.tie)}>
                    {row.role}
                  </button>
                </td>
                <td>
                  <button type="button" class="link" onClick={() => select(row.target)}>
                    {row.targetName}
                  </button>
                </td>
                <td class="number">{row.date}</td>
                <td>{row.told}</td>
                <td class="number">{row.sources || ''}</td>
                <td class="number">{row.sources === 0 ? '' : `${Math.round(row.confidence / 10)} %`}</td>
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
