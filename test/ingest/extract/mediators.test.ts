/** Who mediates, told by more than a name and a verb: and beside each way of telling it, a sentence that looks alike and says nothing of the kind. */
import { expect, test } from 'vitest'
import { said } from './reading.js'

const MEDIATING = / (?:MEDIATED|FACILITATED|CONVENED) /

/** What is tried, text, all that it says of mediating. */
const TABLE: [string, string, string[]][] = [
  [
    'two who share the chair',
    'Chile and Peru opened talks in Geneva. The co-chairmen, Norway and Qatar, were pleased.',
    ['Norway CONVENED <talks> explicit', 'Qatar CONVENED <talks> explicit'],
  ],
  [
    'the chairmen of something else',
    'Chile and Peru opened talks in Geneva. The chairmen, Norway and Qatar, were pleased.',
    [],
  ],
  [
    'most of them',
    'Chile and Peru held talks in Oslo. Jan Egeland moderated most of the sessions.',
    ['Jan Egeland MEDIATED <the sessions> explicit'],
  ],
  [
    'where a body is based',
    'Chile and Peru held talks. The Kroc Institute, the Swiss-based go-between, was pleased.',
    ['Kroc Institute MEDIATED <talks> explicit'],
  ],
  [
    'with others, by those who have no name',
    'Qatar was pleased. Chile and Peru held talks. The emirate, together with Egypt, mediated.',
    ['Qatar MEDIATED <mediated> explicit', 'Egypt MEDIATED <mediated> explicit'],
  ],
  [
    'who inherits the part',
    'Chile and Peru held talks. Kofi Annan inherited the role of mediator from Jan Egeland.',
    ['Kofi Annan MEDIATED <talks> explicit', 'Jan Egeland MEDIATED <talks> explicit'],
  ],
  [
    'who is named, and by whose right',
    'Jan Egeland was named UN mediator for Yemen.',
    ['Jan Egeland MEDIATED <named> explicit', 'United Nations MEDIATED <named> explicit'],
  ],
  [
    'a deputy of who mediates',
    'ECOWAS named Juan Muster as its mediator between Chile and Peru, with Ana Primerova as his deputy.',
    ['Juan Muster MEDIATED <named> explicit', 'Ana Primerova MEDIATED <named> explicit'],
  ],
  [
    'a deputy of who does something else',
    'ECOWAS named Juan Muster as its librarian in Chile and Peru, with Ana Primerova as his deputy.',
    [],
  ],
  [
    'with whom one mediates',
    'With two partners, Kenya and Ghana, Norway mediates between Chile and Peru.',
    ['Norway MEDIATED <mediates> explicit', 'Kenya MEDIATED <mediates> explicit', 'Ghana MEDIATED <mediates> explicit'],
  ],
  [
    'with what one mediates',
    'Norway mediates between Chile and Peru with patience.',
    ['Norway MEDIATED <mediates> explicit'],
  ],
  ['who is named to something else', 'Jan Egeland was named UN librarian for Yemen.', []],
  [
    'an agreement that was struck between two',
    'A deal was struck between Chile and Peru in Oslo. Norway mediated.',
    ['Norway MEDIATED <mediated> explicit'],
  ],
  [
    'who presides at a signing',
    'Chile and Peru signed an armistice in Oslo. Jan Egeland presided.',
    ['Jan Egeland CONVENED <signed> explicit'],
  ],
  [
    'persuaded to sign',
    'Kofi Annan persuaded the leaders of Chile and Peru to sign an accord.',
    ['Kofi Annan MEDIATED <sign>'],
  ],
  [
    'led by a person, behind when',
    'Under UN mediation, led since 1994 by Jan Egeland, Chile and Peru concluded an accord.',
    ['Jan Egeland MEDIATED <UN mediation> explicit', 'United Nations MEDIATED <UN mediation> explicit'],
  ],
  [
    'chaired in turn',
    'The talks between Chile and Peru were chaired in turn by Jan Egeland and Kofi Annan.',
    ['Jan Egeland CONVENED <The talks> explicit', 'Kofi Annan CONVENED <The talks> explicit'],
  ],
  [
    'a role that is the subject',
    "Chile and Peru held talks. Norway's role as mediator is over.",
    ['Norway MEDIATED <talks> explicit'],
  ],
  ['a role of another kind', "Chile and Peru held talks. Norway's role as buyer is over.", []],
  [
    'an offer to act that is the subject',
    "Chile and Peru held talks. Norway's offer to act as mediator was welcomed.",
    ['Norway MEDIATED <talks> planned explicit'],
  ],
  [
    'thanked for it',
    'Chile and Peru held talks. Both sides thanked Norway for its mediation.',
    ['Norway MEDIATED <its mediation> explicit'],
  ],
  ['thanked for something else', 'Chile and Peru held talks. Both sides thanked Norway for its wheat.', []],
  [
    'entrusted',
    'Chile and Peru held talks. The mediation has been entrusted to Kofi Annan.',
    ['Kofi Annan MEDIATED <The mediation> explicit'],
  ],
  [
    'several in one role',
    'Chile and Peru opened talks in Geneva. The co-chairs of the talks, Jan Sample and Ana Sample, were pleased.',
    ['Jan Sample CONVENED <the talks> explicit', 'Ana Sample CONVENED <the talks> explicit'],
  ],
  [
    'mediating countries',
    'Chile and Peru held talks. The two mediating countries, Norway and Qatar, were pleased.',
    ['Norway MEDIATED <talks> explicit', 'Qatar MEDIATED <talks> explicit'],
  ],
  ['countries that do not', 'Chile and Peru held talks. The two warring countries, Chile and Peru, were pleased.', []],
  [
    'who succeeds a mediator',
    'Chile and Peru held talks. Kofi Annan succeeded Jan Egeland as mediator.',
    ['Kofi Annan MEDIATED <talks> explicit', 'Jan Egeland MEDIATED <talks> explicit'],
  ],
  [
    'attempts by two',
    'Chile and Peru held talks. Attempts by Norway and Qatar at mediation led nowhere.',
    ['Norway MEDIATED <mediation> explicit', 'Qatar MEDIATED <mediation> explicit'],
  ],
  [
    'beside whom talks begin',
    'Talks between Chile and Peru began in Lome with the Ghanaian president, Kofi Sample, as host and chief mediator.',
    ['Kofi Sample MEDIATED <Talks> explicit'],
  ],
  [
    'two before a relative',
    'Chile and Peru held talks with President Lee Sample of Mali and with Kofi Annan, who sat between them as mediators.',
    ['Lee Sample MEDIATED <talks> explicit', 'Kofi Annan MEDIATED <talks> explicit'],
  ],
  ['no turn of a chair', 'Chile and Peru held talks. Prices will turn by Friday, Kofi Annan said.', []],
  ['a cleft sentence', 'It was Norway that mediated between Chile and Peru.', ['Norway MEDIATED <mediated> explicit']],
  [
    'a verb that ends its sentence',
    'Chile and Peru held talks. Charles Michel, the European Council president, mediated.',
    ['Charles Michel MEDIATED <mediated> explicit'],
  ],
  [
    'the two by a pronoun',
    'Chile and Peru held talks. Norway, which mediates between them, was pleased.',
    ['Norway MEDIATED <mediates> explicit'],
  ],
  [
    'two that ask a third',
    'Chile and Peru have asked Italy to mediate.',
    ['Italy MEDIATED <mediate> planned explicit'],
  ],
  ['one that asks for something else', 'Chile and Peru have asked Italy to pay.', []],
  [
    'appointed by a body',
    'Angola, appointed by the African Union as mediator between Chile and Peru, was pleased.',
    ['Angola MEDIATED <appointed> explicit'],
  ],
  [
    'named without "as"',
    'Kofi Annan was named mediator between Chile and Peru.',
    ['Kofi Annan MEDIATED <named> explicit'],
  ],
  ['named something else', 'Kofi Annan was named governor between two talks of Chile and Peru.', []],
  [
    'a phrase with those who deal with each other',
    'Through the good offices of Algeria, Iran and Iraq settled their quarrel.',
    ['Algeria FACILITATED <settled> explicit'],
  ],
  [
    'an invitation to what is still to be',
    'At the invitation of President Joko Widodo of Indonesia, Chile and Peru are to hold talks in Bali.',
    ['Joko Widodo CONVENED <talks> planned'],
  ],
  [
    'a chair of a meeting that a verb tells',
    'Kofi Annan took the chair when Chile and Peru met in Abuja.',
    ['Kofi Annan CONVENED <met> explicit'],
  ],
  ['a phrasal verb', 'Norway hammered out a deal between Chile and Peru.', ['Norway MEDIATED <a deal>']],
  [
    'a person with his team',
    'Kofi Annan and a team of bankers shuttled between Chile and Peru.',
    ['Kofi Annan MEDIATED <shuttled> explicit'],
  ],
  [
    'a body without a name',
    'Chile and Peru held talks. The commission that acts as a go-between since May was silent.',
    ['commission MEDIATED <talks> explicit'],
  ],
  [
    'a body that does something else',
    'Chile and Peru held talks. The commission that counts the votes since May was silent.',
    [],
  ],
  [
    'a body that has a name elsewhere',
    'Chile and Peru held talks at the World Bank. The bank has mediated between them since May.',
    ['World Bank MEDIATED <mediated> explicit'],
  ],
  [
    'a state by a common noun',
    'Chile and Peru held talks in Oman. Oman was pleased. The Gulf state has mediated between them since May.',
    ['Oman MEDIATED <mediated> explicit'],
  ],
  ['a side by a common noun', 'Chile and Peru held talks. The country mediated.', []],
  [
    'a body by a pronoun',
    'Chile and Peru held talks. Oman was pleased. It has mediated between them since May.',
    ['Oman MEDIATED <mediated> explicit'],
  ],
  [
    'its mediation',
    'Chile and Peru held talks. Oman was pleased, and its mediation went on.',
    ['Oman MEDIATED <its mediation> explicit'],
  ],
  ['its own troops', 'Chile and Peru held talks. Oman was pleased, and its army went on.', []],
  [
    'a state and an envoy',
    'A deal between Chile and Peru was brokered by Qatar and the envoy Jan Egeland.',
    ['Qatar MEDIATED <A deal> explicit', 'Jan Egeland MEDIATED <A deal> explicit'],
  ],
  [
    'an envoy told of by another verb',
    'A deal between Chile and Peru was broken by Qatar and the envoy Jan Egeland left.',
    [],
  ],
  [
    'members of a body',
    'Chile and Peru held talks. The commission has acted as a go-between. Its members, Kofi Annan and Jan Egeland, are tired.',
    [
      'commission MEDIATED <talks> explicit',
      'Kofi Annan MEDIATED <talks> explicit',
      'Jan Egeland MEDIATED <talks> explicit',
    ],
  ],
  [
    'members of something else',
    'Chile and Peru held talks. The club has acted at night. Its members, Kofi Annan and Jan Egeland, are tired.',
    [],
  ],
  [
    'who heads a body',
    'Chile and Peru held talks. A panel led by Kofi Annan mediated between them.',
    ['panel MEDIATED <mediated> explicit', 'Kofi Annan MEDIATED <mediated> explicit'],
  ],
  [
    'a role that is played',
    'Turkey played a mediating role between Chile and Peru.',
    ['Turkey MEDIATED <played> explicit'],
  ],
  ['another role', 'Turkey played a leading role between Chile and Peru.', []],
  [
    'offices offered to two',
    'Oman offered its good offices to Chile and Peru.',
    ['Oman FACILITATED <offered> planned explicit'],
  ],
  [
    'who is what by a copula, and not who was told last',
    'Chile and Peru held talks. Jan Egeland left. Norway is again the facilitator.',
    ['Norway FACILITATED <talks> explicit'],
  ],
  [
    'talks by a pronoun',
    'The talks between Chile and Peru opened. Kofi Annan chaired them.',
    ['Kofi Annan CONVENED <The talks> explicit'],
  ],
  [
    'an offer and those who answer it',
    "Chile and Peru rejected Norway's offer to mediate.",
    ['Norway MEDIATED <mediate> not explicit'],
  ],
  [
    'whose deal is signed at an invitation',
    'Chile and Peru signed a deal at the invitation of Kofi Annan.',
    ['Kofi Annan CONVENED <signed>'],
  ],
  [
    'a name behind a noun that stands for a body',
    'Chile and Peru held talks. The mediator, General Jan Egeland of Norway, was tired.',
    ['Jan Egeland MEDIATED <talks> explicit'],
  ],
  [
    'two who are told near it, in a dispute',
    'The war goes on at the border. Norway is mediating. Chile and Peru traded drafts.',
    ['Norway MEDIATED <mediating> explicit'],
  ],
  [
    'who sends the nameless',
    'The Commonwealth sent seven elders to mediate between Chile and Peru.',
    ['Commonwealth of Nations MEDIATED <mediate> planned explicit'],
  ],
  ['who sends them to do something else', 'The Commonwealth sent seven elders to sit between Chile and Peru.', []],
  [
    'the chair before its holder',
    'In the chair was Kofi Annan when Chile and Peru met.',
    ['Kofi Annan CONVENED <met> explicit'],
  ],
  [
    'messages that are passed on',
    'Messages between Chile and Peru are passed on by Kofi Annan.',
    ['Kofi Annan FACILITATED <passed>'],
  ],
  ['the chair of a cabinet', 'Kofi Annan chaired a cabinet meeting before talks with Peru.', []],
  ['the chair of a committee', 'Kofi Annan chaired a meeting of the committee before talks with Peru.', []],
  [
    'bishops beside whom a role is told',
    'Chile and Peru held talks at the Episcopal Conference, with the bishops as go-betweens.',
    ['Episcopal Conference MEDIATED <talks> explicit'],
  ],
]

test.each(TABLE)('%s', (_, text, expected) => {
  expect(said(text).filter(line => MEDIATING.test(line))).toEqual(expected)
})

test('who stands beside two that meet, in a role of his own, is no party', () => {
  const lines = said('Chile and Peru met in Geneva, with Kofi Annan as mediator.')
  expect(lines.filter(line => line.includes('<met>'))).toEqual([
    'Chile PARTY_TO <met>',
    'Peru PARTY_TO <met>',
    'Kofi Annan MEDIATED <met> explicit',
  ])
})

test('between two that stand far behind the place of their talks', () => {
  expect(said('Talks in Geneva between Chile and the envoy Jan Egeland opened.')).toEqual(
    expect.arrayContaining(['Chile PARTY_TO <Talks>', 'Jan Egeland PARTY_TO <Talks>']),
  )
})

test('a headline in capitals is read like any other', () => {
  expect(said('CHILE AND PERU SIGN BORDER TREATY IN LIMA')).toEqual(
    expect.arrayContaining(['Chile SIGNED <BORDER TREATY>', 'Peru SIGNED <BORDER TREATY>']),
  )
})
