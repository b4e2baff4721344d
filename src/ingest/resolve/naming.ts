import { fold } from '../../model/fold.js'
import type { Cluster } from './clusters.js'
import { decidedAliases } from './decisions.js'
import { isAcronym, isDescription, nameForms, personForms } from './entities/forms.js'
import { eventTitle } from './events/title.js'
import { byText, groupBy, sorted } from './order.js'
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

/** The names of entities, events, agreements and processes, by cluster id. */
export function nameThings(
  strata: Strata,
  processes: readonly Process[],
  emitted: ReadonlySet<string>,
): ReadonlyMap<string, Naming> {
  const names = new Map<string, Naming>()
  const decided = decidedAliases(strata.index.decisions)
  const nameOf = (id: string) => names.get(id)?.name ?? id
  const placeType = (id: string) => strata.reference.places.get(id)?.type ?? 'OTHER'
  const hasArticle = (id: string) => names.get(id)?.aliases.includes(`the ${nameOf(id)}`) === true
  const add = (id: string, members: readonly string[], naming: Naming) => {
    const extra = [id, ...members].flatMap(member => decided.get(member) ?? [])
    names.set(id, { ...naming, aliases: sorted([...naming.aliases, ...extra]).filter(alias => alias !== naming.name) })
  }
  const membersOf = ({ mentions }: Cluster) => mentions.map(({ id }) => id)
  for (const cluster of strata.entities.all.values()) {
    if (emitted.has(cluster.id)) add(cluster.id, membersOf(cluster), nameEntity(cluster, strata))
  }
  for (const { id, name, mentions } of strata.agreementThings.values()) {
    add(
      id,
      sorted(mentions.map(mention => mention.id)),
      plain(name, spoken(mentions.flatMap(mention => mention.names))),
    )
  }
  for (const event of strata.eventThings.values()) {
    const aliases = spoken(event.mentions.flatMap(mention => mention.names)).filter(name => /\p{Lu}/u.test(name))
    add(
      event.id,
      sorted(event.mentions.map(mention => mention.id)),
      plain(eventTitle(event, { nameOf, placeType, hasArticle }), aliases),
    )
  }
  for (const process of processes) add(process.id, [], nameProcess(process, nameOf))
  return names
}

function plain(name: string, aliases: readonly string[]): Naming {
  return { name, aliases: sorted(aliases).filter(alias => alias !== name), acronyms: [], surnames: [], qid: null }
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

function nameEntity(cluster: Cluster, strata: Strata): Naming {
  const { reference } = strata
  const person = reference.persons.get(cluster.id)
  const organization = reference.organizations.get(cluster.id)
  const row = person ?? organization ?? reference.places.get(cluster.id)
  const forms = formsOf(cluster, strata)
  const name = row?.name ?? bestName(cluster, strata)
  const acronyms = sorted([
    ...(organization?.acronyms ?? []),
    ...(cluster.kind === 'ORGANIZATION' ? forms.filter(isAcronym) : []),
  ])
  const aliases = sorted([...(row?.aliases ?? []), ...forms]).filter(form => form !== name && !acronyms.includes(form))
  const surname = fold(name).split(' ').at(-1) ?? ''
  return {
    name,
    aliases,
    acronyms,
    surnames: cluster.kind === 'PERSON' ? sorted([person === undefined ? surname : fold(person.surname), surname]) : [],
    qid: row?.qid ?? null,
  }
}

/** The forms in texts that are names of it; for persons those of more than one word ("the Serbian president" and "Vucic" are none). */
function formsOf({ kind, mentions, reference: row }: Cluster, { reference }: Strata): readonly string[] {
  if (kind === 'PLACE') {
    const isName = (form: string) => !isDescription(form) && !reference.demonyms.has(fold(form))
    return sorted(mentions.flatMap(({ name, names }) => [name, ...names]).filter(isName))
  }
  if (kind === 'ORGANIZATION') {
    const forms = mentions.flatMap(mention => nameForms(mention, reference))
    return sorted(row === null ? forms : forms.filter(form => !isDescription(form)))
  }
  return sorted(
    mentions.flatMap(mention => {
      const names = new Set(personForms(mention))
      return [mention.name, ...mention.names].filter(form => form.includes(' ') && names.has(fold(form)))
    }),
  )
}

/** The name that most sources give; of equals the longer one. */
function bestName({ mentions }: Cluster, { copies }: Strata): string {
  const told = mentions.map(({ name, articleId }) => ({ name, source: copies.sourceOf(articleId ?? '') }))
  const counts = [...groupBy(told, ({ name }) => name)].map(([name, group]) => ({
    name,
    words: name.split(' ').length,
    sources: new Set(group.map(({ source }) => source)).size,
  }))
  counts.sort(
    (a, b) =>
      Number(b.words > 1) - Number(a.words > 1) || b.sources - a.sources || b.words - a.words || byText(a.name, b.name),
  )
  return counts[0]?.name ?? ''
}
