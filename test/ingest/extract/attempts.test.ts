/** Who tried and failed, who is counted or listed as a mediator, and between whom one mediates "in its dispute"; beside each a trap. */
import { expect, test } from 'vitest'
import { extractText, said } from './reading.js'

const MEDIATING = / (?:MEDIATED|FACILITATED|CONVENED) /
const TALKS = 'Chile and Peru held talks in Geneva on Monday.'

/** What is tried, text, all that it says of mediating. */
const TABLE: [string, string, string[]][] = [
  [
    'an attempt that came to nothing',
    'An earlier attempt by Norway to mediate between Chile and Peru came to nothing.',
    ['Norway MEDIATED <mediate> not explicit'],
  ],
  [
    'an attempt to bring two to one table, told with its place',
    'An attempt by Kenya and Ghana to bring Chile and Peru together in Nairobi collapsed.',
    ['Kenya MEDIATED <bring> not', 'Ghana MEDIATED <bring> not'],
  ],
  [
    'an offer that was turned down',
    "Norway's offer to mediate between Chile and Peru was rejected.",
    ['Norway MEDIATED <mediate> not planned explicit'],
  ],
  [
    'tried in vain',
    'Norway tried in vain to mediate between Chile and Peru.',
    ['Norway MEDIATED <mediate> not planned explicit'],
  ],
  [
    'a failure that a verb adds',
    'Norway tried to mediate between Chile and Peru, but failed.',
    ['Norway MEDIATED <mediate> not planned explicit'],
  ],
  [
    'mediation as the subject of a failure',
    "Norway's mediation between Chile and Peru came to nothing.",
    ["Norway MEDIATED <Norway's mediation> not explicit"],
  ],
  [
    'what fails is not the mediation',
    'Norway mediated between Chile and Peru. The economy of Chile collapsed.',
    ['Norway MEDIATED <mediated> explicit'],
  ],
  [
    'those who are counted',
    `${TALKS} Kofi Annan, flanked by Jan Egeland and Carl Bildt, spoke. The three had shuttled between the delegations.`,
    [
      'Kofi Annan MEDIATED <shuttled> explicit',
      'Jan Egeland MEDIATED <shuttled> explicit',
      'Carl Bildt MEDIATED <shuttled> explicit',
    ],
  ],
  ['a count of others', `${TALKS} Kofi Annan and Jan Egeland looked on. The four chaired nothing.`, []],
  [
    'mediators between dashes',
    'The mediators between Chile and Peru - Kofi Annan, Jan Egeland and Carl Bildt - were pleased.',
    [
      'Kofi Annan MEDIATED <were> explicit',
      'Jan Egeland MEDIATED <were> explicit',
      'Carl Bildt MEDIATED <were> explicit',
    ],
  ],
  [
    'a panel of those behind a colon',
    'The talks between Chile and Peru were overseen by a panel of two: Kofi Annan and Jan Egeland.',
    ['Kofi Annan MEDIATED <The talks>', 'Jan Egeland MEDIATED <The talks>'],
  ],
  ['a demand behind a colon', `${TALKS} Norway repeated two demands: Chile and Peru must sign.`, []],
  [
    'who takes over, and from whom',
    `${TALKS} Kofi Annan took over as mediator after the death of Jan Egeland.`,
    ['Kofi Annan MEDIATED <talks> explicit', 'Jan Egeland MEDIATED <talks> explicit'],
  ],
  ['who dies without having mediated', `${TALKS} Kofi Annan spoke after the death of Jan Egeland.`, []],
  [
    'of whom the same is said',
    'Kofi Annan had offered to mediate between Chile and Peru, as had Turkey and Israel.',
    [
      'Kofi Annan MEDIATED <mediate> planned explicit',
      'Turkey MEDIATED <mediate> planned explicit',
      'Israel MEDIATED <mediate> planned explicit',
    ],
  ],
  [
    'in a dispute of one with another',
    'Chile asked Norway to mediate in its conflict with Peru.',
    ['Norway MEDIATED <mediate> planned explicit'],
  ],
  [
    "in one state's dispute with another",
    "Norway has offered to mediate in Chile's dispute with Peru.",
    ['Norway MEDIATED <mediate> planned explicit'],
  ],
  [
    'a mediator wanted for a dispute',
    'Peru wants Norway as mediator in its dispute with Chile.',
    ['Norway MEDIATED <wants> planned explicit'],
  ],
  ['a dispute that nobody mediates', 'Chile asked Norway to lend money in its conflict with Peru.', []],
  [
    'who heads the team',
    `${TALKS} Dag Nylander headed the mediation team.`,
    ['Dag Nylander MEDIATED <talks> explicit'],
  ],
  ['who heads another team', `${TALKS} Dag Nylander headed the football team.`, []],
]

