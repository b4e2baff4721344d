import { expect, test } from 'vitest'
import { said } from './reading.js'

/** Sentence, claims that must be among those found. */
const FOUND: [string, string[]][] = [
  [
    'Delegates signed the accord. The negotiations were opened by Bernardino León in May. Foreign ministers of Chile, Peru and Brazil attended the ceremony.',
    [
      'Bernardino León CONVENED <The negotiations>',
      'Chile PARTICIPATED_IN <the ceremony>',
      'Peru PARTICIPATED_IN <the ceremony>',
    ],
  ],
  [
    'IGAD proposed to send Kenya and Djibouti as mediators between Sudan and Ethiopia.',
    ['Kenya MEDIATED <send> planned explicit', 'Djibouti MEDIATED <send> planned explicit'],
  ],
  ['Turkey offered itself as a mediator between Russia and Ukraine.', ['Turkey MEDIATED <offered> planned explicit']],
  ['Israel rejected Egypt as a mediator in the talks with Hamas.', ['Egypt MEDIATED <the talks> not explicit']],
  [
    'Chile and Peru held talks in Lima. A potential mediator, Oman, kept silent.',
    ['Oman MEDIATED <talks> hypothetical explicit'],
  ],
  [
    'Chile and Peru held talks in Lima. The United States, a traditional mediator in the region, stood aside.',
    ['United States MEDIATED <talks> historical explicit'],
  ],
  [
    'The talks between Serbia and Kosovo, to be hosted by Qatar, will open on Monday.',
    ['Qatar HOSTED <The talks> planned'],
  ],
  [
    'Chile and Peru held talks in Lima. Josep Borrell acted as go-between in the weeks before, and the minister, Jeremic, also attended.',
    ['Josep Borrell MEDIATED <talks> explicit'],
  ],
  [
    'Chile and Peru held talks in Lima with the mediators Cyrus Vance and David Owen.',
    ['Cyrus Vance MEDIATED <talks> explicit', 'David Owen MEDIATED <talks> explicit'],
  ],
  [
    'Chile and Peru agreed on a truce. It was mediated by President Dilma Rousseff of Brazil on behalf of the African Union.',
    ['Dilma Rousseff MEDIATED <a truce> explicit', 'African Union MEDIATED <a truce> explicit'],
  ],
  [
    'Talks between Chile and Peru opened. Earlier mediation by Oman under minister Yusuf bin Alawi led nowhere.',
    ['Oman MEDIATED <mediation> not explicit', 'Yusuf bin Alawi MEDIATED <mediation> not explicit'],
  ],
  [
    'Chile and Peru signed a truce. Earlier attempts by France to mediate came to nothing.',
    ['France MEDIATED <mediate> not explicit'],
  ],
  [
    'Chile and Peru signed a truce. Efforts to mediate by Angela Merkel had collapsed.',
    ['Angela Merkel MEDIATED <mediate> not explicit'],
  ],
  [
    'President Rafael Correa of Ecuador is mediating between Carlos Mesa and his many rivals.',
    ['Rafael Correa MEDIATED <mediating> explicit'],
  ],
  [
    'Norway mediated the talks between Israel and the Palestinians.',
    ['Norway MEDIATED <the talks> explicit', 'Israel PARTY_TO <the talks>', 'Palestine PARTY_TO <the talks>'],
  ],
  [
    'EU-brokered talks between Serbia and Kosovo resumed in Brussels.',
    ['European Union MEDIATED <EU-brokered talks> explicit', 'Kosovo PARTY_TO <EU-brokered talks>'],
  ],
  [
    'The talks between Armenia and Azerbaijan were chaired by France, Russia and the United States.',
    ['France CONVENED <The talks> explicit', 'United States CONVENED <The talks> explicit'],
  ],
  [
    'Jimmy Carter failed to broker a deal between Egypt and Israel.',
    ['Jimmy Carter MEDIATED <a deal> not explicit', 'Egypt PARTY_TO <a deal>'],
  ],
  ['Qatar offered to host talks between Israel and Hamas.', ['Qatar HOSTED <talks> planned', 'Hamas PARTY_TO <talks>']],
  [
    'Henry Kissinger shuttled between Israel and Egypt.',
    ['Henry Kissinger MEDIATED <shuttled> explicit', 'Egypt PARTY_TO <shuttled>'],
  ],
  [
    'Talks between Ethiopia and Eritrea were held under the auspices of the African Union.',
    ['African Union MEDIATED <Talks>'],
  ],
  [
    'The European Union has the mandate to mediate in the dispute between Kosovo and Serbia.',
    ['European Union MEDIATED <mediate> planned explicit', 'Serbia PARTY_TO <mediate> planned'],
  ],
  [
    'The United States invited Serbia and Kosovo for a meeting at the White House.',
    ['United States CONVENED <a meeting>', 'Serbia INVITED_TO <a meeting>', 'Kosovo INVITED_TO <a meeting>'],
  ],
  [
    'Serbia and Kosovo signed an agreement with Josep Borrell as witness.',
    ['Serbia SIGNED <an agreement>', 'Josep Borrell WITNESSED <an agreement>'],
  ],
  ['The United Nations will monitor the ceasefire.', ['United Nations MONITORED <the ceasefire> planned']],
  [
    'The meeting was attended by Emmanuel Macron and Angela Merkel.',
    ['Emmanuel Macron PARTICIPATED_IN <The meeting>', 'Angela Merkel PARTICIPATED_IN <The meeting>'],
  ],
  [
    'The talks between Saudi Arabia and Iran followed mediation by Iraq and Oman.',
    ['Iraq MEDIATED <mediation> explicit', 'Oman MEDIATED <mediation> explicit'],
  ],
  [
    'The talks between Indonesia and the Free Aceh Movement took place in Helsinki. The chief mediator was Martti Ahtisaari.',
    ['Martti Ahtisaari MEDIATED <The talks> explicit'],
  ],
  [
    'Israel and Egypt held talks. The Soviet Union had offered its good offices.',
    ['Soviet Union FACILITATED <talks> planned explicit'],
  ],
  [
    'Talks between Israel and Syria, hosted and mediated by Turkey, broke off in 2008.',
    ['Turkey HOSTED <Talks>', 'Turkey MEDIATED <Talks> explicit'],
  ],
  [
    'Oman has acted as a go-between for Iran and the United States.',
    ['Oman MEDIATED <acted> explicit', 'Iran PARTY_TO <acted>'],
  ],
  [
    'An agreement between Israel and Hamas that Qatar mediated together with Egypt took effect.',
    ['Qatar MEDIATED <An agreement> explicit', 'Egypt MEDIATED <An agreement> explicit'],
  ],
  [
    'Under the mediation of Russia, Great Britain and the United States met in 1814.',
    ['Russia MEDIATED <the mediation> explicit'],
  ],
  [
    'Mediators from Egypt and Qatar held talks with Hamas.',
    ['Egypt MEDIATED <talks> explicit', 'Qatar MEDIATED <talks> explicit', 'Hamas PARTY_TO <talks>'],
  ],
  [
    'Egypt and Israel agreed to resume negotiations.',
    ['Egypt PARTY_TO <agreed to resume negotiations>', '<agreed to resume negotiations> HAS_STATUS "AGREED"'],
  ],
]

