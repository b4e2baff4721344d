import { expect, test } from 'vitest'
import { said } from './reading.js'

const TABLE: [string, string[]][] = [
  ['Russia accused Ukraine of attacks.', ['Russia ACCUSES Ukraine']],
  ['The West put pressure on Serbia.', ['the West PRESSURES Serbia']],
  ['Serbia rejected the peace plan.', ['Serbia REJECTS <the peace plan>', '<the peace plan> HAS_STATUS "REJECTED"']],
  ['Kenya signed the Entebbe accord. Saudi Arabia cheered.', ['Saudi Arabia SUPPORTS <the Entebbe accord>']],
  ['Kenya signed the Entebbe accord. Iran voiced regret.', ['Iran OPPOSES <the Entebbe accord>']],
  ['Kenya signed the Entebbe accord. Iran reacted with dismay.', ['Iran OPPOSES <the Entebbe accord>']],
  ['Kenya signed the Entebbe accord to the dismay of Iran.', ['Iran OPPOSES <the Entebbe accord>']],
  ['Kenya signed the Entebbe accord. It was raining. Iran denounced it.', ['Iran OPPOSES <the Entebbe accord>']],
  ['Spain called the resolution balanced.', ['Spain SUPPORTS "balanced"']],
  ['Iran boycotted the talks.', ['Iran REJECTS <the talks>']],
  ['Serbia lobbied against the peace plan.', ['Serbia OPPOSES <the peace plan>']],
  ['Serbia rejected the United Nations plan.', ['Serbia REJECTS <the United Nations plan>']],
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
  [
    'Russia and Ukraine accused each other of breaking the truce.',
    ['Russia ACCUSES Ukraine', 'Ukraine ACCUSES Russia'],
  ],
  ['Germany accused Iran of wanting to build a bomb.', ['Germany ACCUSES Iran']],
  ['Kenya refused to sign the accord.', ['Kenya REJECTS <the accord>']],
  ['Kenya signed the Entebbe accord. Uganda rejects it.', ['Uganda REJECTS <the Entebbe accord>']],
  ['Serbia thanked Norway for its work.', ['Serbia SUPPORTS Norway']],
  ['Serbia demands that the terms be reopened.', ['Serbia DEMANDS "the terms be reopened"']],
  ['Germany put the blame on Israel.', ['Germany ACCUSES Israel']],
  ['France called the treaty a historic step.', ['France SUPPORTS <the treaty>']],
  ['Iran denounced the treaty as a capitulation.', ['Iran OPPOSES <the treaty>']],
  ['Angela Merkel spoke of a big step.', ['Angela Merkel SUPPORTS "a big step"']],
  ['Germany is opposed to the peace plan.', ['Germany OPPOSES <the peace plan>']],
  ['Norway was grateful to Kenya.', ['Norway SUPPORTS Kenya']],
  ['Iran vowed to retaliate against Israel.', ['Iran THREATENS Israel']],
  ['Iran warned that it would resume the war.', ['Iran THREATENS "would resume the war"']],
  ['Joe Biden has said there will be no renegotiation of the accord.', ['Joe Biden REJECTS <the accord>']],
  ['Israel will not negotiate with Hamas.', ['Israel REJECTS "Israel will not negotiate with Hamas"']],
  ['Iran said that the demand was unacceptable.', ['Iran REJECTS "the demand was"']],
  ['Ethiopia said Eritrea had violated the truce.', ['Ethiopia ACCUSES Eritrea']],
  ['Angela Merkel complained that Cuba would not withdraw.', ['Angela Merkel ACCUSES Cuba']],
  ['Iran, the main backer of the Houthis, welcomed the truce.', ['Iran SUPPORTS Houthis']],
  ['Angela Merkel is a critic of the treaty.', ['Angela Merkel OPPOSES <the treaty>']],
  ['Russia held Georgia responsible for the war.', ['Russia ACCUSES Georgia']],
  ['Israel said that it would not accept the peace plan.', ['Israel REJECTS <the peace plan>']],
  ['Norway gave the accord a cautious welcome.', ['Norway SUPPORTS <the accord>']],
  ['Norway gave Peru an ultimatum.', ['Norway DEMANDS Peru']],
  ['Bolivia attacked the accord.', ['Bolivia OPPOSES <the accord>']],
  ['Chile and Peru signed an accord over the objections of Bolivia.', ['Bolivia OPPOSES <an accord>']],
  ['The members of the Security Council hailed the accord.', ['United Nations Security Council SUPPORTS <the accord>']],
  ['Norway told Peru to withdraw.', ['Norway DEMANDS Peru']],
  ['Chile vowed never to sign the accord.', ['Chile REJECTS <the accord>']],
  ['Norway would not sign the accord.', ['Norway REJECTS <the accord>']],
  ['Norway is in favour of the accord.', ['Norway SUPPORTS <the accord>']],
  ['Norway stood by the accord.', ['Norway SUPPORTS <the accord>']],
  ['Norway distanced itself from the accord.', ['Norway OPPOSES <the accord>']],
  ['Norway is said to be unhappy with the accord.', ['Norway OPPOSES <the accord>']],
  ['Angela Merkel said the accord was a betrayal.', ['Angela Merkel OPPOSES <the accord>']],
  ['Angela Merkel said the accord was a victory for peace.', ['Angela Merkel SUPPORTS <the accord>']],
  ["Italy's premier, Matteo Renzi, welcomed the accord.", ['Matteo Renzi SUPPORTS <the accord>']],
  ['Russia threatens Georgia with sanctions should the truce fail.', ['Russia THREATENS Georgia']],
  ['“We demand proof,” its foreign minister, Angela Merkel, told reporters.', ['Angela Merkel DEMANDS "proof"']],
  ['Angela Merkel called Barack Obama to thank Norway.', ['Angela Merkel SUPPORTS Norway']],
  [
    'Jan Egeland and Carl Bildt met in Malta. Both rejected the accord.',
    ['Jan Egeland REJECTS <the accord>', 'Carl Bildt REJECTS <the accord>'],
  ],
  ['NATO met in Wales. It condemned the attack.', ['NATO OPPOSES <the attack>']],
  ['Norway let it be known that it would not accept the accord.', ['Norway REJECTS <the accord>']],
  ['Norway and Chile made it clear that they would never sign the accord.', ['Norway REJECTS <the accord>']],
  ['Angela Merkel said the step was "absolutely not acceptable".', ['Angela Merkel REJECTS "the step was"']],
  ['Angela Merkel declared that Norway could not accept the accord.', ['Norway REJECTS <the accord>']],
  ['Chile cannot recognise the independence of Kosovo.', ['Chile REFUSES_TO_RECOGNIZE Kosovo']],
  ['Chile could not associate itself with the accord.', ['Chile REJECTS <the accord>']],
  ["Argentina's seizure of the islands was condemned by Peru.", ['Peru OPPOSES Argentina']],
  ['Peru deplored the Chilean seizure of the islands.', ['Peru OPPOSES Chile']],
  [
    'The accord was hailed in Moscow and deplored in Kyiv.',
    ['Russia SUPPORTS <The accord>', 'Ukraine OPPOSES <The accord>'],
  ],
  ['Moscow branded the raids a provocation.', ['Russia OPPOSES <the raids>']],
  ['Peru, long hostile to the accord, stayed away.', ['Peru OPPOSES <the accord>']],
  ["Turkey's parliament came out against the accord.", ['Turkey OPPOSES <the accord>']],
  ["Turkey's parliament passed a resolution condemning the accord.", ['Turkey OPPOSES <the accord>']],
  ['Norway and Chile lined up behind Peru.', ['Norway SUPPORTS Peru']],
  ['Peru blamed the massacre on Chile.', ['Peru ACCUSES Chile']],
  ['Peru voiced its approval of the accord.', ['Peru SUPPORTS <the accord>']],
  ["Chile's endorsement of the accord came late.", ['Chile SUPPORTS <the accord>']],
  ["Chile's refusal to withdraw angered many.", ['Chile REJECTS "to withdraw"']],
  ["Russia's recognition of Abkhazia angered Georgia.", ['Russia RECOGNIZES Abkhazia']],
  ['Peru pressed for sanctions.', ['Peru DEMANDS "sanctions"']],
  ['Peru accepted the peace plan.', ['Peru SUPPORTS <the peace plan>']],
  ["Norway welcomed today's signing in Lima of the peace accord.", ['Norway SUPPORTS <signing>']],
]

