/**
 * What the project was asked for, seen from outside: the given articles go in by the command, and what comes out of the served
 * GraphQL is who mediated, with the sentence; the same on both stores.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { neo4jForTests } from '../neo4j.js'
import { type Service, startService, temporaryFolder } from './service.js'

const given = join(import.meta.dirname, '../../../shared/seeds')
const present = existsSync(given)
if (!present) console.warn('Skipped: the given articles (../shared/seeds) are not here')

const MEDIATIONS = `{
  mediations(between: ["Serbia", "Kosovo"], first: 100) {
    edges { node {
      mediator { name } role explicit polarity modality
      event { title date place { name } }
      evidence(first: 50) { quote start end article { id title } speaker { name } }
    } }
  }
}`

const OHRID = `{
  events(place: "Ohrid", type: [TALKS, MEETING, SUMMIT]) { edges { node {
    title date
    articles { totalCount }
    contradictions { edges { node { kind summary sides { claim { quote speaker { name } } } } } }
    agreements { name statuses { status modality affirmed denied evidence(first: 9) { quote speaker { name } } } contradictions { edges { node { kind sides { claim { quote speaker { name } } } } } } }
  } } }
}`

const OFFICES = `{
  hoti: person(name: "Hoti") { name offices(at: "2020-09-07") { title organization { name } } }
  kurti: person(name: "kurti") { name offices(at: "2023-03-18") { title organization { name } } }
  lavrov: person(name: "Sergei Lavrov") { name aliases }
  vucic: person(name: "VUČIĆ") { name }
  eu: organization(name: "EU") { name }
  nobody: actor(name: "Nobody Atall") { id }
}`

const WHITE_HOUSE = `{
  events(place: "White House") { edges { node { id title date modality realizedBy { totalCount } invitees { edges { node { name } } } } } }
}`

const CLAIMS = '{ claims(first: 200) { totalCount edges { node { quote start end article { id } } } } }'

interface Named {
  readonly name: string
}

interface Told {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly speaker: Named | null
}

/** Whatever the documents above ask of a node; each asks for a part. */
interface Node extends Named, Told {
  readonly title: string
  readonly date: string | null
  readonly modality: string
  readonly mediator: Named
  readonly event: { readonly place: Named | null } | null
  readonly evidence: readonly Told[]
  readonly articles: { readonly totalCount: number }
  readonly agreements: readonly Node[]
  readonly contradictions: unknown
  readonly kind: string
  readonly sides: readonly { readonly claim: Told }[]
  readonly offices: readonly { readonly title: string; readonly organization: Named }[]
}

const nodes = (connection: unknown): Node[] =>
  ((connection as { edges: { node: Node }[] } | undefined)?.edges ?? []).map(({ node }) => node)

const texts = (): string[] => readdirSync(given).map(file => readFileSync(join(given, file), 'utf8'))

const server = await neo4jForTests()
const answers = new Map<string, unknown[]>()

describe.runIf(present).each([
  ['embedded', true],
  ['neo4j', 'uri' in server],
])('the given articles on %s', (kind, available) => {
  const folder = temporaryFolder()
  let service: Service
  const data = async (document: string): Promise<Record<string, unknown>> => {
    const { data, errors } = await service.query(document)
    expect(errors).toBeUndefined()
    answers.set(document, [...(answers.get(document) ?? []), data])
    return data as Record<string, unknown>
  }

  beforeAll(async () => {
    if (!available) return
    const env = kind === 'neo4j' && 'uri' in server ? { NEO4J_URI: server.uri } : {}
    service = await startService(['--no-seed'], { ENTENTE_DATA: folder.path, ...env })
    const { stdout, stderr } = await service.run('ingest', given)
    expect(stdout + stderr).toContain('5 new')
  }, 180_000)

  afterAll(async () => {
    await service?.stop()
    folder.remove()
  })

  test.runIf(available)('who mediated between Serbia and Kosovo', async () => {
    const found = nodes((await data(MEDIATIONS)).mediations)
    const mediators = found.map(({ mediator }) => mediator.name)
    expect(mediators).toEqual(expect.arrayContaining(['Josep Borrell', 'Miroslav Lajčák', 'European Union']))
    for (const name of ['Emmanuel Macron', 'Angela Merkel', 'Aleksandar Vučić', 'Avdullah Hoti', 'Albin Kurti']) {
      expect(mediators).not.toContain(name)
    }
    const places = found
      .filter(({ mediator }) => mediator.name === 'Josep Borrell')
      .map(({ event }) => event?.place?.name)
    expect(places).toEqual(expect.arrayContaining(['Brussels', 'Ohrid']))
    expect(found.every(({ evidence }) => evidence.length > 0)).toBe(true)
  })

  test.runIf(available)('the two reports of Ohrid are one event, told with two outcomes', async () => {
    const [talks, ...others] = nodes((await data(OHRID)).events)
    expect(others.map(({ title }) => title)).toEqual([])
    expect(talks?.articles.totalCount).toBe(2)
    const contradictions = [talks, ...(talks?.agreements ?? [])].flatMap(thing => nodes(thing?.contradictions))
    const sides = contradictions.flatMap(({ sides }) => sides.map(({ claim }) => claim))
    expect(contradictions.map(({ kind }) => kind)).toContain('DIVERGENT_OUTCOME')
    expect(sides.map(({ speaker }) => speaker?.name ?? null)).toEqual(
      expect.arrayContaining(['Josep Borrell', 'Albin Kurti', null]),
    )
  })

  test.runIf(available)('offices are those of the day, and names are found as people write them', async () => {
    const { hoti, kurti, lavrov, vucic, eu, nobody } = (await data(OFFICES)) as Record<string, Node | null>
    const primeMinister = { title: expect.stringMatching(/prime minister/i), organization: { name: 'Kosovo' } }
    expect(hoti?.offices).toContainEqual(primeMinister)
    expect(kurti?.offices).toContainEqual(primeMinister)
    expect(lavrov?.name).toBe('Sergey Lavrov')
    expect([vucic?.name, eu?.name, nobody]).toEqual(['Aleksandar Vučić', 'European Union', null])
  })

  test.runIf(available)('the White House meeting of June 2020 stayed a plan', async () => {
    const found = nodes((await data(WHITE_HOUSE)).events)
    const planned = found.filter(({ date }) => date === '2020-06-27')
    expect(planned).toMatchObject([{ modality: 'PLANNED', realizedBy: { totalCount: 0 } }])
    expect(found.some(({ date, modality }) => date?.startsWith('2020-09') && modality === 'ACTUAL')).toBe(true)
  })

  test.runIf(available)('every quote is the raw text at its offsets', async () => {
    const raw = texts()
    const { claims } = (await data(CLAIMS)) as { claims: { totalCount: number } }
    const found = nodes(claims)
    expect(claims.totalCount).toBeGreaterThan(100)
    const wrong = found.filter(({ quote, start, end }) => !raw.some(text => text.slice(start, end) === quote))
    expect(wrong).toEqual([])
  })
})

test.runIf(present && 'uri' in server)('both stores give the same answers', () => {
  expect(answers.size).toBe(5)
  for (const [document, [embedded, neo4j]] of answers) expect(neo4j, document).toEqual(embedded)
})
