import type { FieldNode, GraphQLResolveInfo } from 'graphql'

/** Kept for one field of one document; what was asked longest ago goes first. */
const MOST = 100

/**
 * Work that a root field of a document asks for anew with every request although it depends on nothing but the document and its variables: its plan,
 * and by the plan its statement. The server parses equal documents once, so a field of one is the same object every time, and forgotten with it.
 */
export function planCache<T>(): (info: GraphQLResolveInfo, make: () => T) => T {
  const fields = new WeakMap<FieldNode, Map<string, T>>()
  return (info, make) => {
    const [node] = info.fieldNodes
    // Several nodes of one field may be merged in other ways by other variables; the parts are few, so nothing is gained there.
    if (node === undefined || info.fieldNodes.length > 1) return make()
    const kept = fields.get(node) ?? new Map<string, T>()
    fields.set(node, kept)
    return remember(kept, JSON.stringify(info.variableValues), make)
  }
}

function remember<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key)
  const value = known ?? make()
  kept.delete(key)
  kept.set(key, value)
  const [oldest] = kept.keys()
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
  return value
}
