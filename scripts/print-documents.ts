import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as documents from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import { buildSchema, parse } from 'graphql'
import { globSync } from 'tinyglobby'

const API = new URL('../src/web/explorer/api/', import.meta.url)

/** Where the explorer's typed documents stand. */
export const DOCUMENTS = new URL('documents.ts', API)

/** The explorer's typed documents, from its .graphql files and the printed schema. */
export async function printedDocuments(): Promise<string> {
  const schema = readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8')
  const code = await codegen({
    filename: 'documents.ts',
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents: globSync('*.graphql', { cwd: API })
      .sort()
      .map(name => ({ location: name, document: parse(readFileSync(new URL(name, API), 'utf8')) })),
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      useTypeImports: true,
      scalars: { Edtf: 'string' },
      skipTypename: true,
      immutableTypes: true,
    },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations, documents },
  })
  return `// Written by npm run documents from the .graphql files beside it: change those.\n${code}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(DOCUMENTS, await printedDocuments())