test.each(TABLE)('%s', (text, expected) => {
  expect(said(text)).toEqual(expect.arrayContaining(expected))
})

/** What looks like a stance, and whose it is not. */
const NO_STANCE: [string, RegExp][] = [
  ['Chile attacked Peru.', /OPPOSES/],
  ['Norway told Peru that prices rise.', /DEMANDS/],
  ['Bolivia met the critics of Norway over lunch.', /OPPOSES/],
  ['Angela Merkel called on Barack Obama to thank Norway.', /Angela Merkel SUPPORTS/],
  ['The members of five clubs met Norway. It condemned the attack.', /Norway OPPOSES/],
  ['Chile agreed not to sign the accord.', /REJECTS/],
  ['The accord was signed in Moscow.', /Russia SUPPORTS/],
  ['Peru asked that Chile withdraw and it refused the accord.', /Peru REJECTS/],
  ['Norway could not stop the war.', /REJECTS|OPPOSES/],
  ['Chile won recognition of its border.', /RECOGNIZES/],
  ['Peru accepted a medal.', /SUPPORTS/],
]

test.each(NO_STANCE)('%s', (text, stance) => {
  expect(said(text).filter(line => stance.test(line))).toEqual([])
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

test.each([
  ['what somebody else is asked to do', 'Germany called on Iran to renounce terrorism.', /Iran REJECTS/],
  ['a refusal to speak', 'Angela Merkel declined to comment on the treaty.', /REJECTS/],
  ['a warning about others', 'Norway warned that rebels would attack Kenya.', /THREATENS/],
  ['who denies a misdeed', 'Ethiopia said Eritrea had not violated the truce.', /ACCUSES/],
  ['what is not ruled out', 'Joe Biden has said there will be elections.', /REJECTS/],
  ['a plain description', 'France called the treaty by its number.', /SUPPORTS|OPPOSES/],
  ['a recognition still to come', 'Kenya and Israel will recognise each other.', /RECOGNIZES/],
  ['recognition, which has a word of its own', 'Serbia refuses to recognise Kosovo.', /REJECTS/],
])('%s is no such stance', (_, text, stance) => {
  expect(said(text).filter(line => stance.test(line))).toEqual([])
})

test('joy over an agreement in quotation marks is for it', () => {
  const text = 'Kenya and Uganda signed the Entebbe accord. "This is a historic day for our region", said Kofi Annan.'
  expect(said(text)).toContain('Kofi Annan SUPPORTS <the Entebbe accord>')
})
