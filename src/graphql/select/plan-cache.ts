import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { LRUCache } from 'lru-cache'
import { identity } from '../../cypher/compile/environment.js'
import type { Plan } from '../../plan/plan.js'
import { type Uses, usesOf } from './uses.js'
import { shapeOfVariables } from './variable-shape.js'

/** Characters of plans, written as JSON, that are kept, all together; in memory, with their statements, they take some ten times as much. */
const ROOM = 4_000_000

type Info = GraphQLResolveInfo

/**
 * The plan of a root field of a document, which depends on nothing but the document and the shape of its variables: which are given, and what
 * their values change beside parameters (`given.ts`). The server parses equal documents once, so a field of one is the same object every time.
 * `make` is called with the variables as the plan may know them.
 */
export function planCache(room = ROOM): (info: Info, make: (info: Info) => Plan) => Plan {
  const plans = new LRUCache<string, Plan>({
    maxSize: room,
    sizeCalculation: (plan, key) => identity(plan).length + key.length,
  })
  const fields = new WeakMap<FieldNode, { readonly number: number; readonly uses: Uses }>()
  let count = 0
  return (info, make) => {
    const [node] = info.fieldNodes
    // Several nodes of one field may be merged in other ways by other variables; the parts are few, so nothing is gained there.
    if (node === undefined || info.fieldNodes.length > 1) return make(info)
    const field = fields.get(node) ?? { number: count++, uses: usesOf(node, info) }
    fields.set(node, field)
    const { key, variables } = shapeOfVariables(field.uses, info.variableValues)
    const name = `${field.number} ${key}`
    const known = plans.get(name)
    if (known !== undefined) return known
    const plan = make({ ...info, variableValues: { ...info.variableValues, ...variables } })
    plans.set(name, plan)
    return plan
  }
}
