import { describe, expect, test } from 'vitest'
import { extractText, said } from './reading.js'
import { factsOfArticle } from './told.js'

/** Agreements of a text as "name: status [role who, …]". */
function agreementsOf(text: string): readonly string[] {
  return factsOfArticle(text).agreements.map(({ name, status, roles }) => {
    const held = roles.map(({ who, role }) => `${role} ${who}`).sort()
    return `${name}: ${status} [${held.join(', ')}]`
  })
}

/** Agreements of a text as "name: status, date". */
function datesOf(text: string): readonly string[] {
  return factsOfArticle(text).agreements.map(({ name, status, date }) => `${name}: ${status}, ${date}`)
}

test.each([
  ['the verb', 'Kenya and Uganda signed an accord in Entebbe on 12 March 2018.', 'accord: signed, 2018-03-12'],
  ['a participle', 'Kenya and Uganda are bound by an accord signed in Oslo in July 1990.', 'accord: signed, 1990-07'],
  [
    'when it began',
    'A ceasefire between Kenya and Uganda has been in force since 6 September 1991.',
    'ceasefire: in-force, 1991-09-06',
  ],
  [
    'its own words, where only these tell it',
    'Kenya and Uganda met on Monday. Kenya recalled the treaty of 1921.',
    'treaty: agreed, 1921',
  ],
  [
    'its making, and not its end',
    'The 2013 accord between Kenya and Uganda collapsed on Friday.',
    '2013 accord: failed, 2013',
  ],
  [
    'the talks that it came out of',
    'Kenya and Uganda held talks in Oslo on 2 May. They reached an agreement at the talks.',
    'agreement: agreed, 2020-05-02',
  ],
  [
    'the one day of which the lead tells',
    'Kenya and Uganda have agreed on an annex. The talks were held in Oslo on Saturday.',
    'annex: agreed, 2020-05-02',
  ],
  [
    'no war that it came after',
    'A peace plan was unveiled more than two decades after the war of 1999 between Kenya and Uganda.',
    'peace plan: proposed, null',
  ],
  [
    'no day that is still to come',
    'Kenya and Uganda have agreed on a treaty, which is to be signed in Oslo on 1 June.',
    'treaty: agreed, null',
  ],
  [
    'the announcement, where no other is told',
    'Kenya and Uganda announced on Friday that they had agreed on a treaty.',
    'treaty: agreed, 2020-05-01',
  ],
  [
    'the announcement behind it',
    'Kenya and Uganda have agreed on a treaty, both governments said on Friday.',
    'treaty: agreed, 2020-05-01',
  ],
  ['no day from which it is to hold', 'Kenya and Uganda agreed on a truce from 9 May.', 'truce: agreed, null'],
  [
    'its signing, and not its acceptance by others',
    'Kenya accepted the accord on 20 April. Kenya and Uganda signed the accord in Oslo on Friday.',
    'accord: signed, 2020-05-01',
  ],
  [
    'a noun of signing',
    'Kenya and Uganda ended the war on Friday with the signing in Oslo of a peace accord.',
    'peace accord: signed, 2020-05-01',
  ],
  [
    'the dateline, where the paper came out later',
    'OSLO, May 2 (Reuters) - Kenya and Uganda signed an accord here today.',
    'accord: signed, 2020-05-02',
  ],
])('an agreement has the date of %s', (_of, text, expected) => {
  expect(datesOf(text)).toContain(expected)
})

