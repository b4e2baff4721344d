/** Writes schema/schema.graphql and schema/graph.cypher from the code and the ontology; tests hold them together. */
import { writeFileSync } from 'node:fs'
import { printConstraints } from '../src/cypher/constraints.js'
import { printedSchema } from '../src/graphql/printed.js'
import { schema } from '../src/graphql/schema.js'
import { loadOntology } from '../src/ontology/ontology.js'

const write = (name: string, text: string) => writeFileSync(new URL(`../schema/${name}`, import.meta.url), text)

write('schema.graphql', printedSchema(schema))
write('graph.cypher', printConstraints(loadOntology().graph))
