import type { StartQuery } from '../api/documents.js'

/** A question to click on the first screen: what it asks about, or what it selects. */
export interface Question {
  readonly text: string
  readonly about: readonly string[]
  readonly asks?: 'path'
}

interface Named {
  readonly id: string
  readonly name: string
}

/** Three questions that the graph at hand answers: a pair and who stands between them, the busiest mediator, an agreement. */
export function questionsFrom({ mediations, agreements }: StartQuery): readonly Question[] {
  const rows = mediations?.nodes ?? []
  const pair = mostFrequent(rows.flatMap(({ parties }) => pairsOf(parties.filter(isOrganization))))
  const mediator = mostFrequent(rows.map(({ mediator }) => [mediator]))
  const agreement = agreements?.nodes.find(({ name }) => isTelling(name))
  const [a, b] = pair ?? []
  const [who] = mediator ?? []
  return [
    ...(a && b ? [{ text: `Who mediated between ${a.name} and ${b.name}?`, about: [a.id, b.id] }] : []),
    ...(who ? [{ text: `What did ${withArticle(who.name)} mediate?`, about: [who.id] }] : []),
    ...(agreement ? [{ text: `What became of the ${agreement.name}?`, about: [agreement.id] }] : []),
  ]
}

/** `European Union` → `the European Union`, `Josep Borrell` and `Qatar` as they are. */
function withArticle(name: string): string {
  return /\b(Union|Nations|States|Kingdom|Emirates|League|Organi[sz]ation)\b/.test(name) ? `the ${name}` : name
}

/** `Agreement on the path to normalisation` says which one; `Agreement` does not. */
function isTelling(name: string): boolean {
  return name.split(' ').length > 2
}

/** States and bodies make clearer questions than those who speak for them. */
function isOrganization({ __typename }: { readonly __typename: string }): boolean {
  return __typename === 'Organization'
}

function pairsOf(parties: readonly Named[]): readonly (readonly Named[])[] {
  const sorted = [...parties].sort((a, b) => (a.name < b.name ? -1 : 1))
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map(b => [a, b]))
}

/** The group of names that stands there most often; of equals the first by its ids. */
function mostFrequent(groups: readonly (readonly Named[])[]): readonly Named[] | null {
  const counts = new Map<string, { readonly group: readonly Named[]; readonly count: number }>()
  for (const group of groups) {
    const key = group.map(({ id }) => id).join('~')
    counts.set(key, { group, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
  return best?.[1].group ?? null
}