/** One paper, however it is spoken of. */
test.each([
  [
    'a title',
    'Kenya and Uganda signed the Treaty of Entebbe.',
    'Treaty of Entebbe: signed [signatory Kenya, signatory Uganda]',
  ],
  [
    'a day after the thing that is signed',
    'The presidents of Kenya and Uganda initialled a non-aggression pact late Thursday in Entebbe.',
    'non-aggression pact: initialed [signatory Kenya, signatory Uganda]',
  ],
  [
    'a declaration spoken of again',
    'Kenya and Uganda adopted a joint declaration in Entebbe on Monday. Norway welcomed the declaration.',
    'joint declaration: agreed [party Kenya, party Uganda, supporter Norway]',
  ],
  [
    'a title with a series',
    'Kenya and Uganda signed the Agreement on Peace, Friendship and Trade in Entebbe.',
    'Agreement on Peace, Friendship and Trade: signed [signatory Kenya, signatory Uganda]',
  ],
  [
    'a name told after the thing',
    'Kenya and Uganda signed a peace agreement on Monday. The accord, known as the Entebbe Protocol, has ten articles.',
    'Entebbe Protocol: signed [signatory Kenya, signatory Uganda]',
  ],
  [
    'what was agreed to be done, and the paper',
    'Kenya and Uganda agreed to end the war. The two sides initialled a joint declaration in Entebbe.',
    'joint declaration: initialed [party Kenya, party Uganda, signatory Kenya, signatory Uganda]',
  ],
  [
    'a general word for a ceasefire',
    'Kenya and Uganda signed an indefinite ceasefire on Monday. Under the pact prisoners go home. Norway welcomed the deal.',
    'indefinite ceasefire: signed [signatory Kenya, signatory Uganda, supporter Norway]',
  ],
  [
    'a pronoun',
    'Kenya and Uganda signed the Entebbe accord. Somalia rejects it.',
    'Entebbe accord: signed [opponent Somalia, signatory Kenya, signatory Uganda]',
  ],
  [
    'another paper of long ago stays apart',
    'Kenya and Uganda signed the Entebbe Agreement. The Lusaka Protocol collapsed in 1999. The war went on. Norway praised the accord.',
    'Entebbe Agreement: signed [signatory Kenya, signatory Uganda, supporter Norway]',
  ],
])('%s', (_, text, expected) => {
  expect(agreementsOf(text)).toContain(expected)
})

