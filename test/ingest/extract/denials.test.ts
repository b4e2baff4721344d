import { describe, expect, test } from 'vitest'
import { said } from './reading.js'

describe('what somebody denies is told as denied', () => {
  test.each([
    ['Russia denied mediating between Armenia and Azerbaijan.', 'Russia MEDIATED <mediating> not explicit'],
    ['Kenya denied that it had hosted talks between Sudan and Chad.', 'Kenya HOSTED <talks> not'],
    ['Kenya denied it had hosted talks between Sudan and Chad.', 'Kenya HOSTED <talks> not'],
    ['Kenya denied having hosted talks between Sudan and Chad.', 'Kenya HOSTED <talks> not'],
    [
      'Norway dismissed reports that it had mediated between India and Pakistan.',
      'Norway MEDIATED <mediated> not explicit',
    ],
    ['Oman rejected claims that it had hosted talks between Iran and Israel.', 'Oman HOSTED <talks> not'],
    ['Pakistan ruled out signing the Kabul agreement.', 'Pakistan SIGNED <the Kabul agreement> not'],
    ['It is untrue that Kenya mediated between Sudan and Chad in 2020.', 'Kenya MEDIATED <mediated> not explicit'],
    ['It is not true that Kenya had hosted talks between Sudan and Chad.', 'Kenya HOSTED <talks> not'],
    ['Instead of hosting talks between Sudan and Chad, Libya left.', 'Libya HOSTED <talks> not'],
  ])('%s', (sentence, claim) => {
    expect(said(sentence)).toContain(claim)
  })

  test.each([
    ['Kenya has not ruled out hosting talks between Sudan and Chad.', 'Kenya HOSTED <talks> hypothetical'],
    [
      'Qatar did not deny that it had mediated between Oman and Iran.',
      'Qatar MEDIATED <mediated> hypothetical explicit',
    ],
    ['The rumour that Kenya had hosted talks between Sudan and Chad spread.', 'Kenya HOSTED <talks> hypothetical'],
    [
      'Had Norway mediated between Sudan and Chad, it would be over.',
      'Norway MEDIATED <mediated> hypothetical explicit',
    ],
    ['Had Norway hosted talks between Sudan and Chad, it would be over.', 'Norway HOSTED <talks> hypothetical'],
    ['Had talks between Sudan and Chad been hosted by Norway, it would be over.', 'Norway HOSTED <talks> hypothetical'],
  ])('left open: %s', (sentence, claim) => {
    expect(said(sentence)).toContain(claim)
  })

  test.each([
    ['Kenya said that it had hosted talks between Sudan and Chad.', 'Kenya HOSTED <talks>'],
    ['It is true that Kenya had hosted talks between Sudan and Chad.', 'Kenya HOSTED <talks>'],
    ['Kenya admitted having hosted talks between Sudan and Chad.', 'Kenya HOSTED <talks>'],
    ['After having hosted talks between Sudan and Chad, Kenya left.', 'Kenya HOSTED <talks>'],
  ])('told as done: %s', (sentence, claim) => {
    expect(said(sentence)).toContain(claim)
  })

  test('whom nobody met was at no meeting', () => {
    expect(said('No one from Oman met the Greek foreign minister in Athens.')).toEqual([])
  })

  test('who denies a stance does not take the opposite one', () => {
    expect(said('Rwanda denies supporting the Arusha agreement.')).toEqual([])
    expect(said('Rwanda denied that it supports the Arusha agreement.')).toEqual([])
    expect(said('Rwanda does not support the Arusha agreement.')).toContain('Rwanda OPPOSES <the Arusha agreement>')
  })
})
