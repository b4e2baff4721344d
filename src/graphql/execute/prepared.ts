/** What is worked out once for a document: its fragments, and its root fields for each choice of `@skip` and `@include`. */
import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, visit } from 'graphql'
import { LRUCache } from 'lru-cache'
import { collectFields } from '../select/collect.js'
import { type Asked, askedOf, type Document, type Execution } from './complete.js'

/** How many choices are kept of a document. */
const CHOICES = 16

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** Of a root field: its answer holds all that is selected below it, so no resolver there waits. */
    whole?: true
  }
}

interface Prepared {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Variables that decide what is selected. */
  readonly deciding: readonly string[]
  /** The root fields by operation and the values of those; none where one of them is not whole. */
  readonly roots: LRUCache<string, { readonly asked: readonly Asked[] | null }>
}

const documents = new WeakMap<DocumentNode, Prepared>()

export function prepared(document: DocumentNode): Prepared {
  const known = documents.get(document)
  if (known !== undefined) return known
  const fragments = document.definitions.flatMap(one => (one.kind === Kind.FRAGMENT_DEFINITION ? [one] : []))
  const made: Prepared = {
    fragments: Object.fromEntries(fragments.map(one => [one.name.value, one])),
    deciding: decidingVariables(document),
    roots: new LRUCache({ max: CHOICES }),
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
  { deciding, roots }: Prepared,
  { schema, fragments, operation, variableValues }: Execution,
): readonly Asked[] | null {
  // Nothing else of the request that comes first may be held by what is kept.
  const decisions = Object.fromEntries(deciding.map(name => [name, variableValues[name]]))
  const key = `${operation.name?.value ?? ''} ${JSON.stringify(decisions)}`
  const known = roots.get(key)
  if (known !== undefined) return known.asked
  const asked = compiled({ schema, fragments, variableValues: decisions }, operation)
  roots.set(key, { asked })
  return asked
}

function compiled(document: Document, { selectionSet }: OperationDefinitionNode): readonly Asked[] | null {
  const type = document.schema.getQueryType()
  if (!type) return null
  const fields = [...collectFields(type, [selectionSet], document)]
  const isWhole = fields.every(([, [node]]) => type.getFields()[node?.name.value ?? '']?.extensions.whole === true)
  if (!isWhole) return null
  try {
    return fields.map(([key, nodes]) => askedOf(type, key, nodes, document))
  } catch {
    return null
  }
}
