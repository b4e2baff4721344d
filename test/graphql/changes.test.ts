import { expect, test } from 'vitest'
import { changesOf } from '../../src/graphql/changes.js'

const OLD = 'enum Kind { A } type Query { a(kind: Kind): Int b: Int c: Int }'
const NEW = 'enum Kind { A B } type Query { a(kind: Kind): Int b: Int @deprecated(reason: "Use a.") }'

test('what is gone breaks, a new enum value is told, a deprecation too', () => {
  expect(changesOf(OLD, NEW)).toEqual({
    breaking: ['Query.c was removed.'],
    dangerous: ['B was added to enum type Kind.'],
    deprecated: ['Query.b: Use a.'],
  })
})

test('nothing changes between a schema and itself', () => {
  expect(changesOf(NEW, NEW)).toEqual({ breaking: [], dangerous: [], deprecated: [] })
})
