import { describe, expect, test } from 'vitest'
import { extractText, said } from './reading.js'

/** `TALKS PLANNED`: what is told of each event, the day of the report being 14 May 2024. */
const told = (text: string): string[] => {
  const { claims } = extractText(text, '2024-05-14')
  return claims
    .filter(({ predicate }) => predicate === 'OCCURRED')
    .map(({ value, modality, polarity }) => `${value} ${modality}${polarity === 'NEGATED' ? ' not' : ''}`)
}

describe('what the words over the noun of an event make of it', () => {
  test.each([
    ['The talks between Iran and Israel in Oman on Monday were cancelled.', 'TALKS PLANNED'],
    ['A summit between Armenia and Azerbaijan, planned for Monday in Brussels, was called off.', 'SUMMIT PLANNED'],
    ['Talks between Iran and Israel in Muscat have been postponed until June.', 'TALKS PLANNED'],
    ['Kyiv proposed talks with Moscow in Istanbul.', 'TALKS PLANNED'],
    ['Turkey suggested a summit of Russia and Ukraine in Ankara.', 'SUMMIT PLANNED'],
    ['The pope called for talks between Armenia and Azerbaijan in Rome.', 'TALKS PLANNED'],
    ['Preparations for a summit of Chad and Sudan in Doha went on.', 'SUMMIT PLANNED'],
    ['The talks between Serbia and Kosovo will resume in Brussels.', 'TALKS PLANNED'],
    ['Israel refused direct talks with Hamas in Cairo.', 'TALKS HYPOTHETICAL'],
    ['Greek President Ari Stavros called off his visit to Ankara.', 'VISIT PLANNED'],
    ['Iran and Israel met in Oman on 20 May 2024.', 'MEETING PLANNED'],
    ['Chad and Sudan were due to sign a ceasefire on Friday.', 'CEASEFIRE PLANNED'],
    ['If Kenya hosted the talks between Ethiopia and Eritrea, Sudan would come.', 'TALKS HYPOTHETICAL'],
    ['Egypt did not cancel the talks between Chad and Sudan in Doha.', 'TALKS ACTUAL'],
    ['Israel rejected the talks with Hamas in Cairo.', 'TALKS ACTUAL'],
    ['Egypt will attend the talks between Chad and Sudan in Doha.', 'TALKS ACTUAL'],
    ['Finland did not host the talks between Russia and Georgia.', 'TALKS ACTUAL'],
  ])('%s', (sentence, event) => {
    expect(told(sentence)).toContain(event)
  })

  test('of a ceasefire that nobody brokered there is no event', () => {
    expect(told('Egypt failed to broker a ceasefire in Syria in 2012.')).toEqual([])
  })
})

describe('what is asked, a story, a habit or over is not told as done', () => {
  test.each([
    ['Will Egypt mediate between Libya and Chad?', 'Egypt MEDIATED <mediate> hypothetical explicit'],
    ['Could Norway broker a truce between Libya and Chad?', 'Norway MEDIATED <a truce> hypothetical explicit'],
    ['Did Algeria ever host talks between Mali and Niger?', 'Algeria HOSTED <talks> hypothetical'],
    ['Why did Norway mediate between Mali and Niger?', 'Norway MEDIATED <mediate> explicit'],
    ['In the novel, Norway mediates between Mali and Niger.', 'Norway MEDIATED <mediates> hypothetical explicit'],
    ['In Mali, Norway mediated between Chad and Niger.', 'Norway MEDIATED <mediated> explicit'],
    ['Norway often mediates between Mali and Niger.', 'Norway MEDIATED <mediates> historical explicit'],
    ['Egypt is no longer mediating between Israel and Hamas.', 'Egypt MEDIATED <mediating> historical explicit'],
    ['Egypt no longer mediates between Israel and Hamas.', 'Egypt MEDIATED <mediates> historical explicit'],
  ])('%s', (sentence, claim) => {
    expect(said(sentence)).toContain(claim)
  })
})

describe('"no" and "nearly" say that it was not', () => {
  test.each([
    ['Kenya hosted no talks between Sudan and Chad.', 'Kenya HOSTED <no talks> not'],
    ['Egypt nearly brokered a truce between Israel and Hamas.', 'Egypt MEDIATED <a truce> not explicit'],
    ['Finland almost hosted the talks between Russia and Georgia.', 'Finland HOSTED <the talks> not'],
  ])('%s', (sentence, claim) => {
    expect(said(sentence)).toContain(claim)
  })

  test.each([
    ['Norway made no offer to Chad.'],
    ['France sent no troops to Mali in 2020.'],
    ['Kyiv said that it had made no such proposal.'],
  ])('no deed: %s', sentence => {
    expect(told(sentence)).toEqual([])
  })

  test('where no state mediates there is no mediation', () => {
    expect(told('No state mediated between Chad and Sudan in 2019.')).toEqual(['TALKS ACTUAL not'])
  })
})
