import { type Filter, NO_FILTER } from '../graph/filter.js'
import { KINDS, type Kind } from '../graph/graph.js'
import { ROLE_GROUPS, type RoleGroup } from '../graph/roles.js'
import { FIRST_VIEW, MEASURES, PANES, type View } from './view.js'

/** `?about=org:Q403,org:Q1246&selected=…&years=2019-2023`: only what differs from the first view. */
export function toSearch({ about, open, hidden, pinned, selected, filter, folded, ...view }: View): string {
  const parameters = new URLSearchParams()
  const put = (name: string, value: string) => value !== '' && parameters.set(name, value)
  put('about', about.join(','))
  put('open', open.join(','))
  put('hidden', hidden.join(','))
  put('pinned', pinned.join(','))
  put('selected', selected ?? '')
  put('without', [...filter.withoutKinds, ...filter.withoutRoles].join(','))
  put('plans', filter.plans ? '' : 'no')
  put('confidence', filter.confidence === 0 ? '' : String(filter.confidence))
  put('sources', filter.sources === 0 ? '' : String(filter.sources))
  put('process', filter.process ?? '')
  put('folded', folded.join(','))
  put('years', filter.years === null ? '' : filter.years.join('..'))
  for (const name of ['asks', 'shows', 'measure', 'colour', 'reading'] as const)
    put(name, view[name] === FIRST_VIEW[name] ? '' : (view[name] ?? ''))
  const text = parameters
    .toString()
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%7E', '~')
    .replaceAll('%40', '@')
  return text === '' ? '' : `?${text}`
}

/** The view that a URL names; what cannot be read of it is left at its first value. */
export function fromSearch(search: string): View {
  const parameters = new URLSearchParams(search)
  const list = (name: string) => (parameters.get(name) ?? '').split(',').filter(part => part !== '')
  return {
    about: list('about'),
    open: list('open'),
    hidden: list('hidden'),
    pinned: list('pinned'),
    selected: parameters.get('selected') || null,
    filter: filterFrom(parameters, list('without')),
    shows: oneOf(['picture', 'table', 'nodes'], parameters.get('shows')),
    asks: oneOf(['between', 'path'], parameters.get('asks')),
    reading: parameters.get('reading') || null,
    measure: oneOf(MEASURES, parameters.get('measure')),
    colour: oneOf(['kind', 'community'], parameters.get('colour')),
    folded: PANES.filter(pane => list('folded').includes(pane)),
  }
}

/** The value, or the first of those that there are. */
function oneOf<const T extends string>(values: readonly [T, ...T[]], value: string | null): T {
  return values.find(one => one === value) ?? values[0]
}

function filterFrom(parameters: URLSearchParams, without: readonly string[]): Filter {
  return {
    withoutKinds: without.filter((name): name is Kind => KINDS.some(kind => kind === name)),
    withoutRoles: without.filter((name): name is RoleGroup => ROLE_GROUPS.some(group => group === name)),
    plans: parameters.get('plans') !== 'no',
    confidence: amount(parameters.get('confidence'), 1000),
    sources: amount(parameters.get('sources'), 99),
    process: parameters.get('process') || null,
    years: yearsFrom(parameters.get('years')) ?? NO_FILTER.years,
  }
}

function amount(text: string | null, most: number): number {
  const value = Number.parseInt(text ?? '0', 10)
  return Number.isNaN(value) ? 0 : Math.min(most, Math.max(0, value))
}

function yearsFrom(text: string | null): readonly [number, number] | null {
  const [, from, to] = /^(-?\d{1,5})\.\.(-?\d{1,5})$/.exec(text ?? '') ?? []
  if (from === undefined || to === undefined) return null
  return [Math.min(Number(from), Number(to)), Math.max(Number(from), Number(to))]
}
