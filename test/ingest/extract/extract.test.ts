import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readInputs } from '../../../src/ingest/read/read.js'
import { loadOntology } from '../../../src/ontology/ontology.js'
import { claimLine, extractText } from './reading.js'

const seeds = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url))
const corpus = fileURLToPath(new URL('../../../../shared/corpus/milestones.csv', import.meta.url))
const own = fileURLToPath(new URL('../../../seed/articles/', import.meta.url))

/** The given articles where they can be had, and the seed. */
function texts(): [string, string][] {
  if (!existsSync(seeds)) console.info('the given articles are not here: only seed/articles is read')
  return [seeds, own]
    .filter(folder => existsSync(folder))
    .flatMap(folder => readdirSync(folder).map((file): [string, string] => [file, readFileSync(folder + file, 'utf8')]))
}

const all = texts().map(([file, text]) => ({ file, text, extraction: extractText(text) }))

test('every quote is the raw text at its offsets, short, and every mention stands where it says', () => {
  for (const { file, text, extraction } of all) {
    const { claims, mentions } = extraction
    for (const { quote, start, end } of claims) {
      expect([file, text.slice(start, end)]).toEqual([file, quote])
      expect([file, quote.length > 0 && quote.length <= 400]).toEqual([file, true])
    }
    for (const { surface, start, end } of mentions) expect([file, text.slice(start, end)]).toEqual([file, surface])
  }
})

test('so are the quotes of a hundred articles of the corpus', { timeout: 120_000 }, async () => {
  if (!existsSync(corpus)) return console.info('the corpus is not here: its quotes are not checked')
  let read = 0
  for await (const input of readInputs([corpus])) {
    if (!('article' in input) || read === 100) continue
    read++
    const { text } = input.article
    for (const { quote, start, end } of extractText(text, input.article.publishedOn).claims)
      expect([input.article.origin, text.slice(start, end)]).toEqual([input.article.origin, quote])
  }
  expect(read).toBe(100)
})

test('claims are about mentions of their article and within the ontology', () => {
  const { predicates } = loadOntology()
  for (const { extraction } of all) {
    const { claims, mentions } = extraction
    const kinds = new Map(mentions.map(({ id, kind }) => [id, kind]))
    for (const { predicate, subject, object } of claims) {
      expect(predicates[predicate]?.subject).toContain(kinds.get(subject))
      if (object !== null) expect(predicates[predicate]?.object).toContain(kinds.get(object))
    }
  }
})

test('ids are unique, and the same text gives the same extraction', () => {
  for (const { extraction } of all)
    for (const list of [extraction.claims, extraction.mentions])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
  for (const { text, extraction } of all.slice(0, 8)) expect(extractText(text)).toEqual(extraction)
})

test('one meeting told in several ways is one event, and another round is another', () => {
  const text = `The leaders of Serbia and Kosovo have held video talks chaired by the EU on Sunday.

Borrell is chairing the talks. Sunday's round follows another virtual meeting held on Friday and attended by Emmanuel Macron.`
  const { mentions, claims } = extractText(text, '2020-07-12')
  const events = mentions.filter(({ kind }) => kind === 'EVENT')
  expect(events.map(({ names }) => names)).toEqual([
    ["Sunday's round", 'the talks', 'video talks'],
    ['another virtual meeting'],
  ])
  const dates = claims.filter(({ predicate, edtf }) => predicate === 'OCCURRED' && edtf).map(({ edtf }) => edtf)
  expect([...new Set(dates)]).toEqual(['2020-07-12', '2020-07-10'])
})

test('what is said in quotation marks or reported has its speaker', () => {
  const text =
    'Serbia and Kosovo have agreed on the annex, Josep Borrell said. Albin Kurti said that Serbia rejected the peace plan.'
  const extraction = extractText(text)
  const speaker = (id: string | null) => extraction.mentions.find(mention => mention.id === id)?.name ?? null
  const lines = extraction.claims.map(claim => `${claimLine(extraction, claim)} – ${speaker(claim.speaker)}`)
  expect(lines).toEqual(
    expect.arrayContaining(['Serbia PARTY_TO annex – Josep Borrell', 'Serbia REJECTS peace plan – Albin Kurti']),
  )
})

/** Who is told as party to anything. */
const partiesOf = (text: string): string[] =>
  extractText(text)
    .claims.map(claim => claimLine(extractText(text), claim))
    .filter(line => / PARTY_TO /.test(line))

test('a mediator stands between the two powers that an article on a dispute names, also where it tells no parties', () => {
  const war = 'Thousands have died in the war, and the crisis goes on.'
  expect(partiesOf(`The government of Chile refused French mediation in its conflict with Peru. ${war}`)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Chile PARTY_TO/), expect.stringMatching(/^Peru PARTY_TO/)]),
  )
  // of a match nobody is party to anything
  expect(partiesOf("Brazil and Germany drew. Italy's Pierluigi Collina mediated.")).toEqual([])
})

test('"here" is the place of the dateline', () => {
  const { mentions, claims } = extractText(
    'KAMPALA, June 2 (AP) - Peace talks between Chile and Peru broke down here on Friday.',
  )
  const occurred = claims.find(({ predicate }) => predicate === 'OCCURRED')
  expect(mentions.find(({ id }) => id === occurred?.object)?.name).toBe('Kampala')
})

test('recognition, attacks and withdrawals told by a noun have those who do them', () => {
  const text = 'The war went on. Biafra took heart from its recognition by Tanzania in April 1968.'
  const extraction = extractText(text)
  expect(extraction.claims.map(claim => claimLine(extraction, claim))).toContainEqual(
    expect.stringMatching(/^Tanzania PARTICIPATED_IN its recognition/i),
  )
})

test('a mediator without parties beside it mediates between the two sides of the article', () => {
  const text = 'Serbia and Kosovo resumed talks on Monday. EU-brokered deals were concluded earlier.'
  const extraction = extractText(text)
  expect(extraction.claims.map(claim => claimLine(extraction, claim))).toEqual(
    expect.arrayContaining([
      'European Union MEDIATED EU-brokered deals',
      'Serbia PARTY_TO EU-brokered deals',
      'Kosovo PARTY_TO EU-brokered deals',
    ]),
  )
})
