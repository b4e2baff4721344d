import { expect, test } from 'vitest'
import { claimLine, extractText } from './reading.js'

/** Who is told with his office, though the body stands nowhere or only inside his name. */
const held = (text: string, publishedOn: string | null) => {
  const extraction = extractText(text, publishedOn)
  return extraction.claims
    .filter(({ predicate }) => predicate === 'HOLDS_OFFICE')
    .map(claim => claimLine(extraction, claim))
    .sort()
}

test.each<[string, string | null, string[]]>([
  ['King Hussein of Jordan met the Saudi envoy.', null, ['Hussein of Jordan HOLDS_OFFICE Jordan']],
  ['King Hussein received the Saudi envoy in Amman.', '1994-10-26', ['Hussein of Jordan HOLDS_OFFICE Jordan']],
  ['Pope John Paul II mediated between Argentina and Chile.', '1979-01-09', ['John Paul II HOLDS_OFFICE Holy See']],
  [
    'Presidents Milosevic, Tudjman and Izetbegovic initialled the accord in Dayton.',
    '1995-11-21',
    [
      'Alija Izetbegović HOLDS_OFFICE Bosnia and Herzegovina',
      'Franjo Tuđman HOLDS_OFFICE Croatia',
      'Slobodan Milošević HOLDS_OFFICE Serbia',
    ],
  ],
  [
    'The Serbian, Croatian and Bosnian presidents, Slobodan Milosevic, Franjo Tudjman and Alija Izetbegovic, met.',
    '1995-11-21',
    [
      'Alija Izetbegović HOLDS_OFFICE Bosnia and Herzegovina',
      'Franjo Tuđman HOLDS_OFFICE Croatia',
      'Slobodan Milošević HOLDS_OFFICE Serbia',
    ],
  ],
  [
    "Ex-President Carter met North Korea's president, Kim Il Sung.",
    '1994-06-16',
    ['Jimmy Carter HOLDS_OFFICE United States', 'Kim Il-sung HOLDS_OFFICE North Korea'],
  ],
  ['The mediators Cyrus Vance and David Owen left.', '1995-11-21', []],
])('%s', (text, day, claims) => {
  expect(held(text, day)).toEqual(claims)
})
