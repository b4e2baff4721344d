import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DOCUMENTS, printedDocuments } from '../../scripts/print-documents.js'

test('the typed documents are those of the .graphql files and the printed schema; if not, run npm run documents', async () => {
  expect(readFileSync(DOCUMENTS, 'utf8')).toBe(await printedDocuments())
})
