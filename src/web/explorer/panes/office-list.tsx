interface Office {
  readonly id: string
  readonly title: string
  readonly from: string | null
  readonly to: string | null
  readonly organization: { readonly id: string; readonly name: string } | null
}

/** Offices with their years, the latest first. */
export function OfficeList({
  offices,
  onSelect,
}: {
  readonly offices: readonly Office[]
  readonly onSelect: (id: string) => void
}) {
  if (offices.length === 0) return null
  return (
    <section>
      <h2>Offices</h2>
      <ul class="offices">
        {[...offices]
          .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
          .map(({ id, title, from, to, organization }) => (
            <li key={id}>
              <span class="row-date">{spanOf(from, to)}</span>
              <span>
                {title}
                {organization && (
                  <>
                    ,{' '}
                    <button type="button" class="link" onClick={() => onSelect(organization.id)}>
                      {organization.name}
                    </button>
                  </>
                )}
              </span>
            </li>
          ))}
      </ul>
    </section>
  )
}

function spanOf(from: string | null, to: string | null): string {
  if (from === null && to === null) return ''
  return `${(from ?? '…').slice(0, 4)}–${(to ?? '').slice(0, 4)}`
}