/** What an article leaves of an agreement. */
test.each([
  ['Kenya and Uganda signed the Entebbe accord. The accord collapsed.', 'failed'],
  ['Kenya and Uganda signed the Entebbe accord on Monday. Neither side has ratified it.', 'signed'],
  ['A peace treaty between Kenya and Uganda is to be signed in Entebbe on June 3.', 'agreed'],
  ['The ceasefire between Kenya and Uganda takes effect at midnight.', 'agreed'],
  ['A ceasefire between Kenya and Uganda has been in force since 1991.', 'in-force'],
  ['Kenya accused Uganda of violations of the ceasefire.', 'violated'],
  ['The talks between Kenya and Uganda led to a truce.', 'agreed'],
  ['Kenya and Uganda are to negotiate a peace treaty.', 'negotiating'],
  ['The Entebbe accord, signed in 2015, ended the war between Kenya and Uganda.', 'signed'],
  ['A peace plan put forward by Norway was not signed by Kenya and Uganda.', 'failed'],
  ['Norway mediates between Kenya and Uganda. It drafted a peace plan for Kenya and Uganda.', 'proposed'],
  ['Kenya and Uganda signed an accord. It replaces a truce signed in 1999, which fell apart within months.', 'failed'],
  ['The Agreements on the Settlement between Kenya and Uganda were signed on Monday.', 'signed'],
  [
    'A deal between Kenya and Uganda signed in Arusha in June 2013, under the mediation of Norway, had brought calm but soon unravelled.',
    'failed',
  ],
  ['A truce between Kenya and Uganda was negotiated in Arusha in 1999.', 'agreed'],
  ['A truce between Kenya and Uganda is being negotiated in Arusha.', 'negotiating'],
  ['Kenya and Uganda agreed on a truce. It did not last.', 'violated'],
  ['A ceasefire between Kenya and Uganda signed on 17 June lasted barely a week.', 'violated'],
  ['Kenya and Uganda renewed their truce on Sunday.', 'in-force'],
  ['The border treaty between Kenya and Uganda was struck down by the Supreme Court.', 'terminated'],
  ['Norway laid a peace plan before Kenya and Uganda. Uganda turned it down.', 'rejected'],
  ['Kenya and Uganda are close to an agreement on the border.', 'negotiating'],
  ['Kenya and Uganda came to a peace agreement in 1972.', 'agreed'],
  ['Kenya and Uganda agreed on an agenda.', 'agreed'],
  ['Kenya and Uganda agreed on a truce. It did not hold.', 'violated'],
  // what is still to come, or was to be, has not been
  ['Kenya and Uganda signed a peace accord. It takes effect when parliament has ratified the accord.', 'signed'],
  ['The border treaty between Kenya and Uganda was to have been signed on Friday.', 'agreed'],
  ['Kenya and Uganda have a draft accord. They have yet to sign the draft.', 'proposed'],
  // the first, and the one of today
  [
    'Kenya and Uganda signed a final peace deal. The first peace deal, of August 2015, fell apart in July 2016.',
    'failed',
  ],
  ['Kenya and Uganda agreed on a truce in May. A second truce, agreed in June, was broken within hours.', 'violated'],
  ['Kenya and Uganda signed ceasefires in 1991.', 'signed'],
])('%s → %s', (text, status) => {
  expect(agreementsOf(text).map(line => /: (\S+) \[/.exec(line)?.[1])).toContain(status)
})

test.each([
  ['The truce between Kenya and Uganda lasted from May to July.', 'violated'],
  ['Kenya and Uganda are not close to an agreement on the border.', 'negotiating'],
])('%s is not %s', (text, status) => {
  expect(
    agreementsOf(text)
      .filter(
        line => line.startsWith('peace') || line.startsWith('truce') || line.startsWith('agreement on the border'),
      )
      .map(line => /: (\S+) \[/.exec(line)?.[1]),
  ).not.toContain(status)
})

test('a treaty of long ago is another than the one in the news', () => {
  const text =
    'Kenya and Uganda signed an accord on Monday. Norway takes another view of the accord of 1921 with Kenya.'
  expect(agreementsOf(text)).toHaveLength(2)
})

/** Who is bound, who attests, who has brought it about. */
test.each([
  [
    'whom a signature binds',
    'President Uhuru Kenyatta of Kenya and President Yoweri Museveni of Uganda signed the Entebbe accord.',
    ['party Kenya', 'party Uganda', 'signatory Uhuru Kenyatta', 'signatory Yoweri Museveni'],
  ],
  [
    'signing for somebody',
    'The Entebbe accord was agreed on Monday. Foreign Minister Monica Juma signed for Kenya and Sam Kutesa for Uganda.',
    ['party Kenya', 'party Uganda', 'signatory Monica Juma', 'signatory Sam Kutesa'],
  ],
  [
    'a memorandum and the document',
    'Kenya and Uganda accepted a peace plan of Norway. On Monday they signed a memorandum of understanding. Foreign Minister Raychelle Omamo of Kenya signed the document.',
    ['signatory Raychelle Omamo'],
  ],
  [
    'witnesses',
    'Kenya and Uganda signed the Entebbe accord. Ministers from Norway and Sweden signed as witnesses.',
    ['signatory Kenya', 'signatory Uganda', 'witness Norway', 'witness Sweden'],
  ],
  [
    'a signature added as a witness',
    'Kenya and Uganda signed the Entebbe accord. Kofi Annan added his signature as a witness.',
    ['signatory Kenya', 'signatory Uganda', 'witness Kofi Annan'],
  ],
  [
    'guarantors in a list',
    'Kenya and Uganda signed the Entebbe accord. They thanked the guarantors of the accord: Norway, Sweden and Chile.',
    ['guarantor Chile', 'guarantor Norway', 'guarantor Sweden'],
  ],
  [
    'a monitor',
    'Kenya and Uganda signed the Entebbe accord. The African Union will monitor the accord.',
    ['monitor African Union'],
  ],
  [
    'who mediated the talks',
    'Kenya and Uganda signed the Entebbe accord on Monday. Norway mediated the talks between Kenya and Uganda.',
    ['mediator Norway'],
  ],
])('%s', (_, text, roles) => {
  const held = agreementsOf(text).join(' ')
  for (const role of roles) expect(held).toContain(role)
})

test.each([
  ['no agreement', 'The talks between Kenya and Uganda ended without an agreement.'],
  ['a manner of speaking', 'The union and the board of the company observed a ceasefire over pay.'],
  ['several told before', 'Kenya and Uganda are at odds. Both documents were signed by Kenya and Uganda in Entebbe.'],
  ['a great deal', 'Kenya and Uganda have a great deal of work to do.'],
  ['business', 'The two boards signed the shareholder pact.'],
  ['a law', 'The president signed the Clean Air Act into law.'],
])('%s gives none', (_, text) => {
  expect(agreementsOf(text)).toEqual([])
})

test('who signs as a witness is no signatory', () => {
  const lines = said('Kenya and Uganda signed the Entebbe accord. Norway and Chile signed as witnesses.')
  expect(lines).not.toContain('Norway SIGNED <the Entebbe accord>')
})

/** What became of a paper, as newspapers say it. */
test.each([
  ['Kenya and Uganda signed what they called a final accord.', 'accord: signed'],
  [
    'Kenya annulled the protocols on ties with Uganda that were signed in Oslo but never ratified.',
    'protocols: terminated',
  ],
  ['Kenya has ended the Entebbe accord with Uganda.', 'accord: terminated'],
  ['Kenya declared the Entebbe accord with Uganda null and void.', 'accord: terminated'],
  ['The Entebbe accord of Kenya and Uganda was never put into practice.', 'accord: failed'],
  ['Kenya and Uganda have agreed on a treaty. The cabinet of Kenya has yet to approve the treaty.', 'treaty: agreed'],
  ['Kenya and Uganda have agreed on a truce. It is due to come into effect on Sunday.', 'truce: agreed'],
  ['The pact, signed in Oslo by Kenya, the host, and Uganda, is to run for ten years.', 'pact: signed'],
  ['An armistice ending more than three years of war between Kenya and Uganda was signed.', 'armistice: signed'],
  [
    'The technical agreement of Kenya and Uganda concluded in Oslo on Monday sets out a timetable.',
    'agreement: agreed',
  ],
  ['A declaration of principles between Kenya and Uganda is being negotiated.', 'principles: negotiating'],
])('%s → %s', (text, expected) => {
  const [word = '', status = ''] = expected.split(': ')
  const found = agreementsOf(text).filter(line => line.includes(`: ${status} [`))
  expect(found.some(line => line.split(':')[0]?.includes(word) || word === 'principles')).toBe(true)
})

test('a paper that is denied has not failed', () => {
  const text =
    'Kenya and Uganda talk in Oslo. Kenya denied reports that the peace accord with Uganda had been concluded.'
  expect(agreementsOf(text).filter(line => line.includes('failed'))).toEqual([])
})

test('the first half of an adjective of two states is a state', () => {
  expect(agreementsOf('Kenya recalled the Franco-Libyan border treaty of 1955.')).toEqual([
    'Franco-Libyan border treaty: agreed [party France, party Libya]',
  ])
})

/** Which of two papers a general word goes back to. */
test.each([
  [
    'the one of the news behind one of long ago',
    'Kenya and Uganda signed a water treaty on Friday. Kenya was relieved. The lake is shallow. It had dried out. It succeeds an agreement of 1977. In Kampala, Chad called the pact a surrender.',
    ['water treaty: signed [opponent Chad, signatory Kenya, signatory Uganda]', 'agreement: agreed []'],
  ],
  [
    'the one that was made in the place of its name',
    'Kenya and Uganda signed an accord in Entebbe on Friday. The Entebbe text was ratified by Kenya.',
    ['Entebbe text: ratified [signatory Kenya, signatory Uganda]'],
  ],
  [
    'the one that it explains',
    'Kenya and Uganda signed a truce on Friday. An earlier treaty, the Bicesse accords of 1991, fell apart.',
    ['truce: signed [signatory Kenya, signatory Uganda]', 'Bicesse accords: failed []'],
  ],
])('%s', (_, text, expected) => {
  expect(agreementsOf(text)).toEqual(expected)
})

test('a weak word is a paper where a participle or a name says of what', () => {
  expect(agreementsOf('Kenya turned down a draft drawn up by Norway. Uganda accepted it.')[0]).toMatch(
    /^draft: rejected/,
  )
  expect(agreementsOf('Paraguay turned down a proposal of the League of Nations.')[0]).toMatch(/^proposal/)
})

/** In a report of one power only what is of war and peace is a paper. */
test.each([
  ['Nigerian lawmakers ratified the Prespa agreement on Friday.', 1],
  ['A truce in Aceh broke down on Friday when Indonesia sent troops.', 1],
  ['Nurses and a ministry of Nigeria signed an agreement on Friday.', 0],
])('%s gives %i', (text, many) => {
  expect(agreementsOf(text)).toHaveLength(many)
})

/** What an agreement provides, as a quote. */
test.each([
  ['The accord provides for an exchange of prisoners.', 'an exchange of prisoners'],
  ['The accord stipulates that elections be held by June.', 'elections be held by June'],
  ['Under the accord the army is to withdraw to its barracks.', 'the army is to withdraw to its barracks'],
  ['Kenya and Uganda signed the Entebbe accord. It calls for an amnesty for rebels.', 'an amnesty for rebels'],
])('%s', (text, provision) => {
  expect(said(text).some(line => line.endsWith(`PROVIDES "${provision}"`))).toBe(true)
})

test.each(['The accord does not provide for a referendum.', 'Under the accord lies a history of mistrust.'])(
  '%s provides nothing',
  text => {
    expect(said(text).filter(line => line.includes('PROVIDES'))).toEqual([])
  },
)

describe('papers that leave out their noun', () => {
  const papers = (text: string) => {
    const { mentions } = extractText(text)
    return mentions.filter(({ kind }) => kind === 'AGREEMENT').map(({ name }) => name)
  }

  test('"that of" a place is another of the same kind', () => {
    const text =
      'Kenya and Chad said that two earlier accords had failed. That of Rome, signed in May 1991, collapsed after a week. Those of Accra, sponsored by Ghana, remained a dead letter.'
    expect(papers(text)).toEqual(['accords', 'accord of Rome', 'accord of Accra'])
    expect(said(text)).toContain('<That> HAS_STATUS "FAILED"')
  })

  test('a second one has signatories of its own', () => {
    const text =
      'The Rome accord of October 1992 ended the war between Kenya and Chad. A second one, signed in Cairo by Sudan and Egypt in 2014, was never ratified.'
    expect(papers(text)).toEqual(['Rome accord', 'second accord'])
    expect(said(text)).toContain('Sudan SIGNED <A second one>')
    expect(said(text)).toContain('<A second one> HAS_STATUS "FAILED"')
  })

  test('what is signed without a name is not one of long ago', () => {
    const text =
      'Kenya and Chad signed a protocol in Cairo on Sunday. An accord had failed. That of Rome, signed in May 1991, collapsed. Sudan signed for the rebels.'
    const { claims, mentions } = extractText(text, '1994-11-22')
    const rome = mentions.find(({ name }) => name === 'accord of Rome')
    expect(claims.filter(({ predicate, object }) => predicate === 'SIGNED' && object === rome?.id)).toEqual([])
  })

  test('but for rounds of talks', () => {
    expect(papers('Kenya and Chad held rounds of talks. A second, in Rome in May 1999, failed.')).toEqual([])
  })
})
