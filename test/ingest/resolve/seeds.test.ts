/** The five given articles, read and derived as a user's would be: what the project must be able to answer of them. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { derive } from '../../../src/ingest/resolve/derive.js'
import type { Graph } from '../../../src/model/graph.js'
import type { ClaimRecord } from '../../../src/model/record.js'
import { readRecord } from './read-record.js'
import { linksOf, nodesOf, organizationId, resources } from './resources.js'

const folder = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url))
if (!existsSync(folder)) console.info(`Skipped: the given articles are not in ${folder}`)

describe.skipIf(!existsSync(folder))('the five given articles', () => {
  let record: ClaimRecord
  let graph: Graph

  beforeAll(async () => {
    record = await readRecord([folder])
    graph = derive(record, resources)
  }, 60_000)

  const event = (pattern: RegExp) =>
    nodesOf(graph, 'Event').filter(({ properties }) => pattern.test(String(properties.title)))

  test('both reports of the Ohrid meeting are one event', () => {
    expect(event(/talks in Ohrid/).map(({ properties }) => properties.articleCount)).toEqual([2])
  })

  test('its outcome is told in two ways, with Borrell on one side and Kurti on the other', () => {
    const divergent = nodesOf(graph, 'Contradiction').filter(
      ({ properties }) => properties.kind === 'DIVERGENT_OUTCOME',
    )
    const about = divergent.filter(({ properties }) => String(properties.summary).includes('Ohrid'))
    expect(about).toHaveLength(1)
    const summary = String(about[0]?.properties.summary)
    expect(summary).toContain('; agreed, say')
    expect(summary).toMatch(/: agreed, says Josep Borrell/)
    expect(summary).toContain('not agreed, says Albin Kurti')
  })

  test('Borrell, Lajčák and the European Union mediated between Serbia and Kosovo, the parties and guests did not', () => {
    const dyad = [organizationId('Serbia'), organizationId('Kosovo')].sort().join('|')
    const ids = new Set(
      graph.relationships.filter(({ type, to }) => type === 'IN_DYAD' && to.key === dyad).map(({ from }) => from.key),
    )
    const by = linksOf({ ...graph, relationships: graph.relationships.filter(({ from }) => ids.has(from.key)) }, 'BY')
    const mediators = new Set(by.map(link => link.split(' > ')[1]))
    expect([...mediators]).toEqual(expect.arrayContaining(['Josep Borrell', 'Miroslav Lajčák', 'European Union']))
    const others = ['Emmanuel Macron', 'Angela Merkel', 'Aleksandar Vučić', 'Avdullah Hoti', 'Albin Kurti']
    expect(others.filter(name => mediators.has(name))).toEqual([])
  })

  test('the White House meeting of June 2020 stayed a plan, and is not the summit of September', () => {
    const june = event(/White House, 27 June 2020/)
    expect(june.map(({ properties }) => properties.modality)).toEqual(['PLANNED'])
    expect(linksOf(graph, 'REALIZED_BY')).toEqual([])
  })

  test('Hoti is prime minister of Kosovo in 2020, Kurti in 2023', () => {
    const holders = new Map(
      graph.relationships.filter(({ type }) => type === 'HOLDS').map(({ from, to }) => [to.key, from.key]),
    )
    const told = nodesOf(graph, 'Office').filter(({ key, properties }) => {
      const inKosovo = graph.relationships.some(
        ({ type, from, to }) => type === 'IN_ORG' && from.key === key && to.key === organizationId('Kosovo'),
      )
      return inKosovo && Number(properties.sources) > 0
    })
    const names = new Map(nodesOf(graph, 'Person').map(({ key, properties }) => [key, properties.name]))
    const offices = told.map(
      ({ key, properties }) => `${names.get(holders.get(key) ?? '')} ${properties.title} from ${properties.from}`,
    )
    expect(offices.sort()).toEqual([
      'Albin Kurti prime minister from 2021-03-22',
      'Avdullah Hoti prime minister from 2020-06-03',
    ])
  })

  test('every claim is evidence of something', () => {
    const evidence = new Set(
      graph.relationships.filter(({ type }) => type === 'AFFIRMS' || type === 'DENIES').map(({ from }) => from.key),
    )
    expect(
      record.claims.filter(({ id }) => !evidence.has(id)).map(({ predicate, id }) => `${predicate}: ${id}`),
    ).toEqual([])
  })
})
