import { expect, test } from 'vitest'
import type { FoundPath } from '../../src/web/explorer/api/shapes.js'
import { graphOfPaths, hopWords, nodesOfPath } from '../../src/web/explorer/graph/path.js'

const card = (id: string, name: string) => ({
  ...{ __typename: 'Organization' as const, id, name, type: 'STATE' as const },
  ...{ eventCount: 1, mediationCount: 0, articleCount: 1 },
})
const [qatar, taliban, kosovo] = [card('org:qa', 'Qatar'), card('org:tb', 'Taliban'), card('org:ko', 'Kosovo')]
const said = { factId: 'fact:1', affirmed: 1, denied: 0, sources: 2, confidence: 800, modality: 'ACTUAL' as const }
const doha = {
  ...{ __typename: 'Event' as const, id: 'event:doha', name: 'Doha talks', eventType: 'TALKS' as const },
  ...{ date: '2020-02', earliest: '2020-02-01', latest: '2020-02-29', modality: 'ACTUAL' as const },
  ...{ articleCount: 1, place: null, process: null, outcomes: [] },
  actors: { edges: [{ role: 'MEDIATOR' as const, ...said, firstReported: null, node: qatar }] },
}
const hop = {
  ...{ relation: 'EVENT' as const, stance: null, office: null, forward: true, date: '2020-02', confidence: 700 },
  ...{ sources: 2, tieCount: 1, evidence: [] },
}
const path: FoundPath = {
  length: 2,
  confidence: 700,
  actors: [qatar, taliban, kosovo],
  hops: [
    { ...hop, from: qatar, to: taliban, role: 'MEDIATOR', otherRole: 'PARTY', occasion: doha },
    {
      ...hop,
      ...{ from: taliban, to: kosovo, forward: false, role: null, otherRole: null, relation: 'STANCE' },
      ...{ stance: 'RECOGNIZES', occasion: { __typename: 'Fact', id: 'fact:2' } },
    },
  ],
}

test('a path is drawn through what its actors share; a stance is a line of its own, from whose it is', () => {
  const { items, links } = graphOfPaths([], [path])
  expect([...items.keys()]).toEqual(['org:qa', 'org:tb', 'org:ko', 'event:doha'])
  expect([...links.values()].map(({ source, role, target, evidence }) => [source, role, target, evidence])).toEqual([
    ['org:qa', 'MEDIATOR', 'event:doha', 'fact:1'],
    ['org:tb', 'PARTY', 'event:doha', null],
    ['org:ko', 'RECOGNIZES', 'org:tb', 'fact:2'],
  ])
  expect(nodesOfPath(path)).toEqual(['org:qa', 'org:tb', 'org:ko', 'event:doha'])
})

test('a step is told in words', () => {
  expect(path.hops.map(hopWords)).toEqual([
    'Qatar mediated Doha talks, Taliban was a party to it',
    'Kosovo recognizes Taliban',
  ])
})
