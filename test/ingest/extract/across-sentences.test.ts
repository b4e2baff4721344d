/** Facts whose parts stand in several sentences: "the government", "there", "so did", the head of a line. */
import { describe, expect, test } from 'vitest'
import { facts } from '../../../src/ingest/facts.js'
import { loadReference } from '../../../src/ingest/read/reference.js'
import { loadOntology } from '../../../src/ontology/ontology.js'
import { articleOf, extractText } from './reading.js'

const given = { reference: loadReference(), ontology: loadOntology() }

/** `talks 1984-05-04 Geneva: Chad party, Libya party`, one line an event. */
function events(text: string, publishedOn: string | null = null): string[] {
  return facts(articleOf(text, publishedOn), extractText(text, publishedOn), given).events.map(
    ({ kind, date, place, roles }) => {
      const who = roles.map(({ who: name, role }) => `${name} ${role}`).sort()
      return `${[kind, date, place].filter(part => part !== null).join(' ')}: ${who.join(', ')}`
    },
  )
}

const mediators = (text: string): string[] =>
  facts(articleOf(text), extractText(text), given).mediations.map(
    ({ mediator, parties }) => `${mediator}: ${[...parties].sort().join(', ')}`,
  )

describe('"there" is the place that was told last', () => {
  test.each([
    [
      'The talks between Chad and Sudan opened in Geneva on 3 May 2006. Norway mediated. Both sides signed a truce there on 10 May.',
      'signing 2006-05-10 Geneva: Chad party, Sudan party',
    ],
    [
      'The president of Chad went to Cairo on 3 May 2006 and met there with the president of Sudan.',
      'meeting 2006-05-03 Cairo: Chad party, Sudan party',
    ],
    [
      'The ministers of Chad and Sudan met in Tripoli in May 2006. A summit of the two presidents is to be held there in July.',
      'summit 2006-07 Tripoli: Chad party, Sudan party',
    ],
  ])('%s', (text, event) => {
    expect(events(text)).toContain(event)
  })

  test('what there was is nowhere', () => {
    const text = 'Chad and Sudan met in Geneva on 3 May 2006. There followed a war between Chad and Sudan in June.'
    expect(events(text)).toContain('assault 2006-06: Chad party, Sudan party')
  })
})

describe('a line of a list begins with its place and date', () => {
  test.each([
    '1. **Lomé, July 1999.** Chad and Sudan sign a truce.\n2. **Accra, May 2001.** Talks between Chad and Sudan.',
    'Lomé, July 1999: Chad and Sudan sign a truce.\n\nAccra, May 2001: Talks between Chad and Sudan break down.',
    '- Lomé (July 1999): Chad and Sudan sign a truce.\n- Accra (May 2001): Talks between Chad and Sudan fail.',
  ])('%s', text => {
    expect(events(text)).toContain('signing 1999-07 Lomé: Chad party, Sudan party')
    expect(events(text)).toContain('talks 2001-05 Accra: Chad party, Sudan party')
  })
})

describe('who did the same', () => {
  test.each([
    'Chad signed the treaty in Lomé on 4 May 2014. So did Peter Banda.',
    'Chad signed the treaty in Lomé on 4 May 2014. Peter Banda did so two days later.',
    'Chad signed the treaty in Lomé on 4 May 2014; Peter Banda followed suit.',
    'Chad signed the treaty in Lomé on 4 May 2014. Peter Banda did the same.',
  ])('%s', text => {
    expect(events(text)).toContain('signing 2014-05-04 Lomé: Chad party, Peter Banda party')
  })

  test('who did not', () => {
    const text = 'Chad signed the treaty in Lomé on 4 May 2014. Sudan did not.'
    expect(events(text)).toEqual(['signing 2014-05-04 Lomé: Chad party'])
  })
})

describe('"the government" is not that of the host or the mediator', () => {
  test.each([
    'A truce between the government and three rebel groups was signed in Algiers on 5 May 2019. Algeria hosted the talks. Algeria is pleased. Mali had asked for it.',
    'The government and the rebels signed a truce in Algiers on 5 May 2019. Algeria was the host. Mali had asked Algeria for help.',
  ])('%s', text => {
    expect(events(text).join()).toMatch(/ceasefire 2019-05-05 Algiers: Mali party, (?:rebel groups|rebels) party/)
    expect(events(text).join()).not.toContain('Algeria party')
  })
})

test('Moscow and Belgrade are those of the states that the report names', () => {
  const text = 'Moscow mediated between Belgrade and Rome in May 1954. The Soviet Union and Yugoslavia had quarrelled.'
  expect(mediators(text)).toEqual(['Soviet Union: Italy, Yugoslavia'])
})

test('Central African states are those of a region', () => {
  const text = 'Central African states mediated between Chad and Sudan in May 2013.'
  expect(mediators(text)).toEqual(['Central African states: Chad, Sudan'])
})
