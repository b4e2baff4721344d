import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadReference, openReference } from '../../../src/ingest/read/reference.js'
import { fold } from '../../../src/model/fold.js'
import type { OfficeRow, PersonRow } from '../../../src/model/reference.js'
import { loadOntology } from '../../../src/ontology/ontology.js'

const reference = loadReference()
const { organizations, places, persons, processes, titles } = reference
const { vocabulary } = loadOntology()

const organizationId = (name: string) => organizations.find(row => row.name === name)?.id ?? `no row ${name}`

/** Day, month and year compared at the precision that both have. */
function precedes(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}

const holds = ({ from, to }: OfficeRow, day: string) =>
  !(from !== null && precedes(day, from)) && !(to !== null && precedes(to, day))

const holders = (title: string, of: string, day: string) =>
  persons
    .filter(({ offices }) => offices.some(o => o.title === title && o.of === organizationId(of) && holds(o, day)))
    .map(({ name }) => name)

/** Names that several rows answer to: "name → row | row". */
function shared<T extends { readonly name: string }>(
  rows: readonly T[],
  names: (row: T) => readonly string[],
): string[] {
  const byName = new Map<string, Set<string>>()
  for (const row of rows) {
    for (const name of names(row)) byName.set(fold(name), (byName.get(fold(name)) ?? new Set()).add(row.name))
  }
  return [...byName]
    .filter(([, owners]) => owners.size > 1)
    .map(([name, owners]) => `${name} → ${[...owners].join(' | ')}`)
}

describe('rows', () => {
  test('types and recognition are words of the ontology', () => {
    const words = (name: string) => Object.keys(vocabulary[name] ?? {})
    expect(organizations.filter(({ type }) => !words('OrganizationType').includes(type))).toEqual([])
    expect(places.filter(({ type }) => !words('PlaceType').includes(type))).toEqual([])
    const recognised = organizations.filter(({ recognition }) => recognition !== null)
    expect(recognised.filter(({ recognition }) => !words('Recognition').includes(recognition ?? ''))).toEqual([])
  })

  test('ids are used once, and everything that points, points at a row', () => {
    const ids = [...organizations, ...places, ...persons, ...processes].map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const pointers = [
      ...organizations.flatMap(({ seat, parent, countries }) => [seat, parent, ...countries]),
      ...places.flatMap(({ within, stateOf }) => [within, stateOf]),
      ...persons.flatMap(({ offices }) => offices.map(({ of }) => of)),
      ...processes.flatMap(({ parties, mediators }) => [...parties, ...mediators]),
    ]
    const known = new Set<string | null>([null, ...ids])
    expect(pointers.filter(id => !known.has(id))).toEqual([])
  })

  test('a name leads to one row of its kind', () => {
    // Read as the first of them that existed then.
    expect(shared(organizations, ({ name, aliases, acronyms }) => [name, ...aliases, ...acronyms])).toEqual([
      'national liberation army → National Liberation Army (Macedonia) | ELN',
    ])
    expect(shared(organizations, ({ demonyms }) => demonyms)).toEqual([])
    expect(shared(places, ({ name, aliases }) => [name, ...aliases])).toEqual([])
    expect(shared(persons, ({ name, aliases }) => [name, ...aliases])).toEqual([])
    expect(shared(processes, ({ name, aliases }) => [name, ...aliases])).toEqual([])
  })

  test('nothing lies in itself or belongs to itself', () => {
    const up = new Map<string, string | null>([
      ...organizations.map(({ id, parent }) => [id, parent] as const),
      ...places.map(({ id, within }) => [id, within] as const),
    ])
    const loops = [...up.keys()].filter(start => {
      const seen = new Set<string>()
      for (let at: string | null = start; at !== null; at = up.get(at) ?? null) {
        if (seen.has(at)) return true
        seen.add(at)
      }
      return false
    })
    expect(loops).toEqual([])
  })

  test('periods begin before they end', () => {
    const periods = [
      ...persons.flatMap(({ name, offices }) => offices.map(({ from, to }) => ({ name, from, to }))),
      ...processes.map(({ name, from, to }) => ({ name, from, to })),
      ...organizations.map(({ name, existed }) => {
        const [from = null, to = null] = existed?.split('/') ?? []
        return { name, from, to: to === '..' ? null : to }
      }),
    ]
    expect(periods.filter(({ from, to }) => from !== null && to !== null && precedes(to, from))).toEqual([])
  })
})

