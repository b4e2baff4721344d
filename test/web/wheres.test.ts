import { readFileSync } from 'node:fs'
import { buildSchema, coerceInputValue, type GraphQLInputType } from 'graphql'
import { expect, test } from 'vitest'
import { type Filter, NO_FILTER } from '../../src/web/explorer/graph/filter.js'
import { wheresOf } from '../../src/web/explorer/view/wheres.js'

const NONE = {
  events: undefined,
  agreements: undefined,
  stances: undefined,
  inPlace: undefined,
  mediations: undefined,
  during: undefined,
}

test('a filter that leaves all asks for all', () => {
  expect(wheresOf(NO_FILTER)).toEqual(NONE)
  expect(wheresOf({ ...NO_FILTER, withoutKinds: ['place'] })).toEqual(NONE)
})

test('years are an interval of the occasion, or of the day on which a stance was reported', () => {
  const { events, stances, mediations, during } = wheresOf({ ...NO_FILTER, years: [2019, 2023] })
  expect(during).toBe('2019/2023')
  expect(events).toEqual({ node: { date: { overlaps: '2019/2023' } } })
  expect(stances).toEqual({ firstReported: { overlaps: '2019/2023' } })
  expect(mediations).toEqual({ date: { overlaps: '2019/2023' } })
})

test('a group of roles that is left out leaves the others', () => {
  const { events, stances, mediations } = wheresOf({ ...NO_FILTER, withoutRoles: ['hosted', 'opposed'] })
  expect(events?.role).toContain('MEDIATOR')
  expect(events?.role).not.toContain('HOST')
  expect(stances?.stance).toEqual(['SUPPORTS', 'RECOGNIZES', 'DEMANDS', 'PRESSURES'])
  expect(mediations?.role).toEqual(['MEDIATOR', 'FACILITATOR'])
})

const FULL: Filter = {
  withoutKinds: ['place'],
  withoutRoles: ['took part', 'urged'],
  plans: false,
  confidence: 500,
  sources: 2,
  process: 'process:kosovo',
  years: [2019, 2023],
}

test('a filter of everything is such as the schema takes', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'))
  const { during, ...wheres } = JSON.parse(JSON.stringify(wheresOf(FULL)))
  const types = {
    events: 'EventRoleWhere',
    agreements: 'AgreementRoleWhere',
    stances: 'StanceWhere',
    inPlace: 'EventWhere',
    mediations: 'MediationWhere',
  } as const
  expect(Object.keys(wheres).sort()).toEqual(Object.keys(types).sort())
  for (const [name, type] of Object.entries(types))
    expect(coerceInputValue(wheres[name], schema.getType(type) as GraphQLInputType)).toMatchObject(wheres[name])
  expect(during).toBe('2019/2023')
})
