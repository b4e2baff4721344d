import type { ArticleFacts } from '../model/facts.js'
import type { GoldFacts } from './gold.js'
import type { Alignment, Named } from './names.js'
import type { Count, Item, Kind } from './tally.js'

export function item(article: string, what: string, evidence: string | null = null): Item {
  return { article, what, evidence }
}

function countNamed(
  kind: Kind,
  article: string,
  gold: readonly Named[],
  predicted: readonly Named[],
  pairs: Alignment['pairs'],
): Count {
  const used = new Set(gold.map(named => pairs.get(named)))
  return {
    kind,
    found: gold.filter(named => pairs.has(named)).length,
    missed: gold.filter(named => !pairs.has(named)).map(named => item(article, named.name)),
    extra: predicted.filter(named => !used.has(named)).map(named => item(article, named.name)),
  }
}

export function countPersons(gold: GoldFacts, predicted: ArticleFacts, { pairs }: Alignment): readonly Count[] {
  if (gold.actors === undefined) return []
  return [countNamed('persons', gold.article, gold.actors, predicted.actors, pairs)]
}

/** A state that is not listed is not penalised. */
export function countOrganizations(gold: GoldFacts, predicted: ArticleFacts, { pairs }: Alignment): readonly Count[] {
  if (gold.organizations === undefined) return []
  const listed = new Set(gold.organizations.map(named => pairs.get(named)))
  const scored = predicted.organizations.filter(body => body.kind !== 'state' || listed.has(body))
  return [countNamed('organizations', gold.article, gold.organizations, scored, pairs)]
}

/** By person and organization; titles are not compared, and an office without an organization is not scored. */
export function countOffices(gold: GoldFacts, predicted: ArticleFacts, { pairs, same }: Alignment): readonly Count[] {
  if (gold.actors === undefined) return []
  const found = new Set<string>()
  const missed: Item[] = []
  for (const person of gold.actors) {
    const match = predicted.actors.find(other => other === pairs.get(person))
    for (const { title, of } of person.offices) {
      const office = match?.offices.find(other => other.of !== null && same(of, other.of))
      if (match && office) found.add(`${match.name} of ${office.of}`)
      else missed.push(item(gold.article, `${person.name}: ${title} of ${of}`))
    }
  }
  const all = predicted.actors.flatMap(({ name, offices }) =>
    offices.filter(({ of }) => of !== null).map(({ title, of }) => ({ key: `${name} of ${of}`, name, title, of })),
  )
  const extra = new Map(all.filter(({ key }) => !found.has(key)).map(office => [office.key, office]))
  return [
    {
      kind: 'offices',
      found: found.size,
      missed,
      extra: [...extra.values()].map(({ name, title, of }) => item(gold.article, `${name}: ${title} of ${of}`)),
    },
  ]
}
