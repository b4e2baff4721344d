import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { documentsOf, FOLDERS, printedDocuments } from '../../scripts/print-documents.js'

test.each(FOLDERS.map(folder => [folder.pathname.split('/').slice(-3).join('/'), folder] as const))(
  'the typed documents of %s are those of the .graphql files and the printed schema; if not, run npm run documents',
  async (_, folder) => {
    expect(readFileSync(documentsOf(folder), 'utf8')).toBe(await printedDocuments(folder))
  },
)
