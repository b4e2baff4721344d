import type { Filter } from '../graph/filter.js'
import { type Graph, isPlan, KINDS, type Kind } from '../graph/graph.js'
import { groupOf, ROLE_GROUPS, type RoleGroup, styleOf } from '../graph/roles.js'
import type { PaneProps } from '../view/pane-props.js'
import { toggled } from '../view/view.js'
import { ColourChoice } from './colour-choice.js'
import { Glyph, LineGlyph } from './glyph.js'
import { RankList } from './rank-list.js'

const PLURALS: Readonly<Record<Kind, string>> = {
  person: 'Persons',
  organization: 'States and organizations',
  event: 'Events',
  agreement: 'Agreements',
  process: 'Processes',
  place: 'Places',
}

/** What is shown of what is there, with its shapes and lines as the legend; then who is most connected. */
export function FilterPane({ onClose, ...props }: PaneProps & { readonly onClose: () => void }) {
  const { view, update, scene } = props
  const { filter } = view
  const change = (part: Partial<Filter>, how: 'step' | 'move' = 'step') =>
    update({ ...view, filter: { ...filter, ...part } }, how)
  const kinds = countBy([...scene.whole.items.values()].map(({ kind }) => kind))
  const groups = countBy([...scene.wholeTies.values()].map(({ group }) => group))
  const plans = [...scene.whole.links.values()].some(({ modality }) => isPlan(modality))
  const processes = processesIn(scene.whole)
  if (scene.whole.items.size === 0) return <aside class="filters" aria-label="Filters and ranks" />
  return (
    <aside class="filters" aria-label="Filters and ranks" data-colour={view.colour}>
      <button type="button" class="sheet-close" onClick={onClose}>
        Done
      </button>
      <fieldset>
        <legend>Shown</legend>
        {KINDS.filter(kind => kinds.has(kind)).map(kind => (
          <Check
            key={kind}
            isOn={!filter.withoutKinds.includes(kind)}
            count={kinds.get(kind) ?? 0}
            onToggle={() => change({ withoutKinds: toggled(filter.withoutKinds, kind) as Kind[] })}
          >
            <Glyph kind={kind} /> {PLURALS[kind]}
          </Check>
        ))}
      </fieldset>
      <ColourChoice {...props} />
      <fieldset>
        <legend>Roles</legend>
        {ROLE_GROUPS.filter(group => groups.has(group)).map(group => (
          <Check
            key={group}
            isOn={!filter.withoutRoles.includes(group)}
            count={groups.get(group) ?? 0}
            onToggle={() => change({ withoutRoles: toggled(filter.withoutRoles, group) as RoleGroup[] })}
          >
            <LineGlyph style={styleOf(group, 'ACTUAL')} tone={toneOf(group)} /> {group}
          </Check>
        ))}
        {plans && (
          <Check isOn={filter.plans} onToggle={() => change({ plans: !filter.plans })}>
            <LineGlyph style="dotted" tone="took" /> planned or possible
          </Check>
        )}
      </fieldset>
      {processes.length > 0 && (
        <label class="select-one">
          <span>Process</span>
          <select
            class="measure"
            value={filter.process ?? ''}
            onChange={event => change({ process: event.currentTarget.value || null })}
          >
            <option value="">any</option>
            {processes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset>
        <legend>Least</legend>
        <label class="range">
          <span>Confidence</span>
          <input
            type="range"
            min="0"
            max="950"
            step="50"
            value={filter.confidence}
            onInput={event => change({ confidence: Number(event.currentTarget.value) }, 'move')}
          />
          <output>{filter.confidence === 0 ? 'any' : `${filter.confidence / 10} %`}</output>
        </label>
        <label class="range">
          <span>Sources</span>
          <input
            type="range"
            min="0"
            max="5"
            step="1"
            value={filter.sources}
            onInput={event => change({ sources: Number(event.currentTarget.value) }, 'move')}
          />
          <output>{filter.sources === 0 ? 'any' : filter.sources}</output>
        </label>
      </fieldset>
      {view.hidden.length > 0 && (
        <button type="button" class="quiet wide" onClick={() => update({ ...view, hidden: [] })}>
          Show the {view.hidden.length} hidden again
        </button>
      )}
      <RankList {...props} />
    </aside>
  )
}

/** Those that events and agreements here belong to, by name. */
function processesIn({ items }: Graph): readonly { readonly id: string; readonly name: string }[] {
  const all = new Map([...items.values()].flatMap(({ process }) => (process === null ? [] : [[process.id, process]])))
  return [...all.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

interface CheckProps {
  readonly isOn: boolean
  readonly count?: number
  readonly onToggle: () => void
  readonly children: preact.ComponentChildren
}

function Check({ isOn, count, onToggle, children }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      <span class="check-name">{children}</span>
      {count !== undefined && <span class="count">{count}</span>}
    </label>
  )
}

/** The class that gives a group its colour. */
export function toneOf(group: RoleGroup): string {
  return group === 'took part' ? 'took' : group
}

function countBy<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** The group of a role as a class. */
export function toneOfRole(role: string): string {
  return toneOf(groupOf(role))
}
