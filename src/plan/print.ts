/** Draws a plan as indented text, one part a line, for tests and for people who wonder what a read does. */
import type { OccasionsPlan } from './occasions.js'
import type { Anchor, Counted, Dimension, Part, Path, Plan, Property, Shape, Sort, Where } from './plan.js'

/**
 * ```
 * ALL Mediation sort -earliest id take 10
 *   mediator = ONE -[BY]->(Person|Organization)
 *     name = .name
 * ```
 */
export function printPlan(plan: Plan): string {
  switch (plan.kind) {
    case 'THING':
      return block(`THING ${anchor(plan.anchor)}`, shape(plan.shape))
    case 'NODES':
      return block(`NODES ${plan.wanted.map(({ id }) => id).join(' ')}`, shape(plan.shape))
    case 'ALL':
      return block(`ALL ${plan.labels.join('|')}${paged(plan)}`, [
        ...plan.anchors.map(named => `with ${anchor(named)}`),
        ...shape(plan.shape ?? []),
        ...shape(plan.aggregates),
      ])
    case 'COUNTS':
      return block(
        'COUNTS',
        plan.counts.map(count => `${count.key} = ${count.label}${where(count.where)}`),
      )
    case 'SEARCH':
      return block(`SEARCH ${plan.prefix} in ${plan.labels.join('|')} and ${plan.hits.length} hits`, shape(plan.shape))
    case 'OCCASIONS':
      return block(`OCCASIONS ${around(plan.around)} take ${plan.limit}`, [
        ...plan.anchors.map(named => `with ${anchor(named)}`),
        ...plan.sources.map(
          ({ key, label, ways, where: filter }) =>
            `${key} = ${label} ${ways.map(way => path({ from: 'NODE', hops: [way], distinct: false })).join(' or ')}${where(filter)}`,
        ),
      ])
    case 'PAIRS':
      return block(`PAIRS counting ${plan.counts.kind}`, [
        ...plan.anchors.map(named => `with ${anchor(named)}`),
        ...plan.windows.map(sources =>
          sources.map(({ label, where: filter }) => `${label}${where(filter)}`).join(', '),
        ),
      ])
    case 'BATCH':
      return block('BATCH', [
        ...plan.anchors.map(named => `with ${anchor(named)}`),
        ...plan.lots.map(lot => block(lot.wanted.map(({ id }) => id).join(' '), shape(lot.shape))),
      ])
  }
}

function around(given: OccasionsPlan['around']): string {
  if (given.kind === 'ALL') return 'ALL'
  return `AROUND ${given.kind === 'IDS' ? given.ids.map(({ id }) => id).join(' ') : given.anchors.join(' ')}`
}

function block(head: string, lines: readonly string[]): string {
  return [head, ...lines.flatMap(line => line.split('\n')).map(line => `  ${line}`)].join('\n')
}

function anchor({ argument, labels, by }: Anchor): string {
  return `${argument}: ${labels.join('|')} ${by.kind === 'ID' ? by.id : `"${by.key}"`}`
}

function shape(parts: Shape): readonly string[] {
  return parts.map(part)
}

function part(part: Part): string {
  const key = `${part.key} =`
  switch (part.kind) {
    case 'PROPERTY':
      return `${key} ${property(part.property)}`
    case 'LABEL':
      return `${key} LABEL ${part.labels.join('|')}`
    case 'TYPE':
    case 'CURSOR':
      return `${key} ${part.kind}`
    case 'SAME':
      return block(`${key} SAME`, shape(part.shape))
    case 'ONE':
    case 'LIST':
      return block(`${key} ${part.kind} ${path(part.path)}${where(part.where)}${sorts(part.order)}`, shape(part.shape))
    case 'CONNECTION':
      return block(`${key} CONNECTION ${path(part.path)}${paged(part)}`, [
        ...shape(part.shape ?? []),
        ...shape(part.aggregates),
      ])
    case 'GROUPS':
      return block(`${key} GROUPS by ${part.by.map(dimension).join(' and ')}`, shape(part.shape))
    case 'RANKING':
      return block(`${key} RANKING ${part.label} by ${part.counter}`, shape(part.shape))
    case 'TOTAL':
      return `${key} TOTAL ${part.label}${where(part.where)}`
    case 'TIMELINE':
      return `${key} TIMELINE ${property(part.start)}`
  }
}

function dimension(by: Dimension): string {
  switch (by.kind) {
    case 'PROPERTY':
      return property(by.property)
    case 'PATH':
      return path(by.path)
    case 'EITHER':
      return `${path(by.first)} or ${path(by.second)}`
    case 'DYAD':
      return 'dyad'
  }
}

function paged({
  where: filter,
  order,
  page,
  total,
}: Extract<Part, { kind: 'CONNECTION' }> | Extract<Plan, { kind: 'ALL' }>) {
  const end = page.fromEnd ? ' from the end' : ''
  const bounds = `${page.after ? ` after ${page.after.join(' ')}` : ''}${page.before ? ` before ${page.before.join(' ')}` : ''}`
  return `${where(filter)}${sorts(order)} take ${page.take}${end}${bounds}${total ? ' and count' : ''}`
}

function property({ of, names }: Property): string {
  return `${of === 'EDGE' ? '-' : ''}.${names.join(' or .')}`
}

function path({ from, hops, distinct }: Path): string {
  const steps = hops.map(({ types, direction, labels, times }) => {
    const along = `[${types.join('|')}${times ? `*${times.join('..')}` : ''}]`
    const end = `(${labels.join('|')})`
    return direction === 'OUT' ? `-${along}->${end}` : `<-${along}-${end}`
  })
  return `${from === 'FACT' ? '(Fact)' : ''}${steps.join('')}${distinct ? ' distinct' : ''}`
}

function sorts(order: readonly Sort[]): string {
  if (order.length === 0) return ''
  return ` sort ${order.map(({ by, descending }) => `${descending ? '-' : ''}${'names' in by ? by.names.join('/') : counted(by)}`).join(' ')}`
}

function counted({ path: way, where: filter }: Counted): string {
  return `count(${path(way)}${where(filter)})`
}

function where(filter: Where | null): string {
  return filter === null ? '' : ` where ${condition(filter)}`
}

function condition(filter: Where): string {
  switch (filter.kind) {
    case 'AND':
    case 'OR':
      return `(${filter.all.map(condition).join(` ${filter.kind.toLowerCase()} `)})`
    case 'NOT':
      return `not ${condition(filter.where)}`
    case 'COMPARE':
      return `${property(filter.property)} ${filter.operator} ${String(filter.value)}`
    case 'TEXT':
      return `${property(filter.property)} ${filter.operator} ${String(filter.value)} in any case`
    case 'MISSING':
      return `no ${property(filter.property)}`
    case 'BEFORE':
    case 'AFTER':
      return `${property(filter.property)} ${filter.kind.toLowerCase()} ${filter.day}`
    case 'MEETS':
      return `${property(filter.start)}/${property(filter.end)} meets ${filter.interval.from ?? '..'}/${filter.interval.to ?? '..'}`
    case 'REACHES':
      return `${path(filter.path)} reaches ${filter.anchor}`
    case 'SOME':
      return `some ${path(filter.path)} ${condition(filter.where)}`
    case 'COUNT':
      return `${counted(filter)} ${filter.operator} ${String(filter.value)}`
    case 'IS':
      return `is ${filter.anchor}`
    case 'LABEL':
      return `is a ${filter.label}`
    case 'TYPE':
      return `is ${filter.types.join('|')}`
    case 'DYAD':
      return `between ${filter.anchors.join(' and ')}`
  }
}
