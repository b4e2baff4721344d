import { describe, expect, test } from 'vitest'
import { claimLine, extractText, said } from './reading.js'

/** `WITHDRAWAL Kidal`: the events that are told, with their places. */
const told = (text: string): string[] => {
  const { claims, mentions } = extractText(text, '2024-05-14')
  const name = (id: string | null) => mentions.find(mention => mention.id === id)?.name
  return claims
    .filter(({ predicate }) => predicate === 'OCCURRED')
    .map(({ value, object }) => [value, name(object)].filter(Boolean).join(' '))
}

describe('what kind of event a verb tells depends on from where, and who', () => {
  test.each([
    ["Mali's army withdrew from Kidal.", ['WITHDRAWAL Kidal']],
    ['Kosovo withdrew from the talks with Serbia.', ['SANCTION', 'TALKS']],
    ['North Korea withdrew from the IAEA in 1994.', ['WITHDRAWAL']],
    ['Russia withdrew from the project with Norway in 2022.', []],
    ['The Taliban delegation left Doha on Friday.', []],
    ['The rebels left Goma on Monday.', ['WITHDRAWAL Goma']],
    ['Prime Minister Anna Virtanen of Finland spoke at an election rally in Turku on Thursday.', []],
    ['Thousands joined a rally in Minsk on Thursday.', ['PROTEST Minsk']],
  ])('%s', (text, events) => {
    expect(told(text).sort()).toEqual(events)
  })
})

describe('who says it', () => {
  const sayers = (text: string): (string | undefined)[] => {
    const { claims, mentions } = extractText(text, '2024-05-14')
    const of = claims.filter(({ predicate }) => predicate === 'PARTICIPATED_IN' || predicate === 'MEDIATED')
    return of.map(({ speaker }) => mentions.find(({ id }) => id === speaker)?.name)
  }
  test.each([
    ['According to Egypt, Chad shelled Faya on Monday.', 'Egypt'],
    ['Chad shelled Faya on Monday, according to Egypt.', 'Egypt'],
    ['Chad, Egypt claimed, had shelled Faya.', 'Egypt'],
    ['Chad shelled Faya on Monday, Egypt claimed.', 'Egypt'],
    ['Egypt alleged that Chad had shelled Faya.', 'Egypt'],
    ['Egypt accused Chad of attacking Goma on Monday.', 'Egypt'],
    ['Qatar mediated between Israel and Hamas, an official in Cairo said.', undefined],
  ])('%s', (text, speaker) => {
    expect(new Set(sayers(text))).toEqual(new Set([speaker]))
  })

  test('who agrees to meet says nothing', () => {
    const { claims } = extractText('Ethiopia and Somalia agreed to hold talks in Ankara.')
    expect(claims.every(({ speaker }) => speaker === null)).toBe(true)
  })

  test('who is accused has done it, and not who accuses', () => {
    expect(said('Congo was accused by Rwanda of having shelled Gisenyi.')).toContain(
      'Democratic Republic of the Congo PARTICIPATED_IN <shelled>',
    )
  })
})

describe('who did it', () => {
  test.each([
    ['Qatar rather than Egypt mediated between Israel and Hamas.', ['Qatar MEDIATED <mediated> explicit']],
    ['Norway, and not Sweden, mediated between Chad and Sudan.', ['Norway MEDIATED <mediated> explicit']],
    ['Egypt did not only mediate between Israel and Hamas.', ['Egypt MEDIATED <mediate> explicit']],
    ['Without Norway mediating, Sudan and Chad would fight.', ['Norway MEDIATED <mediating> not explicit']],
    ['Ana Barak led the talks with Syria for Israel in May.', []],
    ['Ana Barak headed the talks with Syria on behalf of Israel.', []],
  ])('%s', (text, claims) => {
    expect(said(text).filter(one => one.includes(' MEDIATED '))).toEqual(claims)
  })

  test('one of two who are met chairs', () => {
    const text = 'Anwar Sadat met Jimmy Carter and Kurt Waldheim, who chaired the meeting in Vienna.'
    const { claims } = extractText(text)
    expect(claims.filter(({ predicate }) => predicate === 'CONVENED').length).toBe(1)
  })

  test('who resigns as mediator has mediated, at another time', () => {
    const text = 'Jan Egeland resigned as UN mediator for Syria on Tuesday.'
    const extraction = extractText(text, '2024-05-14')
    expect(extraction.claims.filter(one => one.predicate === 'MEDIATED').map(one => one.modality)).toEqual([
      'HISTORICAL',
    ])
    expect(extraction.claims.filter(({ value, edtf }) => value === 'TALKS' && edtf !== null)).toEqual([])
  })

  test('a paper of others is not of the two sides', () => {
    const text = 'The castle, where Ukraine and Russia held talks on Monday, was where Sweden signed a treaty in 1706.'
    const extraction = extractText(text, '2024-05-14')
    expect(extraction.claims.map(claim => claimLine(extraction, claim))).not.toContain('Russia PARTY_TO a treaty')
  })
})

describe('what is doubted or hoped is open', () => {
  test.each([
    'Analysts doubt that Egypt mediated between Libya and Chad.',
    'Nobody believes that Egypt mediated between Libya and Chad.',
    'There is no evidence that Egypt mediated between Libya and Chad.',
    'Sudan wishes that Egypt mediated between Libya and Chad.',
  ])('%s', text => {
    expect(said(text)).toContain('Egypt MEDIATED <mediated> hypothetical explicit')
  })

  test('what one hopes without "that"', () => {
    expect(said('Sudan hopes Egypt hosts the talks between Libya and Chad.')).toContain(
      'Egypt HOSTED <the talks> hypothetical',
    )
  })
})

describe('which event it is', () => {
  test('what is to come, told by a verb, is no event of the past with others', () => {
    const text =
      'The UN envoy Hans Grund met Houthi negotiators in Muscat. He flew to Riyadh to meet Saudi officials on Tuesday.'
    expect(told(text).sort()).toEqual(['MEETING Muscat', 'MEETING Riyadh', 'VISIT Riyadh'])
  })

  test('talks are in the town behind their parties, and not in the country before them', () => {
    expect(told('A round of talks between Serbia and Kosovo in Brussels failed.')).toEqual(['TALKS Brussels'])
    expect(told('The Syria talks between Turkey and Iran on Monday failed.')).toEqual(['TALKS'])
  })
})