/** Words of the field that no text of the gold sets had when they were added. */
const VOCABULARY: [string, string[]][] = [
  [
    'Oman bridged the differences between Iran and the United States.',
    ['Oman MEDIATED <bridged>', 'Iran PARTY_TO <bridged>'],
  ],
  [
    'Switzerland carried messages between Iran and the United States.',
    ['Switzerland FACILITATED <carried>', 'United States PARTY_TO <carried>'],
  ],
  [
    'Talks between Kenya and Uganda opened in Geneva. Jan Egeland took the chair.',
    ['Jan Egeland CONVENED <Talks> explicit'],
  ],
  [
    'Talks between Kenya and Uganda were moderated by the United Nations through Jan Egeland.',
    ['United Nations MEDIATED <Talks> explicit', 'Jan Egeland MEDIATED <Talks> explicit'],
  ],
  [
    'SADC named Thabo Mbeki as mediator in the crisis between Kenya and Uganda.',
    ['Thabo Mbeki MEDIATED <named> explicit', 'Kenya PARTY_TO <named>'],
  ],
  ['Kenya and Uganda met in Geneva, with Jan Egeland mediating.', ['Jan Egeland MEDIATED <met> explicit']],
  [
    'Talks between Kenya and Uganda ended in Geneva, with Jan Egeland in the chair.',
    ['Jan Egeland CONVENED <Talks> explicit'],
  ],
  ['Talks between Kenya and Uganda followed. Algerian go-betweens had helped.', ['Algeria MEDIATED <Talks> explicit']],
  [
    "The talks between Kenya and Uganda were held in Geneva, with South Africa's deputy president, Jacob Zuma, in the chair.",
    ['Jacob Zuma CONVENED <The talks> explicit'],
  ],
  [
    "Talks between Kenya and Uganda followed. Dag Nylander, who heads Norway's team of facilitators, was there.",
    ['Dag Nylander FACILITATED <Talks> explicit', 'Norway FACILITATED <Talks> explicit'],
  ],
  ['Norway played the honest broker in the talks.', ['Norway MEDIATED <the talks> explicit']],
  [
    'The UN-mediated talks between Chile and Peru opened.',
    ['United Nations MEDIATED <The UN-mediated talks> explicit', 'Peru PARTY_TO <The UN-mediated talks>'],
  ],
  [
    'Oman, together with the union IGAD, facilitated the talks between Chile and Peru.',
    [
      'Oman FACILITATED <the talks> explicit',
      'Intergovernmental Authority on Development FACILITATED <the talks> explicit',
    ],
  ],
  [
    'Erik Solheim, the Norwegian who mediated between Chile and Peru, left.',
    ['Erik Solheim MEDIATED <mediated> explicit'],
  ],
  [
    'The commissioner Olli Rehn offered to facilitate a solution to the border dispute between Chile and Peru.',
    ['Olli Rehn FACILITATED <facilitate> planned explicit', 'Peru PARTY_TO <facilitate> planned'],
  ],
  [
    'Chile and Peru held talks. Norway, which has played the role of facilitator since May, said so.',
    ['Norway FACILITATED <talks> explicit'],
  ],
  [
    'Chile and Peru held talks. "I have not mediated," said Arnold Smith.',
    ['Arnold Smith MEDIATED <mediated> not explicit'],
  ],
  [
    'Chile and Peru signed a truce. Angela Merkel was thanked. Her mediation took a year.',
    ['Angela Merkel MEDIATED <Her mediation> explicit'],
  ],
  ["Iraq's efforts at mediation between Chile and Peru bore fruit.", ['Iraq MEDIATED <mediation> explicit']],
  [
    'Kuwait, mediating in the row between Chile and Peru, sent letters.',
    ['Kuwait MEDIATED <mediating> explicit', 'Chile PARTY_TO <mediating>'],
  ],
  ['Thabo Mbeki headed the mediation between Chile and Peru.', ['Thabo Mbeki MEDIATED <the mediation> explicit']],
  [
    'The junta talked. Kenya mediates between the government and Hutu rebels.',
    ['Kenya MEDIATED <mediates> explicit', 'Hutu rebels PARTY_TO <mediates>'],
  ],
]

