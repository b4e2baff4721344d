import { expect, test } from 'vitest'
import { its, tagged } from '../../../src/ingest/analyse/tagger.js'

const SENTENCE = 'Frowick mediated between Xharra and the rebels near Qysht, and a ceasefire took hold.'

const tags = (text: string): readonly string[] => tagged(text).tokens().out(its.pos) as string[]

test('a word is tagged for what it is here, whatever it was in a text before', () => {
  const alone = tags('The Rs.500 fee was paid.')
  tags('Then #Rs.500 and @Rs.500 went.')
  expect(tags('The Rs.500 fee was paid.')).toEqual(alone)
})

/** Words with as many different beginnings as wanted, of letters that no word of the model begins with. */
function strangeWords(count: number): string {
  const letter = (code: number): string => String.fromCodePoint(0x4e00 + code)
  return Array.from({ length: count }, (_, at) => `${letter(at % 5000)}${letter(Math.floor(at / 5000))}ab`).join(' ')
}

test('a sentence is tagged the same after so many new words that the tagger begins anew', () => {
  const before = tags(SENTENCE)
  for (let text = 0; text < 12; text++) tags(strangeWords(10_000 + text))
  expect(tags(SENTENCE)).toEqual(before)
})

test('a text that overflows is tagged the same whatever was tagged before it', () => {
  const long = `${strangeWords(10_000)}. ${SENTENCE}`
  const alone = tags(long)
  tags(strangeWords(50))
  expect(tags(long)).toEqual(alone)
})
