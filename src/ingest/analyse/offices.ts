import type { OfficeMention } from './analysis.js'
import type { EntityTable } from './entities.js'
import type { Gazetteer } from './gazetteer.js'
import type { Item } from './items.js'
import { matchOffices, type OfficeMatch } from './office-patterns.js'
import { holdsOn } from './period.js'
import type { Word } from './words.js'

export interface OfficesInput {
  readonly gazetteer: Gazetteer
  readonly words: readonly Word[]
  readonly items: readonly Item[]
  readonly table: EntityTable
  readonly date: string | null
  readonly text: string
}

const FORMER = new Set(['former', 'ex', 'then', 'late', 'ousted', 'deposed', 'retired'])

/** What the reference data says of the person's body in an office of that rank at that time. */
function bodyByReference({ gazetteer, table, date }: OfficesInput, person: number, rank: string): number | null {
  const id = table.get(person).reference
  if (id === null) return null
  const fits = (dated: boolean) =>
    [...gazetteer.holders].flatMap(([key, holders]) =>
      key.endsWith(` ${rank}`)
        ? holders.filter(
            holder => holder.person.id === id && (!dated || holdsOn(holder.office.from, holder.office.to, date)),
          )
        : [],
    )
  const bodies = new Set((fits(true).length > 0 ? fits(true) : fits(false)).map(({ office }) => office.of))
  const [only] = bodies
  const row = bodies.size === 1 && only !== undefined ? gazetteer.organizations.get(only) : undefined
  return row ? table.row(row) : null
}

/** A body that is the place of something ("in Brussels") holds no office; a country's land stands for its state. */
function bodyOf({ gazetteer, table }: OfficesInput, item: Item | undefined): number | null {
  if (!item || item.entity === null) return null
  const entity = table.get(item.entity)
  if (entity.kind === 'ORGANIZATION') return entity.index
  const seat = entity.type === 'COUNTRY' && entity.reference ? gazetteer.seats.get(entity.reference) : undefined
  return seat ? table.row(seat) : null
}

function titleText({ words, text }: OfficesInput, title: Item): string {
  return text.slice(words[title.from]?.start, words[title.to - 1]?.end)
}

function isFormer({ items }: OfficesInput, { from, to }: OfficeMatch, title: Item): boolean {
  const at = items.indexOf(title)
  const near = [...items.slice(Math.max(0, from - 1), to)].filter(item => items.indexOf(item) < at)
  return near.some(({ kind, key }) => kind === 'W' && FORMER.has(key))
}

function mention(input: OfficesInput, found: OfficeMatch, person: Item, body: Item | undefined): OfficeMention | null {
  const title = found.captured.get('T')
  const row = title?.title?.title.row
  if (!title || !row || person.entity === null) return null
  const first = input.items[found.from]
  const last = input.items[found.to - 1]
  return {
    person: person.entity,
    organization: bodyOf(input, body) ?? bodyByReference(input, person.entity, row.rank),
    title: titleText(input, title),
    former: isFormer(input, found, title),
    represents: row.represents,
    start: input.words[first?.from ?? 0]?.start ?? 0,
    end: input.words[(last?.to ?? 1) - 1]?.end ?? 0,
  }
}

function mentions(input: OfficesInput, found: OfficeMatch): (OfficeMention | null)[] {
  const { captured, name } = found
  const [b, b2, p, p2, t2] = ['B', 'B2', 'P', 'P2', 'T2'].map(symbol => captured.get(symbol))
  if (!p) return []
  if (name === 'bodies-title-persons' && p2) return [mention(input, found, p, b), mention(input, found, p2, b2)]
  if (name === 'body-title-person-envoy' && p2 && t2) {
    const leader = mention(input, { ...found, captured: new Map([['T', t2]]) }, p2, b)
    return [leader, mention(input, found, p, b)]
  }
  return [mention(input, found, p, b)]
}

/** "President Clinton's envoy Richard Holbrooke": the envoy's body is that of the one who sent him. */
function envoys(
  input: OfficesInput,
  matches: readonly OfficeMatch[],
  known: readonly OfficeMention[],
): OfficeMention[] {
  return matches.flatMap(found => {
    const sender = found.captured.get('P2')?.entity
    const envoy = found.captured.get('P')
    if (found.name !== 'person-envoy' || !envoy) return []
    const made = mention(input, found, envoy, undefined)
    const organization = known.find(
      ({ person, organization }) => person === sender && organization !== null,
    )?.organization
    return made ? [{ ...made, organization: organization ?? made.organization }] : []
  })
}

/** Who holds or held which office, in order of the text. An office without a body is dropped where the article gives one elsewhere. */
export function findOffices(input: OfficesInput): OfficeMention[] {
  const matches = matchOffices(input.items)
  const direct = matches.filter(({ name }) => name !== 'person-envoy').flatMap(found => mentions(input, found))
  const known = direct.filter(office => office !== null)
  const all = [...known, ...envoys(input, matches, known)]
  const withBody = new Set(all.filter(({ organization }) => organization !== null).map(({ person }) => person))
  return all
    .filter(({ person, organization }) => organization !== null || !withBody.has(person))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
