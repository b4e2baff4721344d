import { expect, test } from 'vitest'
import { matchAgreements } from '../../src/eval/agreements.js'
import { compatible } from '../../src/eval/dates.js'
import { matchEvents } from '../../src/eval/events.js'
import { organizationScore, personScore } from '../../src/eval/names.js'

const named = (name: string, ...aliases: string[]) => ({ name, aliases })

test.each([
  ['Vučić', 'Vucic', 4],
  ['Trump', 'Donald Trump', 2],
  ['Sergei Lavrov', 'Sergey Lavrov', 1],
  ['Melania Trump', 'Donald Trump', 0],
])('person %s / %s', (a, b, score) => expect(personScore(named(a), named(b))).toBe(score))

test.each([
  ['the West', 'West', 4],
  ['UN Security Council', 'Security Council', 1],
  ['Sudan', 'South Sudan', 0],
  ['United Nations', 'United Nations Security Council', 0],
])('organization %s / %s', (a, b, score) => expect(organizationScore(named(a), named(b))).toBe(score))

test('an alias of either side joins', () => {
  expect(organizationScore(named('European Union', 'EU'), named('the bloc', 'E.U.'))).toBe(3)
})

test.each([
  ['2020-09', '2020-09-07', true],
  ['2020-09', '2020', true],
  ['2020-09', '2020-10', false],
  ['2020-09-04/2020-09-06', '2020-09-05', true],
  [null, '2023', true],
  ['2023', null, true],
  ['XXXX-03', '2023-03-18', false],
  ['XXXX-03', 'XXXX-03-18', true],
  ['2023-03-18', 'XXXX-03', true],
  ['XXXX-02-27', 'XXXX-03', false],
])('gold date %s, predicted %s: %s', (gold, predicted, expected) => expect(compatible(gold, predicted)).toBe(expected))

const same = (a: string, b: string) => a === b
const event = (kind: string, place: string | null, ...who: string[]) => ({
  id: `${kind} ${place}`,
  kind,
  title: kind,
  date: null,
  place,
  modality: 'actual',
  roles: who.map(name => ({ who: name, role: 'party' })),
})

test('an event matches on kind and actor, kind and place, or actor and place', () => {
  const matched = (a: ReturnType<typeof event>, b: ReturnType<typeof event>) => matchEvents([a], [b], same).size === 1
  expect(matched(event('talks', null, 'A'), event('talks', 'Rome', 'A'))).toBe(true)
  expect(matched(event('talks', 'Rome'), event('talks', 'Rome', 'A'))).toBe(true)
  expect(matched(event('talks', 'Rome', 'A'), event('summit', 'Rome', 'A'))).toBe(true)
  expect(matched(event('talks', null, 'A'), event('summit', 'Rome', 'A'))).toBe(false)
  expect(matched(event('talks', 'Oslo'), event('talks', 'Rome'))).toBe(false)
})

test('the better event wins', () => {
  const gold = [event('talks', 'Rome', 'A', 'B')]
  const [near, far] = [event('talks', 'Rome', 'A', 'B'), event('talks', 'Oslo', 'A')]
  expect([...matchEvents(gold, [far, near], same).values()]).toEqual([near])
})

test('agreements match on telling words before common ones', () => {
  const agreement = (name: string) => ({ id: name, name, kind: 'other', status: null, date: null, roles: [] })
  const [annex, plan] = [agreement('annex (implementing appendix)'), agreement('11-article peace plan')]
  const predicted = [agreement('peace agreement'), agreement('implementation annex'), agreement('the plan')]
  const matches = matchAgreements([annex, plan], predicted)
  expect(matches.get(annex)?.name).toBe('implementation annex')
  expect(matches.get(plan)?.name).toBe('peace agreement')
})
