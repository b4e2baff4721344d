import { yearOf } from '../graph/filter.js'

/** An office, and the other end of it: the body where a person's are listed, the person where a body's are. */
export interface ListedOffice {
  readonly id: string
  readonly title: string
  readonly from: string | null
  readonly to: string | null
  readonly other: { readonly id: string; readonly name: string } | null
}

interface OfficeListProps {
  readonly title: string
  readonly offices: readonly ListedOffice[]
  readonly onSelect: (id: string) => void
}

/** Offices on one line of years, the latest first; those without a year stand below. */
export function OfficeList({ title, offices, onSelect }: OfficeListProps) {
  if (offices.length === 0) return null
  const years = offices.flatMap(({ from, to }) => [from, to].flatMap(day => (day === null ? [] : [yearOf(day)])))
  const span: Span = { first: Math.min(...years), last: Math.max(...years) + 1 }
  const sorted = [...offices].sort((a, b) => ((a.from ?? a.to ?? '') < (b.from ?? b.to ?? '') ? 1 : -1))
  return (
    <section>
      <h2>{title}</h2>
      <ul class="offices">
        {sorted.map(office => (
          <li key={office.id}>
            <span class="row-date">{spanOf(office)}</span>
            <span>
              {office.title}
              {office.other && (
                <>
                  ,{' '}
                  <button type="button" class="link named" onClick={() => office.other && onSelect(office.other.id)}>
                    {office.other.name}
                  </button>
                </>
              )}
            </span>
            <Bar office={office} span={span} />
          </li>
        ))}
      </ul>
      {years.length > 0 && (
        <p class="office-years muted" aria-hidden="true">
          <span>{span.first}</span>
          <span>{span.last - 1}</span>
        </p>
      )}
    </section>
  )
}

interface Span {
  readonly first: number
  readonly last: number
}

/** Where the office lies on the line of years; an end that is not known fades out. */
function Bar({ office: { from, to }, span: { first, last } }: { readonly office: ListedOffice; readonly span: Span }) {
  if (from === null && to === null) return null
  const share = (year: number) => (100 * (year - first)) / (last - first)
  const [left, right] = [share(from === null ? first : yearOf(from)), share(to === null ? last : yearOf(to) + 1)]
  return (
    <span class="office-line" aria-hidden="true">
      <span
        class="office-bar"
        data-open={from === null ? 'from' : to === null ? 'to' : 'none'}
        style={{ left: `${left}%`, width: `${Math.max(2, right - left)}%` }}
      />
    </span>
  )
}

function spanOf({ from, to }: ListedOffice): string {
  if (from === null && to === null) return 'undated'
  return `${(from ?? '…').slice(0, 4)}–${(to ?? '').slice(0, 4)}`
}