describe('states', () => {
  const states = organizations.filter(({ type }) => type === 'STATE')

  test('every state has its land, and a seat that stands for its government', () => {
    const lands = places.filter(({ type }) => type === 'COUNTRY').map(({ stateOf }) => stateOf)
    expect(states.filter(({ id }) => lands.filter(land => land === id).length !== 1).map(({ name }) => name)).toEqual(
      [],
    )
    const stands = new Map(places.map(({ id, stateOf }) => [id, stateOf]))
    const others = states
      .filter(({ seat, existed, id }) => seat !== null && !existed?.match(/\/\d/) && stands.get(seat) !== id)
      .map(({ name }) => name)
    // "Brussels" is the European Union, "Nicosia" Cyprus.
    expect(others).toEqual(['Belgium', 'Northern Cyprus'])
    expect(places.find(({ name }) => name === 'Brussels')?.stateOf).toBe(organizationId('European Union'))
  })

  test('contested recognition is said', () => {
    const contested = states.filter(({ recognition }) => recognition === 'CONTESTED').map(({ name }) => name)
    expect(contested).toEqual(expect.arrayContaining(['Kosovo', 'Taiwan', 'Palestine', 'Northern Cyprus', 'Abkhazia']))
    expect(states.filter(({ recognition }) => recognition === null)).toEqual([])
  })

  test.each([
    ['Saudi', 'Saudi Arabia'],
    ['Serb', 'Serbia'],
    ['Kosovar', 'Kosovo'],
    ['Kosovan', 'Kosovo'],
    ['Bosnian', 'Bosnia and Herzegovina'],
    ['Kyrgyz', 'Kyrgyzstan'],
    ['Azeri', 'Azerbaijan'],
    ['American', 'United States'],
    ['Congolese', 'Democratic Republic of the Congo'],
    ['Dominican', 'Dominican Republic'],
    ['Dutch', 'Netherlands'],
    ['Korean', undefined],
    ['European', undefined],
  ])('%s is of %s', (demonym, state) => {
    expect(organizations.find(({ demonyms }) => demonyms.includes(demonym))?.name).toBe(state)
  })
})

describe('office holders', () => {
  test('an office is held under a title of titles.yaml', () => {
    const known = new Set(titles.flatMap(({ title, variants }) => [title, ...variants]))
    const offices = persons.flatMap(({ name, offices }) => offices.map(({ title }) => `${name}: ${title}`))
    expect(offices.filter(office => !known.has(office.split(': ')[1] ?? ''))).toEqual([])
    const forms = titles.flatMap(({ title, variants }) => [title, ...variants])
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
  })

  test('a surname is part of a name', () => {
    const bears = ({ name, aliases, surname }: PersonRow) =>
      [name, ...aliases].some(form => fold(form).includes(fold(surname)))
    expect(persons.filter(person => !bears(person)).map(({ name }) => name)).toEqual([])
  })

  test('one holder at a time', () => {
    const ONE =
      /^(president|king|queen|emperor|shah|emir|sultan|pope|prime minister|premier|chancellor|taoiseach|foreign minister|foreign secretary|secretary of state|secretary-general|supreme leader|general secretary|defence minister|secretary of defense|crown prince|commission chairperson)$/
    const terms = persons
      .flatMap(({ name, offices }) => offices.map(office => ({ name, ...office })))
      .filter(({ title }) => ONE.test(title))
    const together = terms.flatMap((a, at) =>
      terms
        .slice(at + 1)
        .filter(b => a.title === b.title && a.of === b.of)
        .filter(b => precedes(a.from ?? '0', b.to ?? '9') && precedes(b.from ?? '0', a.to ?? '9'))
        .map(b => `${a.name} and ${b.name}`),
    )
    // Each said to be the president, and held part of the country.
    expect(together.sort()).toEqual(['Laurent Gbagbo and Alassane Ouattara', 'Yahya Jammeh and Adama Barrow'])
  })

  test.each([
    ['2020-09-07', 'prime minister', 'Kosovo', 'Avdullah Hoti'],
    ['2023-03-18', 'prime minister', 'Kosovo', 'Albin Kurti'],
    ['2018-07-01', 'president', 'Kosovo', 'Hashim Thaçi'],
    ['2023-03-18', 'president', 'Serbia', 'Aleksandar Vučić'],
    ['2023-03-18', 'high representative', 'European Union', 'Josep Borrell'],
    ['2013-04-19', 'high representative', 'European Union', 'Catherine Ashton'],
    ['2013-04-19', 'prime minister', 'Serbia', 'Ivica Dačić'],
    ['2013-04-19', 'prime minister', 'Kosovo', 'Hashim Thaçi'],
    ['2020-06-27', 'president', 'United States', 'Donald Trump'],
    ['1995-11-21', 'president', 'United States', 'Bill Clinton'],
    ['1995-11-21', 'president', 'Croatia', 'Franjo Tuđman'],
    ['1995-11-21', 'president', 'Serbia', 'Slobodan Milošević'],
    ['1978-09-17', 'president', 'Egypt', 'Anwar Sadat'],
    ['1978-09-17', 'prime minister', 'Israel', 'Menachem Begin'],
    ['1993-09-13', 'prime minister', 'Israel', 'Yitzhak Rabin'],
    ['1998-04-10', 'taoiseach', 'Ireland', 'Bertie Ahern'],
    ['2016-11-24', 'president', 'Colombia', 'Juan Manuel Santos'],
    ['2018-06-17', 'prime minister', 'Greece', 'Alexis Tsipras'],
    ['2018-06-17', 'prime minister', 'North Macedonia', 'Zoran Zaev'],
    ['2015-02-12', 'president', 'Ukraine', 'Petro Poroshenko'],
    ['2000-12-12', 'prime minister', 'Ethiopia', 'Meles Zenawi'],
    ['2022-11-02', 'prime minister', 'Ethiopia', 'Abiy Ahmed'],
    ['2000-06-30', 'secretary-general', 'United Nations', 'Kofi Annan'],
    ['2020-06-18', 'secretary-general', 'NATO', 'Jens Stoltenberg'],
    ['2020-06-18', 'foreign minister', 'Russia', 'Sergey Lavrov'],
  ])('on %s the %s of %s is %s', (day, title, of, name) => {
    expect(holders(title, of, day)).toEqual([name])
  })
})

