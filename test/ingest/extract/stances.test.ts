import { expect, test } from 'vitest'
import { said } from './reading.js'

const TABLE: [string, string[]][] = [
  ['Russia accused Ukraine of attacks.', ['Russia ACCUSES Ukraine']],
  ['The West put pressure on Serbia.', ['the West PRESSURES Serbia']],
  ['Serbia rejected the peace plan.', ['Serbia REJECTS <the peace plan>', '<the peace plan> HAS_STATUS "REJECTED"']],
  ['Serbia has refused to recognise Kosovo.', ['Serbia REFUSES_TO_RECOGNIZE Kosovo']],
  ["Serbia does not accept Kosovo's declaration of independence.", ['Serbia REFUSES_TO_RECOGNIZE Kosovo']],
  ['France welcomed the ceasefire agreement.', ['France SUPPORTS <the ceasefire agreement>']],
  ['Germany called on Israel to stop the attacks.', ['Germany DEMANDS Israel']],
  ['China said that Iran must return to the talks.', ['China DEMANDS "Iran must return to the talks"']],
  ['Serbia has been blocking the bid with support from China and Russia.', ['China SUPPORTS Serbia']],
  [
    '“We will strongly support the peace talks,” said Jens Stoltenberg.',
    ['Jens Stoltenberg SUPPORTS <the peace talks>'],
  ],
]

test.each(TABLE)('%s', (text, expected) => {
  expect(said(text)).toEqual(expect.arrayContaining(expected))
})

/** What happened to an agreement, by the verbs over it. */
const STATUS: [string, string][] = [
  ['Egypt and Israel signed the treaty.', 'SIGNED'],
  ['Egypt and Israel failed to sign the treaty.', 'FAILED'],
  ['Egypt and Israel initialled the treaty.', 'INITIALED'],
  ['The treaty was ratified by Egypt.', 'RATIFIED'],
  ['The ceasefire collapsed.', 'FAILED'],
  ['Egypt violated the ceasefire.', 'VIOLATED'],
  ['The agreements have yet to be fully implemented.', 'PARTLY_IMPLEMENTED'],
  ['Egypt and Israel reached an agreement.', 'AGREED'],
]

test.each(STATUS)('%s → %s', (text, status) => {
  expect(said(text).filter(line => line.includes(`HAS_STATUS "${status}"`))).toHaveLength(1)
})
