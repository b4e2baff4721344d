/** Whom a description stands for: beside each way of telling it, a sentence that looks alike and says nothing of the kind. */
import { expect, test } from 'vitest'
import { said } from './reading.js'

const TABLE: [string, string, string[]][] = [
  [
    'by a title that stands before the name',
    'Chile and Peru held talks in Lima. Archbishop Juan Beispiel opened the door. The archbishop mediated.',
    ['Juan Beispiel MEDIATED <mediated> explicit'],
  ],
  [
    'by a title that nobody has',
    'Chile and Peru held talks in Lima. Archbishop Juan Beispiel opened the door. The rector mediated.',
    [],
  ],
  [
    'by what is said beside the name',
    'Chile and Peru held talks in Lima. Hilde Muster, a lawyer, and a general, Juan Beispiel, came. The general mediated.',
    ['Juan Beispiel MEDIATED <mediated> explicit'],
  ],
  [
    'by where somebody is from',
    'Chile and Peru held talks in Lima. Norwegian diplomat Hilde Muster and the Kenyan general Juan Beispiel came. The Kenyan brokered a truce.',
    ['Juan Beispiel MEDIATED <a truce> explicit'],
  ],
  [
    'by where nobody is from: the state',
    'Chile and Peru held talks in Lima. Norwegian diplomat Hilde Muster came. The Kenyans brokered a truce.',
    ['Kenya MEDIATED <a truce> explicit'],
  ],
  [
    'several of one title',
    'Bishops Juan Beispiel and Ana Primerova came to Lima. Bishop Juan Beispiel prayed, Bishop Ana Primerova slept. Chile and Peru held talks. The bishops mediated.',
    ['Juan Beispiel MEDIATED <mediated> explicit', 'Ana Primerova MEDIATED <mediated> explicit'],
  ],
  [
    'more of one title than are spoken of',
    'Bishop Juan Beispiel, Bishop Igor Probov and Bishop Ana Primerova came to Lima. Chile and Peru held talks. The two bishops mediated.',
    ['bishops MEDIATED <mediated> explicit'],
  ],
]

const MEDIATING = / (?:MEDIATED|FACILITATED) /

test.each(TABLE)('%s', (_, text, expected) => {
  expect(said(text).filter(line => MEDIATING.test(line))).toEqual(expected)
})

const SIGNED: [string, string, string[]][] = [
  [
    'the two who were told together',
    'Talks between Chile and Peru ended in Oslo. Juan Beispiel of Chile met Igor Probov of Peru. The two men signed a treaty.',
    ['Juan Beispiel', 'Igor Probov'],
  ],
  [
    'not three',
    'Talks between Chile and Peru ended in Oslo. Juan Beispiel of Chile met Igor Probov of Peru. The three men signed a treaty.',
    [],
  ],
  [
    'no more than a crowd',
    'Talks between Chile and Peru ended in Oslo. Juan Beispiel of Chile met Igor Probov of Peru. The women of the town signed a treaty.',
    [],
  ],
  [
    'not who received them',
    'Talks between Chile and Peru ended in Oslo. Hilde Muster hosted the talks. Juan Beispiel, Igor Probov and Hilde Muster had lunch. The two guests signed a treaty.',
    ['Juan Beispiel', 'Igor Probov'],
  ],
]

test.each(SIGNED)('who signs: %s', (_, text, expected) => {
  const signatories = said(text).flatMap(line => /^(.+) SIGNED /.exec(line)?.[1] ?? [])
  expect(signatories).toEqual(expected)
})
