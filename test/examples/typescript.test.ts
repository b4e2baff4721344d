import { expect, test } from 'vitest'
import { ask } from '../../examples/typescript/ask.js'
import { TopMediatorsDocument } from '../../examples/typescript/documents.js'
import { topMediators } from '../../examples/typescript/top-mediators.js'
import { served } from '../fixture/served.js'

const site = served()

test('the example finds the mediators and a sentence for each', async () => {
  expect(await topMediators(site.server.url, ['Serbia', 'Kosovo'])).toEqual([
    'European Union: 2, for instance "Josep Borrell mediated in Ohrid" (North Wire)',
  ])
})

test('what is wrong with a question is told', async () => {
  await expect(ask(site.server.url, TopMediatorsDocument, { during: 'soon' })).rejects.toThrow('"soon" is not a date.')
})
