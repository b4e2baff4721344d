import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as documents from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import { buildSchema, parse } from 'graphql'
import { globSync } from 'tinyglobby'

/** Folders whose .graphql files are also there as typed documents: the explorer's, and the example's for users. */
export const FOLDERS = ['../src/web/explorer/api/', '../examples/typescript/'].map(
  path => new URL(path, import.meta.url),
)

/** Where the typed documents of a folder stand. */
export const documentsOf = (folder: URL): URL => new URL('documents.ts', folder)

/** The typed documents of a folder, from its .graphql files and the printed schema; set flush, as indents are a twentieth of what a page fetches of them. */
export async function printedDocuments(folder: URL): Promise<string> {
  const schema = readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8')
  const code = await codegen({
    filename: 'documents.ts',
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents: globSync('*.graphql', { cwd: folder })
      .sort()
      .map(name => ({ location: name, document: parse(readFileSync(new URL(name, folder), 'utf8')) })),
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      useTypeImports: true,
      scalars: { Edtf: 'string' },
      skipTypename: true,
      immutableTypes: true,
      // What a script does not use of the fragments the build leaves out.
      pureMagicComment: true,
    },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations, documents },
  })
  const flush = code.replaceAll(/(?<=TypedDocumentString\(`)[^`]*/g, document =>
    document.trim().replaceAll(/^\s+/gm, ''),
  )
  return `// Written by npm run documents from the .graphql files beside it: change those.\n${flush}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const folder of FOLDERS) writeFileSync(documentsOf(folder), await printedDocuments(folder))
}
