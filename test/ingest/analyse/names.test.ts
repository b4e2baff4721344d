import { describe, expect, test } from 'vitest'
import { named, read, spans } from './read.js'

describe('people never seen before', () => {
  test.each<[string, string[]]>([
    [
      'The envoy, Marija Testovska, met Foreign Minister Anders van der Beispiel.',
      ['Anders van der Beispiel', 'Marija Testovska'],
    ],
    ['Talks were led by Sheikh Khalifa bin Zuhair al-Mithali.', ['Khalifa bin Zuhair al-Mithali']],
    ['Ruzhdi Shembulli said that the Foreign Ministry had been told.', ['Ruzhdi Shembulli']],
    ['They were joined by J. P. Exampleson and Park Geun-mi.', ['J. P. Exampleson', 'Park Geun-mi']],
    ['President Ximénez de la Prueba spoke first.', ['Ximénez de la Prueba']],
    ["Seamus O'Sample of the party agreed.", ["Seamus O'Sample"]],
    ['Broadcaster Bridget Exampleson and Republican Larry Muster came.', ['Bridget Exampleson', 'Larry Muster']],
    ['Vernon A. Exampleson was there.', ['Vernon A. Exampleson']],
    ['Commander Sam "Mosquito" Beispiel obeyed.', ['Sam "Mosquito" Beispiel']],
    ['Yesterday Harith ash-Shamsi spoke to Oscar Exampleson.', ['Harith ash-Shamsi', 'Oscar Exampleson']],
    ['Local Government Minister Sydney Exampleson spoke.', ['Sydney Exampleson']],
  ])('%s', (text, names) => {
    expect(named(read(text), 'PERSON').sort()).toEqual(names)
  })

  test.each([
    'The Strategic Concept and the Defence Identity were adopted at the Rome Summit.',
    'Under the Camp David Accords and the Treaty of Versailles nothing was said of it.',
    'Meanwhile Parliament approved Operation Sharp Shield on Good Friday.',
    'They met at Lake Ohrid, in Addis Ababa and in the Hofburg Palace.',
    'The Technical Officer said that Halden & Partners had paid.',
    'Christians and Muslims marked Easter Monday in March.',
  ])('no people: %s', text => {
    expect(named(read(text), 'PERSON')).toEqual([])
  })
})

describe('one person, several forms', () => {
  test('surnames, spellings and reference names come together', () => {
    const found = read('Sergey Lavrov spoke. Later Sergei Lavrov left. Lavrov will return.')
    expect(spans(found)).toEqual([
      'NAME: Sergey Lavrov → Sergey Lavrov',
      'NAME: Sergei Lavrov → Sergey Lavrov',
      'SURNAME: Lavrov → Sergey Lavrov',
    ])
  })

  test('the month of a date is no part of the name behind it', () => {
    const found = read('Ana Primerova met Igor Probov. On 2 December Mr Probov left. In February Primerova came.')
    expect(spans(found).slice(2)).toEqual(['SURNAME: Probov → Igor Probov', 'SURNAME: Primerova → Ana Primerova'])
  })

  test('accents do not matter, and the canonical name has them', () => {
    expect(named(read('Aleksandar Vucic met Miroslav Lajcak.'), 'PERSON').sort()).toEqual([
      'Aleksandar Vučić',
      'Miroslav Lajčák',
    ])
  })

  test('a surname alone goes to the one named last before it', () => {
    const found = read('Ana Primerova met Igor Probov. Probov left. Primerova stayed.')
    expect(spans(found).slice(2)).toEqual(['SURNAME: Probov → Igor Probov', 'SURNAME: Primerova → Ana Primerova'])
  })

  test.each<[string, string | null, string]>([
    ['President Bush received the parties.', '1990-05-01', 'George H. W. Bush'],
    ['President Bush received the parties.', '2005-05-01', 'George W. Bush'],
    ['The Truman administration agreed in 1949.', null, 'Harry S. Truman'],
  ])('who held the office then: %s %s', (text, date, name) => {
    expect(named(read(text, date), 'PERSON')).toEqual([name])
  })
})

