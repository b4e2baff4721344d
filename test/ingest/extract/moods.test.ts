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
    ['Chad and Sudan agreed to talks in Doha after the attack on Goma.', 'TALKS PLANNED'],
    ['A war between Israel and Hezbollah can be avoided.', 'ASSAULT PLANNED'],
    ['The meeting of Chad and Sudan in Doha fell through.', 'MEETING PLANNED'],
    ['A court in Kenya blocked the deployment of soldiers to Haiti in January.', 'MOBILIZATION PLANNED'],
    ['Egypt did not cancel the talks between Chad and Sudan in Doha.', 'TALKS ACTUAL'],
    ['Israel rejected the talks with Hamas in Cairo.', 'TALKS ACTUAL'],
    ['Egypt will attend the talks between Chad and Sudan in Doha.', 'TALKS ACTUAL'],
    ['Finland did not host the talks between Russia and Georgia.', 'TALKS ACTUAL'],
  ])('%s', (sentence, event) => {
    expect(told(sentence)).toContain(event)
  })

  test('when a ceasefire is discussed it need not hold', () => {
    expect(told('Egypt and Jordan discussed the ceasefire on Thursday.')).toEqual([])
  })

  test('mediators who are to meet the sides have not yet mediated there', () => {
    const text = 'Mediators from Qatar and Egypt will meet Israeli and Hamas delegations in Cairo on Sunday.'
    const { claims } = extractText(text, '2024-05-14')
    expect(new Set(claims.flatMap(one => (one.rule === 'role:mediator' ? [one.modality] : [])))).toEqual(
      new Set(['PLANNED']),
    )
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

describe('a bare verb behind "and" is under what stands over the verb before it', () => {
  test.each([
    ['Egypt will host the talks and mediate between Israel and Hamas.', 'Egypt MEDIATED <mediate> planned explicit'],
    ['Norway could send an envoy or mediate between Chad and Mali.', 'Norway MEDIATED <mediate> hypothetical explicit'],
    [
      'Qatar would fly there but not mediate between Chad and Mali.',
      'Qatar MEDIATED <mediate> not hypothetical explicit',
    ],
    ['Turkey plans to host talks and mediate between Chad and Mali.', 'Turkey HOSTED <talks> planned'],
    ['Turkey refused to send an envoy and mediate between Chad and Mali.', 'Turkey MEDIATED <mediate> not explicit'],
    [
      'If Egypt hosts the talks and mediates between Israel and Hamas, Iran will object.',
      'Egypt MEDIATED <mediates> hypothetical explicit',
    ],
    ['Egypt hosted talks and mediated between Chad and Mali.', 'Egypt MEDIATED <mediated> explicit'],
    ['Egypt will not attend the talks, but it mediated between Chad and Mali.', 'Egypt MEDIATED <mediated> explicit'],
  ])('%s', (sentence, claim) => {
    expect(said(sentence)).toContain(claim)
  })

  test('what is not done either is no event', () => {
    expect(told('Egypt did not attack Sudan or invade Libya.')).toEqual([])
  })

  test('a list of what is to come', () => {
    const events = told('President Ali Kone of Mali will fly to Doha, meet the emir of Qatar and visit Cairo in May.')
    expect(events.every(one => one.endsWith('PLANNED'))).toBe(true)
  })
})