test.each(TABLE)('%s', (_, text, expected) => {
  const lines = said(text).filter(line => MEDIATING.test(line))
  expect(lines.sort()).toEqual([...expected].sort())
})

test('between whom one mediates "in its dispute" are its parties', () => {
  expect(said('Chile rejected an offer by Norway to mediate in its dispute with Peru.')).toEqual(
    expect.arrayContaining(['Chile PARTY_TO <mediate>', 'Peru PARTY_TO <mediate>']),
  )
})

test('a stance that others share', () => {
  expect(said('Norway condemned the attack, as did Sweden and Finland.')).toEqual(
    expect.arrayContaining([
      'Norway OPPOSES <the attack>',
      'Sweden OPPOSES <the attack>',
      'Finland OPPOSES <the attack>',
    ]),
  )
  expect(said('Norway welcomed the accord, and so did Sweden.')).toContain('Sweden SUPPORTS <the accord>')
  expect(said('Norway condemned the attack as Sweden did in May.')).not.toContain('Sweden OPPOSES <the attack>')
})

test('who speaks for a side takes part in the talks told last', () => {
  const told = (text: string) => said(text).filter(line => line.includes('PARTICIPATED_IN'))
  expect(told("Chile and Peru held talks. Chile's delegation was headed by the justice minister, Kofi Annan.")).toEqual(
    ['Kofi Annan PARTICIPATED_IN <talks>'],
  )
  expect(told('Chile and Peru held talks. Kofi Annan led the government team.')).toEqual([
    'Kofi Annan PARTICIPATED_IN <talks>',
  ])
  expect(told('Chile and Peru held talks. Kofi Annan led the chorus.')).toEqual([])
  expect(told('Prices fell. Kofi Annan led the government team.')).toEqual([])
})

test('who is persuaded signs, and not who persuades or looks on', () => {
  const lines = said(
    'Kofi Annan persuaded most of the parties of Peru to sign an accord, with Barack Obama looking on.',
  )
  expect(lines.filter(line => line.includes(' SIGNED '))).toEqual(['Peru SIGNED <an accord> planned'])
})

test('one who signs on behalf of another, and one without a verb of his own', () => {
  const text = 'Kofi Annan signed the accord on behalf of Chile and Jan Egeland, the negotiator, on behalf of Peru.'
  expect(said(text)).toEqual(
    expect.arrayContaining([
      'Kofi Annan SIGNED <the accord>',
      'Jan Egeland SIGNED <the accord>',
      'Chile PARTY_TO <the accord>',
      'Peru PARTY_TO <the accord>',
    ]),
  )
  expect(said(text)).not.toContain('Jan Egeland PARTY_TO <the accord>')
})

test('the two sides by a pronoun, whom somebody brings together', () => {
  expect(said('Chile and Peru held talks in May. France had failed to reconcile the two in 2008.')).toContain(
    'France MEDIATED <reconcile> not',
  )
  expect(said('Chile and Peru held talks in May. France had cut the two in 2008.').join()).not.toContain('MEDIATED')
})

/** Whom rule "sides" makes a party of what. */
function sidesOf(text: string): string[] {
  const { claims, mentions } = extractText(text, '2015-03-01')
  const name = (id: string | null) => mentions.find(mention => mention.id === id)?.name
  return claims
    .filter(({ rule }) => rule === 'sides')
    .map(({ subject, object }) => `${name(subject)} in ${name(object)}`)
}

test('the two sides are put into talks that name nobody, but not into an earlier paper or a meeting that tells of one of them otherwise', () => {
  const lead = 'Chile and Peru signed a peace agreement in Geneva on 1 March 2015.'
  expect(sidesOf(`${lead} Norway brokered a round in Oslo in January.`)).toHaveLength(2)
  expect(sidesOf(`${lead} A first plan was rejected in May 2014.`)).toEqual([])
  expect(sidesOf(`${lead} The president of Chile heard the news at a summit in Wales.`)).toEqual([])
  expect(sidesOf(`${lead} Norway will chair talks on Rhodesia in Geneva.`)).toEqual([])
  expect(sidesOf(`${lead} Norway will chair talks on fishing in Geneva.`)).toHaveLength(2)
})

test('who mediated earlier rounds did not mediate the paper of today', () => {
  const text =
    'Chile and Peru signed a peace agreement in Geneva on 1 March 2015. The talks were mediated by Norway. ' +
    'Sweden mediated in fruitless talks in 1998.'
  const { claims, mentions } = extractText(text, '2015-03-01')
  const papers = new Set(mentions.filter(({ kind }) => kind === 'AGREEMENT').map(({ id }) => id))
  const mediators = claims.filter(({ predicate, object }) => predicate === 'MEDIATED' && papers.has(object ?? ''))
  expect(mediators.map(({ subject }) => mentions.find(({ id }) => id === subject)?.name)).toEqual(['Norway'])
})
