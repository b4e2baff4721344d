import { expect, test } from 'vitest'
import type { GoldFacts } from '../../src/eval/gold.js'
import { misses, table } from '../../src/eval/print.js'
import { score } from '../../src/eval/score.js'
import type { ArticleFacts } from '../../src/model/facts.js'

const TEXT = 'Finland mediated between Arland and Borland in Vaasa.'

const gold: GoldFacts = {
  article: 'a',
  publishedOn: null,
  actors: [{ name: 'Ann Aho', aliases: ['Aho'], offices: [{ title: 'president', of: 'Arland' }] }],
  organizations: [
    { name: 'Arland', kind: 'state', aliases: ['Arlandic'] },
    { name: 'Borland', kind: 'state', aliases: [] },
    { name: 'Finland', kind: 'state', aliases: [] },
  ],
  events: [
    {
      kind: 'talks',
      title: 'Vaasa talks',
      date: '2020-05',
      place: 'Vaasa',
      roles: [
        { who: 'Finland', role: 'mediator' },
        { who: 'Arland', role: 'party' },
      ],
    },
  ],
  agreements: [{ name: 'normalisation agreement', status: 'signed', date: null, roles: [] }],
  mediations: [
    { mediator: 'Finland', parties: ['Arland', 'Borland'], explicit: true },
    { mediator: 'Ann Aho', parties: ['Arland', 'Borland'], explicit: false },
  ],
  stances: [
    { who: 'Arland', stance: 'demands', target: 'Borland' },
    { who: 'Arland', stance: 'demands', target: 'Finland' },
  ],
}

const right: ArticleFacts = {
  article: 'a',
  url: null,
  publishedOn: null,
  actors: [{ name: 'Aho', aliases: [], offices: [{ title: 'head of state', of: 'Arlandic' }] }],
  organizations: [
    { name: 'Finland', kind: 'state', aliases: [] },
    { name: 'Arland', kind: 'state', aliases: ['Arlandic'] },
    { name: 'Borland', kind: 'state', aliases: [] },
  ],
  events: [
    {
      id: 'e1',
      kind: 'talks',
      title: 'talks',
      date: '2020-05-04',
      place: 'Vaasa',
      modality: 'actual',
      roles: [
        { who: 'Finland', role: 'mediator' },
        { who: 'Arland', role: 'participant' },
      ],
    },
  ],
  agreements: [
    { id: 'a1', name: 'agreement on normalization', kind: 'other', status: 'signed', date: null, roles: [] },
  ],
  mediations: [
    {
      mediator: 'Finland',
      parties: ['Borland', 'Arland'],
      explicit: true,
      polarity: 'affirmed',
      modality: 'actual',
      evidence: 'Finland mediated',
    },
  ],
  stances: [{ who: 'Arland', target: 'Borland', stance: 'demands', evidence: 'Arland' }],
  claims: [],
}

const texts = new Map([['a', TEXT]])

test('what is right in other words is right', () => {
  const { kinds } = score([right], [gold], texts)
  for (const kind of ['persons', 'organizations', 'offices', 'event roles', 'agreements', 'mediations'] as const)
    expect(kinds[kind].f1, kind).toBe(1)
  expect(kinds.events.recall).toBe(1)
  expect(kinds['agreement status'].f1).toBe(1)
  expect(kinds.stances).toMatchObject({ truePositives: 2, misses: 0, precision: null })
  expect(kinds['quotes exact']).toMatchObject({ truePositives: 2, falsePositives: 0 })
  expect(kinds['event dates']).toMatchObject({ truePositives: 0, misses: 1 })
  expect(kinds['agreement dates']).toMatchObject({ truePositives: 0, falsePositives: 0 })
})

test('a date is right to the same precision; one that the gold does not give is not scored', () => {
  const dated = (date: string | null) => right.agreements.map(one => ({ ...one, date }))
  const asked = { ...gold, agreements: (gold.agreements ?? []).map(one => ({ ...one, date: '2020-05-02' })) }
  const found = (date: string | null) =>
    score([{ ...right, agreements: dated(date) }], [asked]).kinds['agreement dates']
  expect(found('2020-05-02')).toMatchObject({ truePositives: 1, falsePositives: 0, misses: 0 })
  expect(found('2020-05')).toMatchObject({ truePositives: 0, falsePositives: 1, misses: 1 })
  expect(found(null)).toMatchObject({ truePositives: 0, falsePositives: 0, misses: 1 })
  const { kinds } = score([{ ...right, agreements: dated('2020') }], [gold])
  expect(kinds['agreement dates']).toMatchObject({ truePositives: 0, falsePositives: 0, misses: 0 })
})

test('an implicit mediation that is absent is not missed, one that is nowhere in the gold is false', () => {
  const mediations = [...right.mediations, ...right.mediations].map((one, i) =>
    i === 0 ? one : { ...one, mediator: 'Borland', evidence: 'Borland mediated' },
  )
  const { kinds } = score([{ ...right, mediations }], [gold], texts)
  expect(kinds.mediations).toMatchObject({ truePositives: 1, misses: 0, falsePositives: 1 })
  expect(kinds['explicit mediations'].recall).toBe(1)
  expect(kinds['quotes exact'].extra).toEqual([{ article: 'a', what: 'Borland mediated', evidence: null }])
})

test('mediating between others is another mediation', () => {
  const mediations = right.mediations.map(one => ({ ...one, parties: ['Finland', 'Norway'] }))
  const { kinds } = score([{ ...right, mediations }], [gold])
  expect(kinds.mediations).toMatchObject({ truePositives: 0, misses: 1, falsePositives: 1 })
})

test('an unlisted state is not penalised, another unlisted body is', () => {
  const organizations = [
    ...right.organizations,
    { name: 'Norway', kind: 'state', aliases: [] },
    { name: 'Nordic Council', kind: 'igo', aliases: [] },
  ]
  const { kinds } = score([{ ...right, organizations }], [gold])
  expect(kinds.organizations.extra.map(one => one.what)).toEqual(['Nordic Council'])
})

test('an article that was not extracted misses everything, lists that were not annotated are not scored', () => {
  const { absent, kinds } = score([], [{ article: 'b', actors: gold.actors }])
  expect(absent).toEqual(['b'])
  expect(kinds.persons).toMatchObject({ truePositives: 0, misses: 1, recall: 0 })
  expect(kinds.events.recall).toBeNull()
})

test('a gold row found by URL', () => {
  const url = 'https://example.org/a'
  const { absent, kinds } = score([{ ...right, article: '#1', url }], [{ ...gold, article: url, url }])
  expect(absent).toEqual([])
  expect(kinds.persons.f1).toBe(1)
})

test('the report as text', () => {
  const report = score([{ ...right, mediations: [] }], [gold])
  expect(table(report)).toMatch(
    /^1 articles\nkind +found +missed +extra +precision +recall +F1\npersons +1 +0 +0 +1\.000/,
  )
  expect(misses(report)).toContain('mediations\n  − a: Finland between Arland, Borland')
})
