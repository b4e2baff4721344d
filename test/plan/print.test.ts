import { expect, test } from 'vitest'
import type { Plan } from '../../src/plan/plan.js'
import { printPlan } from '../../src/plan/print.js'

const id = { by: { of: 'NODE', names: ['id'] }, descending: false, missing: null } as const

const PLAN: Plan = {
  kind: 'ALL',
  labels: ['Mediation'],
  anchors: [{ argument: 'mediator', labels: ['Person', 'Organization'], by: { kind: 'NAME', key: 'eu', given: 'EU' } }],
  where: {
    kind: 'AND',
    all: [
      {
        kind: 'REACHES',
        path: { from: 'NODE', hops: [{ types: ['BY', 'FOR'], direction: 'OUT', labels: [] }], distinct: true },
        anchor: 'mediator',
      },
      {
        kind: 'MEETS',
        start: { of: 'NODE', names: ['earliest'] },
        end: { of: 'NODE', names: ['latest', 'earliest'] },
        interval: { from: '2020-01-01', to: null },
        open: false,
      },
    ],
  },
  order: [{ by: { of: 'NODE', names: ['earliest'] }, descending: true, missing: '' }, id],
  page: { take: 10, fromEnd: false, after: ['2023-03-18', 'mediation:1'], before: null },
  cursors: true,
  total: true,
  aggregates: [],
  shape: [
    {
      kind: 'SAME',
      key: 'nodes',
      shape: [
        { kind: 'PROPERTY', key: 'role', property: { of: 'NODE', names: ['role'] } },
        {
          kind: 'ONE',
          key: 'mediator',
          path: { from: 'NODE', hops: [{ types: ['BY'], direction: 'OUT', labels: ['Actor'] }], distinct: false },
          where: null,
          order: [id],
          shape: [],
        },
      ],
    },
  ],
}

test('a plan prints itself', () => {
  expect(
    printPlan(PLAN),
  ).toBe(`ALL Mediation where (-[BY|FOR]->() distinct reaches mediator and .earliest/.latest or .earliest meets 2020-01-01/..) sort -earliest id take 10 after 2023-03-18 mediation:1 and count
  with mediator: Person|Organization "eu"
  nodes = SAME
    role = .role
    mediator = ONE -[BY]->(Actor) sort id`)
})
