/** What articles state of one agreement and another: it implements, amends or supersedes it (docs/model.md, Agreements). */
import { expect, test } from 'vitest'
import { type Story, story } from './record.js'
import { graphOf, linksOf, nodesOf } from './resources.js'
import { kosovo, serbia } from './stories.js'

const LINKS = ['IMPLEMENTS', 'AMENDS', 'SUPERSEDES'] as const

interface Told {
  readonly polarity?: 'AFFIRMED' | 'NEGATED'
  readonly modality?: string
  readonly from?: string
  readonly to?: string
}

/** One article that states a link between two agreements of the same two sides. */
function told(
  id: string,
  predicate: string,
  { polarity = 'AFFIRMED', modality = 'ACTUAL', from = 'Lake Protocol', to = 'River Treaty' }: Told = {},
): Story {
  return story(id, {}, teller => {
    const agreement = (name: string) => {
      const one = teller.agreement(name, { head: name.split(' ').at(-1)?.toLowerCase() ?? null })
      teller.say(serbia(teller), 'PARTY_TO', one)
      teller.say(kosovo(teller), 'PARTY_TO', one)
      return one
    }
    teller.say(agreement(from), predicate, agreement(to), { polarity, modality })
  })
}

test.each(LINKS)('%s is one link however many articles state it, with a fact as its evidence', predicate => {
  const graph = graphOf([told('a', predicate), told('b', predicate)])
  expect(linksOf(graph, predicate)).toEqual(['Lake Protocol > River Treaty'])
  const facts = nodesOf(graph, 'Fact').filter(({ properties }) => properties.predicate === predicate)
  expect(facts).toMatchObject([{ properties: { affirmed: 2, denied: 0, sources: 2 } }])
})

test.each(LINKS)('%s follows no more where as many articles deny it', predicate => {
  const [said, denied] = [told('a', predicate), told('b', predicate, { polarity: 'NEGATED' })]
  expect(linksOf(graphOf([said, denied]), predicate)).toEqual([])
  expect(linksOf(graphOf([said, denied, told('c', predicate)]), predicate)).toHaveLength(1)
})

test('told as a plan and told as done is still one link', () => {
  const graph = graphOf([told('a', 'AMENDS'), told('b', 'AMENDS', { modality: 'PLANNED' })])
  expect(linksOf(graph, 'AMENDS')).toHaveLength(1)
})

test('the ways of two agreements are told apart', () => {
  const graph = graphOf([
    told('a', 'SUPERSEDES'),
    told('b', 'SUPERSEDES', { from: 'River Treaty', to: 'Lake Protocol' }),
  ])
  expect(linksOf(graph, 'SUPERSEDES')).toEqual(['Lake Protocol > River Treaty', 'River Treaty > Lake Protocol'])
})
