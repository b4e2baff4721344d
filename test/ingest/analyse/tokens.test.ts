import { expect, test } from 'vitest'
import { tokenise } from '../../../src/ingest/analyse/tokens.js'

const whole = (text: string) => [{ index: 0, start: 0, end: text.length, block: 0 }]

test('every token stands at its offsets', () => {
  const text = "Norway hasn’t hosted “face-to-face” talks;  it won't sign U.S. plans\u00a0(yet)."
  const tokens = tokenise(text, whole(text))
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  expect(tokens.map(token => token.text).join('')).toBe(text.replace(/\s/g, ''))
})

test('words have a base form and a part of speech', () => {
  const text = 'The parties signed two agreements.'
  expect(tokenise(text, whole(text)).map(({ lemma, pos }) => `${lemma}/${pos}`)).toEqual([
    'the/DET',
    'party/NOUN',
    'sign/VERB',
    'two/NUM',
    'agreement/NOUN',
    './PUNCT',
  ])
})

test('offsets are into the whole text, and text outside the sentences has no tokens', () => {
  const text = 'By A Writer\nTalks began.'
  const tokens = tokenise(text, [{ index: 3, start: 12, end: text.length, block: 1 }])
  expect(tokens.map(({ text: word, start, sentence, index }) => [word, start, sentence, index])).toEqual([
    ['Talks', 12, 3, 0],
    ['began', 18, 3, 1],
    ['.', 23, 3, 2],
  ])
})
