import { useState } from 'preact/hooks'
import { dateWords } from '../graph/date-words.js'

/** Rows shown before the reader asks for more. */
const FIRST = 12

/** A row of a list of things: when, in which role, what. */
export interface NamedRow {
  readonly id: string
  readonly name: string
  readonly date?: string | null
  readonly role?: string
}

interface NamedListProps {
  readonly title: string
  readonly rows: readonly NamedRow[]
  /** How many there are in all, where only some are listed. */
  readonly total?: number
  readonly onSelect: (id: string) => void
}

/** Things by name, each a way to its own page; the same in the same role stands once. */
export function NamedList({ title, rows, total = rows.length, onSelect }: NamedListProps) {
  const [isLong, setLong] = useState(false)
  const once = [...new Map(rows.map(row => [`${row.role} ${row.id}`, row])).values()]
  if (once.length === 0) return null
  return (
    <section>
      <h2>
        {title}
        {total > rows.length ? `, ${rows.length} of ${total}` : once.length > FIRST ? `, ${once.length}` : ''}
      </h2>
      <ul>
        {once.slice(0, isLong ? once.length : FIRST).map(({ id, name, date, role }) => (
          <li key={`${role} ${id}`}>
            <button type="button" class="row" onClick={() => onSelect(id)}>
              {date !== undefined && <span class="row-date">{date === null ? 'no date' : dateWords(date)}</span>}
              <span class="row-name">
                {role !== undefined && <span class="muted">{role} </span>}
                {name}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {once.length > FIRST && (
        <button type="button" class="link more" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? 'Fewer' : `${once.length - FIRST} more`}
        </button>
      )}
    </section>
  )
}
