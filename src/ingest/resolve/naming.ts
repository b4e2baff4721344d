import { fold } from '../../model/fold.js'
import { groupBy } from '../../model/group-by.js'
import { kindOf } from './clusters.js'
import type { Ruling } from './decisions.js'
import { isAcronym, isDescription, nameForms, personForms } from './entities/forms.js'
import type { Form } from './entities/known.js'
import { eventTitle } from './events/title.js'
import { distinct } from './flow/collect.js'
import { each, map } from './flow/each.js'
import type { Flow } from './flow/flow.js'
import type { Table } from './flow/table.js'
import { byText, NONE, sorted } from './order.js'
import type { Process } from './processes.js'
import type { Strata } from './strata.js'

/** What a thing is called. */
export interface Naming {
  readonly name: string
  /** Other names, without acronyms; in order, without the name. */
  readonly aliases: readonly string[]
  readonly acronyms: readonly string[]
  /** Folded. */
  readonly surnames: readonly string[]
  readonly qid: string | null
}

export interface Names {
  readonly entities: Table<Naming>
  readonly agreements: Table<Naming>
  readonly events: Table<Naming>
  readonly processes: Table<Naming>
}

/** The names of entities, events, agreements and processes, by their ids. */
export function nameThings(flow: Flow, strata: Strata, processes: Table<Process>, emitted: Table<true>): Names {
  const entities = nameEntities(flow, strata, emitted)
  const nameOf = (id: string) => entities.get(id)?.name ?? id
  const placeType = (id: string) => strata.reference.places.get(id)?.type ?? 'OTHER'
  const hasArticle = (id: string) => entities.get(id)?.aliases.includes(`the ${nameOf(id)}`) === true
  const { rulings } = strata.record
  const decided = (ids: readonly string[]) => ids.flatMap(id => decidedNames(rulings.get(id) ?? []))
  return {
    entities,
    agreements: map(flow, strata.agreementThings, ({ name, mentions }) =>
      withNames(plain(name, spoken(mentions.flatMap(({ names }) => names))), decided(mentions.map(({ id }) => id))),
    ),
    events: map(flow, strata.eventThings, event => {
      const aliases = spoken(event.mentions.flatMap(({ names }) => names)).filter(name => /\p{Lu}/u.test(name))
      const title = eventTitle(event, { nameOf, placeType, hasArticle })
      return withNames(plain(title, aliases), decided(event.mentions.map(({ id }) => id)))
    }),
    processes: map(flow, processes, (process, id) => withNames(nameProcess(process, nameOf), decided([id]))),
  }
}

/** Names that decisions give. */
function decidedNames(rulings: readonly Ruling[]): readonly string[] {
  return rulings.flatMap(ruling => (ruling.kind === 'ALIAS' ? ruling.names : []))
}

function withNames(naming: Naming, names: readonly string[]): Naming {
  if (names.length === 0) return naming
  return { ...naming, aliases: sorted([...naming.aliases, ...names]).filter(alias => alias !== naming.name) }
}

function nameEntities(flow: Flow, strata: Strata, emitted: Table<true>): Table<Naming> {
  const { record, known, copies } = strata
  const aliases = distinct(
    flow,
    map(flow, known.referrals, all =>
      all.flatMap(({ mention, id }) => {
        const names = decidedNames(strata.index.rulings.get(mention.id) ?? [])
        return names.map(name => [id, name] as const)
      }),
    ),
    pairs => pairs,
  )
  const told = distinct(
    flow,
    map(flow, known.referrals, (all, article) => {
      const others = all.filter(({ id }) => strata.entities.rows.get(id) === undefined)
      return others.map(({ id, mention }) => [id, JSON.stringify([mention.name, copies.sourceOf(article)])] as const)
    }),
    pairs => pairs,
  )
  return each(flow, [emitted], id => {
    if (emitted.get(id) === undefined) return undefined
    const sources = [...(told.get(id)?.keys() ?? [])].map((text): readonly [string, string] => JSON.parse(text))
    const extra = [...(aliases.get(id)?.keys() ?? []), ...decidedNames(record.rulings.get(id) ?? [])]
    return withNames(nameEntity(id, known.formsOf(id), sources, strata), extra)
  })
}

function plain(name: string, aliases: readonly string[]): Naming {
  return { name, aliases: sorted(aliases.filter(alias => alias !== name)), acronyms: NONE, surnames: NONE, qid: null }
}

/** Forms that somebody could look for: more than a head noun. */
function spoken(forms: readonly string[]): readonly string[] {
  return forms.filter(
    form =>
      fold(form)
        .split(' ')
        .filter(word => word !== 'the').length > 1,
  )
}

function nameProcess({ reference, sides, lead }: Process, nameOf: (id: string) => string): Naming {
  if (reference !== null) return { ...plain(reference.name, reference.aliases), qid: reference.qid }
  return plain(`${sides.map(nameOf).join('–')} talks led by ${lead === null ? 'nobody named' : nameOf(lead)}`, [])
}

/** @param told each name with each source that gives it; only of what has no reference row */
function nameEntity(
  id: string,
  known: readonly Form[],
  told: readonly (readonly [name: string, source: string])[],
  { reference }: Strata,
): Naming {
  const kind = kindOf(id)
  const person = reference.persons.get(id)
  const organization = reference.organizations.get(id)
  const row = person ?? organization ?? reference.places.get(id)
  const forms = formsOf(id, known, row !== undefined, reference)
  const name = row?.name ?? bestName(told)
  const acronyms = sorted([
    ...(organization?.acronyms ?? []),
    ...(kind === 'ORGANIZATION' ? forms.filter(isAcronym) : []),
  ])
  const aliases = sorted([...(row?.aliases ?? []), ...forms]).filter(form => form !== name && !acronyms.includes(form))
  const surname = fold(name).split(' ').at(-1) ?? ''
  return {
    name,
    aliases,
    acronyms,
    surnames: kind === 'PERSON' ? sorted([person === undefined ? surname : fold(person.surname), surname]) : NONE,
    qid: row?.qid ?? null,
  }
}

/** The forms in texts that are names of it; for persons those of more than one word ("the Serbian president" and "Vucic" are none). */
function formsOf(
  id: string,
  known: readonly Form[],
  hasRow: boolean,
  reference: Strata['reference'],
): readonly string[] {
  const kind = kindOf(id)
  if (kind === 'PLACE') {
    const isName = (form: string) => !isDescription(form) && !reference.demonyms.has(fold(form))
    return sorted(known.flatMap(({ name, names }) => [name, ...names]).filter(isName))
  }
  if (kind === 'ORGANIZATION') {
    const forms = known.flatMap(form => nameForms(form, reference))
    return sorted(hasRow ? forms.filter(form => !isDescription(form)) : forms)
  }
  return sorted(
    known.flatMap(mention => {
      const names = new Set(personForms(mention))
      return [mention.name, ...mention.names].filter(form => form.includes(' ') && names.has(fold(form)))
    }),
  )
}

/** The name that most sources give; of equals the longer one. */
function bestName(told: readonly (readonly [name: string, source: string])[]): string {
  const counts = [...groupBy(told, ([name]) => name)].map(([name, group]) => ({
    name,
    words: name.split(' ').length,
    sources: new Set(group.map(([, source]) => source)).size,
  }))
  counts.sort(
    (a, b) =>
      Number(b.words > 1) - Number(a.words > 1) || b.sources - a.sources || b.words - a.words || byText(a.name, b.name),
  )
  return counts[0]?.name ?? ''
}