describe('organizations by their head words', () => {
  test.each<[string, string, string]>([
    ['She runs the Centre for Sample Studies.', 'Centre for Sample Studies', 'NGO'],
    ['Fighters of the Zembla Liberation Army withdrew.', 'Zembla Liberation Army', 'ARMED_GROUP'],
    ['He leads the Zembla Progressive Party.', 'Zembla Progressive Party', 'POLITICAL_PARTY'],
    ['The Front for the Defence of Zembla signed.', 'Front for the Defence of Zembla', 'POLITICAL_PARTY'],
    ['Papers of the Ministry of Trade and Industry were shown.', 'Ministry of Trade and Industry', 'GOVERNMENT_BODY'],
    ["He joined the Zembla People's Congress.", "Zembla People's Congress", 'GOVERNMENT_BODY'],
    ['The UN Observer Mission on Bougainville left.', 'UN Observer Mission on Bougainville', 'MILITARY'],
    ['The Transitional Provincial Government fell.', 'Transitional Provincial Government', 'GOVERNMENT_BODY'],
    ['The head of the Armed Forces Renewal Council left.', 'Armed Forces Renewal Council', 'IGO'],
    ['The Union for Order and Zembla Renewal (UOZR) left.', 'Union for Order and Zembla Renewal', 'NGO'],
    ['The Truth and Renewal Commission met.', 'Truth and Renewal Commission', 'IGO'],
    ['The UN mission in Ivory Coast (ZUCI) left. The ZUCI stayed.', 'ZUCI', 'IGO'],
    ['The RCD-Zembla signed.', 'RCD-Zembla', 'ARMED_GROUP'],
    ['Congress voted in Zembla.', 'Congress', 'GOVERNMENT_BODY'],
    ['The Serbian parliament voted.', 'Serbian parliament', 'GOVERNMENT_BODY'],
  ])('%s', (text, name, type) => {
    const found = read(text)
    expect(
      found.entities.filter(entity => entity.kind === 'ORGANIZATION').map(one => [one.name, one.type]),
    ).toContainEqual([name, type])
  })

  test.each([
    'The Zembla Transitional Council, or ZTC, signed. Later the ZTC left.',
    'The Zembla Transitional Council, known as the ZTC, signed. Later the ZTC left.',
    'The ZTC (Zembla Transitional Council) signed. Later the ZTC left.',
  ])('an acronym beside its name: %s', text => {
    expect(spans(read(text)).filter(span => span.startsWith('ACRONYM'))).toContain(
      'ACRONYM: ZTC → Zembla Transitional Council',
    )
  })

  test('an acronym stands for the name that introduces it', () => {
    const found = read('The Zembla Resistance Movement (ZRM) signed. Later the ZRM withdrew.')
    expect(spans(found)).toEqual([
      'NAME: Zembla Resistance Movement → Zembla Resistance Movement',
      'ACRONYM: ZRM → Zembla Resistance Movement',
      'ACRONYM: ZRM → Zembla Resistance Movement',
    ])
  })

  test('the acronym of a treaty or a virus is no body', () => {
    const text =
      'Under the Strategic Limitation Talks (SLT) and with Ebola virus disease (EVD) spreading, they met. The SLT ended.'
    expect(named(read(text), 'ORGANIZATION')).toEqual([])
  })
})

describe('a headline in capitals throughout', () => {
  test.each([
    'SECRETARY-GENERAL COMMENDS BOTH PRESIDENTS FOR STATESMANSHIP',
    'MEDIATOR URGES BOTH SIDES TO TALK',
    'SECURITY COUNCIL EXTENDS MANDATE; SPECIAL REPRESENTATIVE BRIEFS MEMBERS',
  ])('makes no names: %s', headline => {
    const analysis = read(
      `${headline}\n\nThe presidents of Chad and Sudan met in Geneva. They shook hands for a long time.`,
    )
    expect(named(analysis, 'PERSON')).toEqual([])
    expect(named(analysis, 'ORGANIZATION')).not.toContain('BRIEFS')
  })

  test('has those that the text has', () => {
    const analysis = read(
      'EXAMPLESON OPENS TALKS ON SUDAN\n\nHarald Exampleson opened talks. The two sides met him in Geneva.',
    )
    expect(named(analysis, 'PERSON')).toEqual(['Harald Exampleson'])
  })
})

describe('letters that nothing explains', () => {
  test.each<[string, string[]]>([
    ['Ali Darassa of the UPQ and Noureddine Adam of the FPRQ signed.', ['FPRQ', 'UPQ']],
    ['The CDPQ, the PDQ and the CPQ also signed the accord.', ['CDPQ', 'CPQ', 'PDQ']],
    ['For the ruling RPQ it was Harald Exampleson who signed.', ['RPQ']],
    ['The rebels of the FAQT released ten soldiers.', ['FAQT']],
  ])('%s', (text, bodies) => {
    expect(named(read(text), 'ORGANIZATION').sort()).toEqual(bodies)
  })
})
