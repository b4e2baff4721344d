import { yearOf } from '../explorer/graph/filter.js'
import type { Item } from '../explorer/graph/graph.js'
import { Glyph } from '../explorer/panes/glyph.js'
import { useInSight } from './use-in-sight.js'
import type { Shown } from './widget.js'

/** `<entente-timeline>`: events and agreements in the order of time; a press on one shows its sentences. */
export function TimelineWidget({ answer, selected, select }: Shown) {
  const list = useInSight<HTMLElement>(selected)
  const years = byYear([...answer.graph.items.values()])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section ref={list} class="scroll" tabIndex={0} aria-label="Timeline">
      <ol class="timeline">
        {years.map(([year, items]) => (
          <li key={year}>
            <h3>{year}</h3>
            <ul>
              {items.map(({ id, kind, name, date }) => (
                <li key={id}>
                  <button type="button" class="row" aria-pressed={id === selected} onClick={() => select(id)}>
                    <Glyph kind={kind} />
                    <span class="row-date">{date}</span>
                    <span class="row-name">{name}</span>
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

function byYear(items: readonly Item[]): readonly (readonly [number, readonly Item[]])[] {
  const dated = items
    .filter(({ kind, earliest }) => (kind === 'event' || kind === 'agreement') && /^-?\d/.test(earliest ?? ''))
    .sort((a, b) => ((a.earliest ?? '') < (b.earliest ?? '') ? -1 : 1))
  const years = [...new Set(dated.map(yearOfItem))]
  return years.map(year => [year, dated.filter(item => yearOfItem(item) === year)])
}

function yearOfItem({ earliest }: Item): number {
  return yearOf(earliest ?? '')
}
