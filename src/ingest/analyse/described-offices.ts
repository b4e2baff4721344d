import { flatMap } from '../../model/flat-map.js'
import { fold } from '../../model/fold.js'
import type { OfficeMention } from './analysis.js'
import type { Item } from './items.js'
import { type OfficesInput, titleText } from './office-input.js'
import { holdsOn } from './period.js'

/** "The presidents of Congo and Rwanda had signed": offices said apart from their holders, whom the article names and the reference data knows. */

const isArticle = (item: Item | undefined) => item?.kind === 'W' && /^(?:the|both)$/.test(item.key)
const isAnd = (item: Item | undefined) => item?.kind === ',' || (item?.kind === 'W' && item.key === 'and')

/** "the Serbian and Kosovar| presidents": the bodies right before a title. */
function bodiesBefore(items: readonly Item[], at: number): Item[] {
  const bodies: Item[] = []
  for (let i = at - 1; items[i]?.kind === 'B'; i--) {
    bodies.push(...items.slice(i, i + 1))
    if (!isAnd(items[i - 1])) break
    i--
  }
  return bodies
}

/** "the presidents| of Congo and Rwanda": the bodies behind it. */
function bodiesAfter(items: readonly Item[], at: number): Item[] {
  const bodies: Item[] = []
  if (items[at + 1]?.key !== 'of') return bodies
  for (let i = isArticle(items[at + 2]) ? at + 3 : at + 2; items[i]?.kind === 'B'; i++) {
    bodies.push(...items.slice(i, i + 1))
    if (isAnd(items[i + 1])) i++
    if (isAnd(items[i + 1]) || isArticle(items[i + 1])) i++
  }
  return bodies
}

/** A chancellor is a head of government as a prime minister is; a king is no president. */
const ALIKE = new Set(['HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER'])
/** These say that somebody leads, not as what. */
const LEADERS = new Set(['leader', 'head of state', 'ruler'])
const leads = (rank: string | undefined) => rank !== undefined && rank !== 'OTHER' && rank !== 'MILITARY'

/** The one person of the article who held an office of that rank there then. */
function holderOf({ table, gazetteer, date }: OfficesInput, body: number, title: Item): number | null {
  const { reference } = table.get(body)
  const { rank, title: name } = title.title?.title.row ?? { rank: '', title: '' }
  const alike = (held: string) =>
    ALIKE.has(rank) ? gazetteer.ranks.get(fold(held)) === rank : fold(held) === fold(name) || LEADERS.has(name)
  const holders = table.entities.filter(entity => {
    const offices = entity.kind === 'PERSON' ? gazetteer.persons.get(entity.reference ?? '')?.offices : undefined
    return offices?.some(
      ({ title: held, of, from, to }) =>
        of === reference && alike(held) && leads(gazetteer.ranks.get(fold(held))) && holdsOn(from, to, date),
    )
  })
  return holders.length === 1 ? (holders[0]?.index ?? null) : null
}

const isFormer = (item: Item | undefined) => item?.kind === 'W' && /^(?:former|ex|late|then)$/.test(item.key)

/** Offices of titles that no pattern used; `known` are those that the words themselves give to somebody. */
export function describedOffices(input: OfficesInput, known: readonly OfficeMention[]): OfficeMention[] {
  const { items, words } = input
  const taken = new Set(known.flatMap(({ person, organization }) => `${person} ${organization}`))
  return flatMap(items, (title, at): readonly OfficeMention[] => {
    const row = title.title?.title.row
    if (!row || row.rank === 'OTHER' || row.rank === 'MILITARY' || isFormer(items[at - 1])) return []
    return [...bodiesBefore(items, at), ...bodiesAfter(items, at)].flatMap(({ entity, from }): OfficeMention[] => {
      if (entity === null || input.table.get(entity).kind !== 'ORGANIZATION') return []
      const person = holderOf(input, entity, title)
      if (person === null || taken.has(`${person} ${entity}`)) return []
      taken.add(`${person} ${entity}`)
      const start = words[Math.min(from, title.from)]?.start ?? 0
      const end = words[title.to - 1]?.end ?? 0
      return [
        {
          person,
          organization: entity,
          title: titleText(input, title),
          former: false,
          represents: row.represents,
          start,
          end: Math.max(end, start),
        },
      ]
    })
  })
}
