import { expect, test } from 'vitest'
import { verbForms } from '../../../../src/ingest/analyse/syntax/verb-forms.js'

test('every form of a verb leads to its base form', () => {
  const { lemmaOf } = verbForms(['mediate', 'host', 'ratify', 'plan', 'draw up', 'broker'], [], {
    draw: ['drew', 'drawn'],
  })
  const forms: [string, string][] = [
    ['mediated', 'mediate'],
    ['mediating', 'mediate'],
    ['hosts', 'host'],
    ['ratified', 'ratify'],
    ['ratifies', 'ratify'],
    ['planned', 'plan'],
    ['drawn', 'draw'],
    ['brokered', 'broker'],
  ]
  for (const [form, lemma] of forms) expect([form, lemmaOf.get(form)]).toEqual([form, lemma])
  expect(lemmaOf.has('brokerred')).toBe(false)
})

test('a form that is only a participle is known as one', () => {
  const { participles } = verbForms(['draw', 'hold'], [], { draw: ['drew', 'drawn'], hold: ['held', 'held'] })
  expect([...participles]).toEqual(['drawn'])
})
