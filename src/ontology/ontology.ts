import { z } from 'zod'
import { loadFile } from './file.js'

const term = z.looseObject({ description: z.string(), source: z.string().optional() })

const eventType = term.extend({
  plover: z.string().nullable(),
  mode: z.string().nullable(),
  score: z.number(),
  mediation: z.boolean().default(false),
})

const vocabularySchema = z.object({ EventType: z.record(z.string(), eventType) }).catchall(z.record(z.string(), term))

const kinds = z.enum(['PERSON', 'ORGANIZATION', 'PLACE', 'EVENT', 'AGREEMENT'])

const predicate = z.strictObject({
  family: z.enum(['role', 'stance', 'office', 'affiliation', 'place', 'occurrence', 'link', 'status', 'provision']),
  role: z.string().optional(),
  subject: z.array(kinds),
  object: z.array(kinds).default([]),
  value: z.enum(['topic', 'title', 'eventType', 'agreementStatus', 'text']).optional(),
  mediating: z.enum(['ALWAYS', 'THIRD_PARTY']).optional(),
  plover: z.string().optional(),
  score: z.number().optional(),
  description: z.string(),
  source: z.string().optional(),
})

const propertyType = z
  .string()
  .regex(/^(string|text|int|boolean|strings|ints)\??$/)
  .transform(text => ({ type: text.replace('?', ''), optional: text.endsWith('?') }))

const property = z.union([
  propertyType.transform(type => ({ ...type, unique: false, index: false, fulltext: false })),
  z
    .strictObject({
      type: propertyType,
      unique: z.boolean().default(false),
      index: z.boolean().default(false),
      fulltext: z.boolean().default(false),
    })
    .transform(({ type, ...flags }) => ({ ...type, ...flags })),
])

const layer = z.enum(['record', 'derived', 'bookkeeping'])

const end = z
  .string()
  .regex(/^\w+ > \w+$/)
  .transform(text => {
    const [from = '', to = ''] = text.split(' > ')
    return { from, to }
  })

const graphSchema = z.strictObject({
  labels: z.record(
    z.string(),
    z.strictObject({ layer, also: z.array(z.string()).default([]), properties: z.record(z.string(), property) }),
  ),
  relationships: z.record(
    z.string(),
    z.strictObject({
      layer,
      ends: z.array(end),
      properties: z.record(z.string(), property).default({}),
      description: z.string().optional(),
    }),
  ),
  fact: z.record(z.string(), property),
})

export type Vocabulary = z.infer<typeof vocabularySchema>
export type Predicate = z.infer<typeof predicate>
export type Property = z.infer<typeof property>
export type GraphSchema = z.infer<typeof graphSchema>

/** The closed world: which words there are, what can be said with them, and what the graph holds. */
export interface Ontology {
  readonly vocabulary: Vocabulary
  readonly predicates: Readonly<Record<string, Predicate>>
  readonly graph: GraphSchema
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

/** Roles and stances become relationships of their own name, from the actors to what they are about. */
function withPredicates(graph: GraphSchema, predicates: Record<string, Predicate>): GraphSchema {
  const label = (kind: string) => `${kind[0]}${kind.slice(1).toLowerCase()}`
  const relationships = { ...graph.relationships }
  for (const [type, { family, subject, object, description }] of Object.entries(predicates)) {
    if (family !== 'role' && family !== 'stance') continue
    const ends = subject.flatMap(from => object.map(to => ({ from: label(from), to: label(to) })))
    relationships[type] = { layer: 'derived', ends, properties: graph.fact, description }
  }
  return { ...graph, relationships }
}

let loaded: Ontology | null = null

/**
 * Loads and checks schema/ontology, once: nothing can change it.
 * @throws Error that names the file and the place when the data is not valid.
 */
export function loadOntology(): Ontology {
  loaded ??= readOntology()
  return loaded
}

function readOntology(): Ontology {
  const predicates = loadFile('predicates.yaml', z.record(z.string(), predicate))
  return freeze({
    vocabulary: loadFile('vocabulary.yaml', vocabularySchema),
    predicates,
    graph: withPredicates(loadFile('graph.yaml', graphSchema), predicates),
  })
}
