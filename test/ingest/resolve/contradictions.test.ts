import { expect, test } from 'vitest'
import type { Story } from './record.js'
import { story } from './record.js'
import { graphOf, nodesOf, organizationId, personId } from './resources.js'
import { desk, kosovo, place, round, serbia, union, wire } from './stories.js'

/** Kinds and summaries, and for each side the speakers of its claims. */
function found(stories: readonly Story[]) {
  const graph = graphOf(stories)
  const claims = new Map(stories.flatMap(({ claims }) => claims).map(claim => [claim.id, claim]))
  const mentions = new Map(stories.flatMap(({ mentions }) => mentions).map(mention => [mention.id, mention]))
  return nodesOf(graph, 'Contradiction').map(({ key, properties }) => {
    const sides = graph.relationships.filter(({ type, from }) => type === 'SIDE' && from.key === key)
    const speakers = sides.map(({ to, properties }) => {
      const speaker = claims.get(to.key)?.speaker ?? null
      return `${properties.n} ${speaker === null ? 'reporter' : mentions.get(speaker)?.name}`
    })
    return { kind: properties.kind, summary: properties.summary, speakers: [...new Set(speakers)].sort() }
  })
}

test('Ohrid: agreed says Borrell, avoided says Kurti, not signed say the reporters', () => {
  expect(found([wire, desk])).toContainEqual({
    kind: 'DIVERGENT_OUTCOME',
    summary:
      'Kosovo–Serbia talks in Ohrid, March: agreed, says Josep Borrell; not agreed, says Albin Kurti; not agreed, say reporters',
    speakers: ['1 Josep Borrell', '2 Albin Kurti', '3 reporter'],
  })
})

test('the annex told as agreed and as failed is exclusive', () => {
  const [annex] = found([wire, desk]).filter(({ kind }) => kind === 'EXCLUSIVE')
  expect(annex?.summary).toMatch(/told as (agreed and as failed|failed and as agreed)$/)
})

test('several mediators of one event are no contradiction', () => {
  const rounds = [
    round('a', { edtf: '2021-03-10', place: 'Brussels' }),
    round('b', { edtf: '2021-03-10', place: 'Brussels', mediator: false }),
  ]
  expect(found(rounds)).toEqual([])
})

test('what one affirms and the other denies', () => {
  const tell = (id: string, polarity: string, predicate = 'HOSTED') =>
    story(id, { publishedOn: '2021-03-11' }, teller => {
      const talks = teller.event('talks', { type: 'TALKS', head: 'talk' })
      teller.say(talks, 'OCCURRED', place(teller, 'Brussels'), { edtf: '2021-03-10' })
      teller.say(serbia(teller), 'PARTY_TO', talks)
      teller.say(kosovo(teller), 'PARTY_TO', talks)
      teller.say(union(teller), predicate, talks, { polarity })
    })
  expect(found([tell('a', 'AFFIRMED'), tell('b', 'NEGATED')])).toEqual([
    {
      kind: 'DENIED',
      summary: 'European Union hosted Kosovo–Serbia talks in Brussels, 10 March 2021: said once, denied once',
      speakers: ['1 reporter', '2 reporter'],
    },
  ])
  // Who failed to broker an agreement did mediate.
  expect(found([tell('a', 'AFFIRMED', 'MEDIATED'), tell('b', 'NEGATED', 'MEDIATED')])).toEqual([])
})

test('a stance may change with time', () => {
  const tell = (id: string, publishedOn: string, polarity: string) =>
    story(id, { publishedOn }, ({ person, organization, say }) => {
      const kurti = person('Albin Kurti', { reference: personId('Albin Kurti') })
      say(kurti, 'SUPPORTS', organization('Serbia', { reference: organizationId('Serbia'), type: 'STATE' }), {
        polarity,
      })
    })
  expect(found([tell('a', '2021-03-11', 'AFFIRMED'), tell('b', '2021-09-11', 'NEGATED')])).toEqual([])
  expect(found([tell('a', '2021-03-11', 'AFFIRMED'), tell('b', '2021-03-12', 'NEGATED')])).toHaveLength(1)
})