test('there is enough to read the news of the last decades with', () => {
  expect(organizations.length).toBeGreaterThan(600)
  expect(places.length).toBeGreaterThan(500)
  expect(persons.length).toBeGreaterThan(1000)
  expect(titles.flatMap(({ title, variants }) => [title, ...variants]).length).toBeGreaterThan(500)
  expect(processes.length).toBeGreaterThanOrEqual(30)
})

describe('what cannot be read', () => {
  const FILES: Readonly<Record<string, string>> = {
    'organizations.yaml': '- { name: Serbia, qid: Q403, type: STATE, seat: Belgrade }',
    'places.yaml': '- { name: Belgrade, type: CITY, within: Serbia, stateOf: Serbia }',
    'persons.yaml': '- { name: Ana Brnabić, offices: [[prime minister, Serbia, 2017-06-29, 2024]] }',
    'titles.yaml': '- { title: prime minister, rank: HEAD_OF_GOVERNMENT }',
    'processes.yaml': '[]',
    'given-names.txt': 'ana\n',
  }

  function write(changed: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'reference-'))
    for (const [file, text] of Object.entries({ ...FILES, ...changed })) writeFileSync(join(folder, file), text)
    return folder
  }

  function load(changed: Readonly<Record<string, string>>) {
    const folder = write(changed)
    return () => loadReference(folder)
  }

  test('a small folder is read, with defaults, ids for names, and a land for the state', () => {
    const small = load({})()
    expect(small.organizations[0]).toMatchObject({
      id: 'org:Q403',
      recognition: 'GENERAL',
      seat: 'place:belgrade',
      parent: null,
      demonyms: [],
    })
    expect(small.places.map(({ id, stateOf }) => [id, stateOf])).toEqual([
      ['place:Q403', 'org:Q403'],
      ['place:belgrade', 'org:Q403'],
    ])
    expect(small.persons[0]).toMatchObject({
      id: 'person:ana-brnabic',
      surname: 'Brnabić',
      offices: [{ title: 'prime minister', of: 'org:Q403', from: '2017-06-29', to: '2024' }],
    })
  })

  test('the version follows the text of the files', () => {
    expect(load({})().version).toBe(load({})().version)
    expect(load({ 'given-names.txt': 'ana\nivo\n' })().version).not.toBe(load({})().version)
  })

  test('an opened folder is the loaded one, whose rows are read and checked when they are asked for', () => {
    expect({ ...openReference(write({})) }).toEqual(load({})())
    const faulty = openReference(write({ 'titles.yaml': '{' }))
    expect(faulty.version).toHaveLength(64)
    expect(() => faulty.persons).toThrow('titles.yaml')
  })

  test.each([
    [
      'a row that points nowhere',
      'places.yaml',
      '- { name: Belgrade, type: CITY, within: Srbija }',
      /Belgrade.*"Srbija"/,
    ],
    ['a date that is none', 'persons.yaml', '- { name: A B, offices: [[king, Serbia, 1882-13]] }', /row 1 \(A B\)/],
    ['a word that no row has', 'organizations.yaml', '- { name: Serbia, typ: STATE }', /row 1 \(Serbia\)/],
    ['one QID twice', 'places.yaml', '- { name: Srbija, qid: Q403, type: REGION }', /"Srbija" and "Serbia"/],
    ['no list', 'titles.yaml', 'title: king', /titles.yaml: is not a list/],
    ['no YAML', 'titles.yaml', '- { title: [king }', /titles.yaml: .*\(1:18\)/],
  ])('%s is an error that says where', (_, file, text, message) => {
    expect(load({ [file]: text })).toThrow(message)
  })

  test('a folder without the files is an error that names them', () => {
    expect(() => loadReference(join(tmpdir(), 'no-such-folder'))).toThrow(/organizations.yaml cannot be read/)
  })
})
