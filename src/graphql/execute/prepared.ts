/** What is worked out once for a document: its fragments, and its root fields for each choice of `@skip` and `@include`. */
import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, visit } from 'graphql'
import { LRUCache } from 'lru-cache'
import { collectFields } from '../select/collect.js'
import { type Asked, askedOf, type Document, type Execution } from './complete.js'

/** How many choices are kept, of all documents together, and how many fields of each are compiled: one takes up to 1.5 kB. */
const CHOICES = 100
const FIELDS = 1000

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** Of a root field: its answer holds all that is selected below it, so no resolver there waits. */
    whole?: true
  }
}

interface Prepared {
  readonly number: number
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Variables that decide what is selected. */
  readonly deciding: readonly string[]
}

const documents = new WeakMap<DocumentNode, Prepared>()
let count = 0

/** The root fields by document, operation and the values of the variables that decide; none where one of them is not whole. */
const known = new LRUCache<string, { readonly asked: readonly Asked[] | null }>({ max: CHOICES })

export function prepared(document: DocumentNode): Prepared {
  const before = documents.get(document)
  if (before !== undefined) return before
  const fragments = document.definitions.flatMap(one => (one.kind === Kind.FRAGMENT_DEFINITION ? [one] : []))
  const made: Prepared = {
    number: count++,
    fragments: Object.fromEntries(fragments.map(one => [one.name.value, one])),
    deciding: decidingVariables(document),
  }
  documents.set(document, made)
  return made
}

function decidingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    Directive: directive => {
      visit(directive, { Variable: ({ name }) => void names.add(name.value) })
      return false
    },
  })
  return [...names]
}

/** Null where the answer cannot be put together here. */
export function rootsOf(
  { number, deciding }: Prepared,
  { schema, fragments, operation, variableValues }: Execution,
): readonly Asked[] | null {
  // Nothing else of the request that comes first may be held by what is kept.
  const decisions = Object.fromEntries(deciding.map(name => [name, variableValues[name]]))
  const key = `${number} ${operation.name?.value ?? ''} ${JSON.stringify(decisions)}`
  const before = known.get(key)
  if (before !== undefined) return before.asked
  const asked = compiled({ schema, fragments, variableValues: decisions, room: { left: FIELDS } }, operation)
  known.set(key, { asked })
  return asked
}

function compiled(document: Document, { selectionSet }: OperationDefinitionNode): readonly Asked[] | null {
  const type = document.schema.getQueryType()
  if (!type) return null
  try {
    const fields = [...collectFields(type, [selectionSet], document)]
    const isWhole = fields.every(([, [node]]) => type.getFields()[node?.name.value ?? '']?.extensions.whole === true)
    if (!isWhole) return null
    return fields.map(([key, nodes]) => askedOf(type, key, nodes, document))
  } catch {
    return null
  }
}
