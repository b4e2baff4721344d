import { expect, test } from 'vitest'
import { extractArticle, prepareExtraction } from '../../../src/ingest/extract-article.js'
import { facts } from '../../../src/ingest/facts.js'
import { loadReference } from '../../../src/ingest/read/reference.js'
import type { Article } from '../../../src/model/article.js'
import { loadOntology } from '../../../src/ontology/ontology.js'

const resources = { reference: loadReference(), ontology: loadOntology() }
const extraction = prepareExtraction(resources.reference)

/** Events of a text as "kind date place: who, who". */
function eventsOf(text: string): readonly string[] {
  const article: Article = {
    id: 'article:1',
    url: null,
    source: null,
    title: null,
    publishedOn: '2020-05-04',
    origin: 'a.txt',
    text,
    sha256: '',
  }
  const result = extractArticle(article, extraction)
  if ('reason' in result) throw new Error(result.reason)
  return facts(article, result, resources).events.map(({ kind, date, place, roles }) => {
    const where = [kind, date, place].filter(part => part !== null).join(' ')
    return `${where}: ${roles
      .map(({ who }) => who)
      .sort()
      .join(', ')}`
  })
}

test.each([
  ['Kenya and Uganda signed a border treaty in Nairobi on March 3.', 'signing 2020-03-03 Nairobi: Kenya, Uganda'],
  ['A border treaty was signed in Nairobi on March 3.', 'signing 2020-03-03 Nairobi: '],
  ['German Chancellor Angela Merkel flew to Kigali in February.', 'visit 2020-02 Kigali: Angela Merkel'],
  ['Kosovo declared independence in 2008.', 'recognition 2008: Kosovo'],
  ['Norway recognised Kosovo in 2008.', 'recognition 2008: Kosovo, Norway'],
  ['France withdrew its troops from Mali in 2019.', 'withdrawal 2019: France'],
  ['Iraq invaded Kuwait in August 1990.', 'assault 1990-08: Iraq, Kuwait'],
  ['A ceasefire took effect in Libya on April 2.', 'ceasefire 2020-04-02: '],
  [
    'The two spoke at last: Turkish President Recep Tayyip Erdogan telephoned German Chancellor Angela Merkel on April 2.',
    'call 2020-04-02: Angela Merkel, Recep Tayyip Erdoğan',
  ],
  [
    'Kenya and Uganda signed a border treaty in Nairobi. At a ceremony on March 3, Kofi Annan signed it as a witness.',
    'signing 2020-03-03 Nairobi: Kenya, Kofi Annan, Uganda',
  ],
  [
    'Kenya and Uganda initialled a border treaty in Nairobi on March 3. Kenya and Uganda signed it in Kampala on April 2.',
    'signing 2020-04-02 Kampala: Kenya, Uganda',
  ],
  [
    'The talks between Kenya and Uganda opened. Kofi Annan suspended the negotiations on March 3.',
    'sanction: Kofi Annan',
  ],
  ['Protesters stormed the palace in Nairobi on March 3.', 'protest 2020-03-03: '],
  [
    'Kenya and Uganda signed a border treaty in Nairobi on March 3. Kofi Annan looked on.',
    'signing 2020-03-03 Nairobi: Kenya, Kofi Annan, Uganda',
  ],
  [
    'Kenya and Uganda signed a ceasefire. A ceasefire has been in force since March 3.',
    'ceasefire 2020-03-03: Kenya, Uganda',
  ],
])('%s', (text, expected) => {
  expect(eventsOf(text)).toContain(expected)
})

test.each([
  ['what did not happen', 'Kenya and Uganda failed to sign a border treaty on March 3.'],
  ['a name for what was signed, but no event', 'Kenya and Uganda are bound by a border treaty.'],
])('%s is no signing', (_, text) => {
  expect(eventsOf(text).filter(event => event.startsWith('signing'))).toEqual([])
})
