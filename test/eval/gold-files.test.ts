import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type GoldFacts, readGoldFolder } from '../../src/eval/gold.js'
import { readInputs } from '../../src/ingest/read/read.js'
import { fold } from '../../src/model/fold.js'
import { loadOntology } from '../../src/ontology/ontology.js'

const { vocabulary, predicates } = loadOntology()
const word = (value: string) => value.toLowerCase().replace(/_/g, '-')
const words = (name: string) => new Set(Object.keys(vocabulary[name] ?? {}).map(word))
const roles = new Set(Object.values(predicates).flatMap(({ role }) => (role ? [word(role)] : [])))
const stances = new Set(
  Object.keys(predicates)
    .filter(name => predicates[name]?.family === 'stance')
    .map(word),
)

/** What a gold file says that is not in the vocabulary, or of someone it does not list. */
function faults(gold: GoldFacts): readonly string[] {
  const { actors = [], organizations = [], events = [], agreements = [], mediations = [] } = gold
  const listed = new Set([...actors, ...organizations].flatMap(({ name, aliases }) => [name, ...aliases]))
  const inRoles = [...events, ...agreements].flatMap(thing => thing.roles)
  const named = [
    ...inRoles.map(({ who }) => who),
    ...mediations.flatMap(({ mediator, parties }) => [mediator, ...parties]),
    ...(gold.stances ?? []).map(({ who }) => who),
    ...actors.flatMap(({ offices }) => offices.map(({ of }) => of)),
  ]
  const used: [string, ReadonlySet<string>, readonly (string | null | undefined)[]][] = [
    ['event kind', words('EventType'), events.map(({ kind }) => kind)],
    ['organization kind', words('OrganizationType'), organizations.map(({ kind }) => kind)],
    ['agreement kind', words('AgreementStage'), agreements.map(({ kind }) => kind)],
    ['status', words('AgreementStatus'), agreements.map(({ status }) => status)],
    ['role', roles, inRoles.map(({ role }) => role)],
    ['stance', stances, (gold.stances ?? []).map(({ stance }) => stance)],
  ]
  return [
    ...named.filter(name => !listed.has(name)).map(name => `${gold.article}: ${name} is not listed`),
    ...used.flatMap(([what, known, values]) =>
      values.filter(value => value && !known.has(value)).map(value => `${gold.article}: unknown ${what} ${value}`),
    ),
  ]
}

test.each(['corpus', 'seed', 'news'])('gold of %s uses the vocabulary and lists whom it names', folder => {
  const path = new URL(`../gold/${folder}`, import.meta.url).pathname
  const gold = existsSync(path) && readdirSync(path).length > 0 ? readGoldFolder(path) : []
  expect(gold.flatMap(faults)).toEqual([])
})

test('the unseen texts are split by process, so that no process is both read for rules and measured', () => {
  const gold = readGoldFolder(new URL('../gold/corpus', import.meta.url).pathname)
  const splits = new Map<string, Set<string | undefined>>()
  for (const { process = '', split } of gold) splits.set(process, (splits.get(process) ?? new Set()).add(split))
  const mixed = [...splits].filter(([process, used]) => process !== 'none' && used.size > 1).map(([process]) => process)
  expect(mixed).toEqual([])
  expect(gold.filter(({ mediations }) => mediations?.length === 0).length).toBeGreaterThanOrEqual(15)
  expect(gold.length).toBeGreaterThanOrEqual(40)
})

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))
if (!existsSync(corpus)) console.warn('Skipped: the unseen texts are not there (../shared/corpus)')

test.skipIf(!existsSync(corpus))('every unseen text is there and holds the names that its gold lists', async () => {
  const texts = new Map<string | null, string>()
  for await (const input of readInputs([corpus]))
    if ('article' in input) texts.set(input.article.url, fold(`${input.article.title} ${input.article.text}`))
  const absent = readGoldFolder(new URL('../gold/corpus', import.meta.url).pathname).flatMap(gold => {
    const text = texts.get(gold.url ?? null)
    if (text === undefined) return [`${gold.article}: no such text`]
    const cast = [...(gold.actors ?? []), ...(gold.organizations ?? [])]
    return cast
      .filter(({ name, aliases }) => ![name, ...aliases].some(form => text.includes(fold(form))))
      .map(({ name }) => `${gold.article}: ${name}`)
  })
  expect(absent).toEqual([])
})
