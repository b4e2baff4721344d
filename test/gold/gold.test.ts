import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { type GoldFacts, readGoldFolder, stem } from '../../src/eval/gold.js'
import { loadOntology } from '../../src/ontology/ontology.js'

/** A set of gold whose articles are in the project, so that it is held to their words and to the ontology. */
interface GoldSet {
  readonly name: string
  readonly articles: string
  readonly gold: readonly GoldFacts[]
}

function goldSet(name: string, articles: string): GoldSet {
  return { name, articles: path(articles), gold: readGoldFolder(path(`test/gold/${name}`)) }
}

function path(relative: string): string {
  return new URL(`../../${relative}`, import.meta.url).pathname
}

const seed = goldSet('seed', 'seed/articles')
const news = goldSet('news', 'test/gold/news/articles')
const press = goldSet('press', 'test/gold/press/articles')
const desk = goldSet('desk', 'test/gold/desk/articles')
const reports = [news, press, desk].flatMap(set => set.gold)

const { vocabulary, predicates } = loadOntology()

const term = (name: string) => name.toLowerCase().replaceAll('_', '-')
const terms = (name: string) => Object.keys(vocabulary[name] ?? {}).map(term)
const roles = Object.values(predicates).flatMap(({ role }) => (role ? [term(role)] : []))
const stances = Object.entries(predicates).flatMap(([name, { family }]) => (family === 'stance' ? [term(name)] : []))

function filesOf({ articles }: GoldSet): readonly string[] {
  return globSync('*.{md,txt,html}', { cwd: articles })
}

/** The article under its front matter, where it has one; of a page its words. */
function bodyOf(set: GoldSet, article: string): string {
  const file = filesOf(set).find(name => stem(name) === article)
  const text = readFileSync(`${set.articles}/${file}`, 'utf8')
  if (file?.endsWith('.html')) return parseHTML(text).document.body.textContent ?? ''
  return text.startsWith('---\n')
    ? text
        .split(/^---\n/m)
        .slice(2)
        .join('')
    : text
}

function formsOf({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): readonly string[] {
  return [name, ...aliases]
}

function isDay(date: string): boolean {
  const [year = '', month = '01', day = '01'] = date.split('-')
  const full = `${year === 'XXXX' ? '2000' : year}-${month}-${day}`
  const time = new Date(`${full}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(full)
}

/** "2023-03-06/2023-03-10", "1993", "2000-12": days that exist, in order. */
function isEdtf(date: string): boolean {
  const [from = '', to = from] = date.split('/')
  return isDay(from) && isDay(to) && from.slice(0, to.length) <= to.slice(0, from.length)
}

test.each([seed, news, press, desk])('every article of $name has its gold, and no gold is left over', set => {
  const files = filesOf(set).map(stem).sort()
  expect(set.gold.map(gold => gold.article).sort()).toEqual(files)
  expect(
    globSync('*.facts.yaml', { cwd: path(`test/gold/${set.name}`) })
      .map(stem)
      .sort(),
  ).toEqual(files)
})

test('the news is split by process, and no process is split otherwise in another set', () => {
  const others = [...seed.gold, ...readGoldFolder(path('test/gold/corpus'))]
  const splits = new Map<string | undefined, Set<string | undefined>>()
  for (const { process, split } of [...reports, ...others])
    splits.set(process, (splits.get(process) ?? new Set()).add(split))
  const used = new Set(reports.map(gold => gold.process))
  expect([...used].filter(process => process !== 'none' && splits.get(process)?.size !== 1)).toEqual([])
  expect(reports.filter(gold => gold.split === undefined || gold.process === undefined)).toEqual([])
})

test('the news holds reports with nothing diplomatic, and says so', () => {
  const ordinary = reports.filter(gold => gold.process === 'none')
  expect(ordinary).toHaveLength(10)
  const facts = ordinary.map(({ events, agreements, mediations, stances }) => [events, agreements, mediations, stances])
  expect(facts.flat(2)).toEqual([])
})

const all = [seed, news, press, desk].flatMap(set =>
  set.gold.map(gold => [gold.article, gold, bodyOf(set, gold.article)] as const),
)

describe.each(all)('%s', (_, gold, body) => {
  const {
    actors = [],
    organizations = [],
    events = [],
    agreements = [],
    mediations = [],
    stances: positions = [],
  } = gold
  const things = [...events, ...agreements]

  test('evidence is an exact, short piece of the article', () => {
    const wrong = [...mediations, ...positions]
      .map(({ evidence = '' }) => evidence)
      .filter(evidence => evidence === '' || evidence.length > 200 || !body.includes(evidence))
    expect(wrong).toEqual([])
  })

  test('whoever is named by a fact is listed', () => {
    const known = new Set([...actors, ...organizations].flatMap(formsOf))
    const organizationNames = new Set(organizations.flatMap(formsOf))
    const used = [
      ...things.flatMap(thing => thing.roles.map(({ who }) => who)),
      ...mediations.flatMap(({ mediator, parties }) => [mediator, ...parties]),
      ...positions.map(({ who }) => who),
    ]
    expect(used.filter(name => !known.has(name))).toEqual([])
    const employers = actors.flatMap(({ offices }) => offices.map(office => office.of))
    expect(employers.filter(name => !organizationNames.has(name))).toEqual([])
  })

  test('actors stand in the article under one of their names, and aliases are its words', () => {
    const named = [...actors, ...organizations]
    expect(named.filter(actor => !formsOf(actor).some(form => body.includes(form)))).toEqual([])
    expect(named.flatMap(({ aliases }) => aliases).filter(alias => !body.includes(alias))).toEqual([])
  })

  test('dates are EDTF', () => {
    const dates = things.flatMap(({ date }) => (date === null ? [] : [date]))
    expect(dates.filter(date => !isEdtf(date))).toEqual([])
    expect(gold.publishedOn ?? 'none').toMatch(/^(none|\d{4}-\d\d-\d\d)$/)
  })

  test('every term is in the ontology', () => {
    const unknown = (words: readonly (string | null | undefined)[], allowed: readonly string[]) =>
      words.filter(word => word !== null && word !== undefined && !allowed.includes(word))
    expect(
      unknown(
        organizations.map(one => one.kind),
        terms('OrganizationType'),
      ),
    ).toEqual([])
    expect(
      unknown(
        events.map(one => one.kind),
        terms('EventType'),
      ),
    ).toEqual([])
    expect(
      unknown(
        agreements.map(one => one.kind),
        terms('AgreementStage'),
      ),
    ).toEqual([])
    expect(
      unknown(
        agreements.map(one => one.status),
        terms('AgreementStatus'),
      ),
    ).toEqual([])
    expect(
      unknown(
        things.flatMap(one => one.roles.map(({ role }) => role)),
        roles,
      ),
    ).toEqual([])
    expect(
      unknown(
        [...events, ...mediations].map(one => one.modality ?? ''),
        terms('Modality'),
      ),
    ).toEqual([])
    expect(
      unknown(
        mediations.map(one => one.polarity ?? ''),
        terms('Polarity'),
      ),
    ).toEqual([])
    expect(
      unknown(
        positions.map(one => one.stance),
        stances,
      ),
    ).toEqual([])
  })
})
