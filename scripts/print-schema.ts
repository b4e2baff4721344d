/** Writes schema/schema.graphql from the code; a test holds the two together. */
import { writeFileSync } from 'node:fs'
import { printedSchema } from '../src/graphql/printed.js'
import { schema } from '../src/graphql/schema.js'

writeFileSync(new URL('../schema/schema.graphql', import.meta.url), printedSchema(schema))
