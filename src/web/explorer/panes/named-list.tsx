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

/** Things by name, each a way to its own page. */
export function NamedList({ title, rows, total = rows.length, onSelect }: NamedListProps) {
  if (rows.length === 0) return null
  return (
    <section>
      <h2>
        {title}
        {total > rows.length ? `, ${rows.length} of ${total}` : ''}
      </h2>
      <ul>
        {rows.map(({ id, name, date, role }) => (
          <li key={`${role} ${id}`}>
            <button type="button" class="row" onClick={() => onSelect(id)}>
              {date !== undefined && <span class="row-date">{date ?? 'no date'}</span>}
              <span class="row-name">
                {role !== undefined && <span class="muted">{role} </span>}
                {name}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