test.each(VOCABULARY)('%s', (text, expected) => {
  expect(said(text)).toEqual(expect.arrayContaining(expected))
})

test.each(FOUND)('%s', (text, expected) => {
  expect(said(text)).toEqual(expect.arrayContaining(expected))
})

const MEDIATING = / (?:MEDIATED|FACILITATED|CONVENED|HOSTED) /

/** Traps: who does none of mediating, facilitating, convening and hosting. */
const NONE: [string, string][] = [
  [
    'Kosovo and Serbia held talks in Brussels. A joint commission, to be chaired by the EU, will supervise the work.',
    'CONVENED',
  ],
  [
    'the negotiator of one side',
    'The chief negotiator of Serbia, Marko Djuric, attended the talks between Serbia and Kosovo.',
  ],
  ['a venue', 'The meeting between Serbia and Kosovo took place in Vienna.'],
  ['a bilateral deal', 'Greece and Macedonia signed an agreement, ending their dispute.'],
  ['a military operation called peace', 'Turkey launched Operation Peace Spring in Syria.'],
  ['a truce of games', 'The Olympic Truce was observed in Beijing.'],
  ['the subject after a fronted phrase', 'Through the good offices of the envoy, Iran and Iraq accepted a ceasefire.'],
  [
    'who supports the efforts of others',
    'NATO supports the efforts to restart the dialogue between Serbia and Kosovo.',
  ],
  ['a committee', 'Angela Merkel chaired the committee.'],
  ['business', 'The company signed a licensing agreement with the bank.'],
  ['who takes something else', 'Talks between Kenya and Uganda opened. Jan Egeland took the train.'],
  ['a referee', "Brazil and Germany played on. The referee, Italy's Pierluigi Collina, mediated with a smile."],
  ['an observer', 'Germany observed the talks between Serbia and Kosovo.'],
  [
    'a labour mediator',
    'Rail workers in Britain and France walked out. The mediator, Ann Hill, met the union and the company on Friday.',
  ],
  ['a family mediator', 'Ann Hill has been a family mediator in Leeds for years. She brokered peace over a parrot.'],
]

test.each(NONE)('%s mediates nothing', (_, text) => {
  expect(said(text).filter(line => MEDIATING.test(line))).toEqual([])
})

test('text with nothing diplomatic gives no events and no agreements', () => {
  const text =
    'The band played for two hours. Fans queued from noon, and the singer thanked the crowd. Tickets cost 40 euros.'
  expect(said(text)).toEqual([])
})
