import type { GraphQLResolveInfo } from 'graphql'
import type { Plan } from '../../plan/plan.js'
import type { Row } from '../../store/store.js'
import type { Context } from '../context.js'
import { planCache } from '../select/plan-cache.js'
import { locating, type RootRequest, rootRequest } from '../select/selection.js'

/** A root field: its whole selection becomes one plan, and the plan one statement. */
export function root(
  plan: (request: RootRequest) => Plan,
  read: (rows: readonly Row[], args: RootRequest['args']) => unknown = firstValue,
) {
  const planned = planCache<Plan>()
  return {
    resolve: async (_root: unknown, args: object, { reads }: Context, info: GraphQLResolveInfo): Promise<never> => {
      const wanted = planned(info, () => {
        const request = rootRequest(info)
        return locating([request.key], info.fieldNodes, () => plan(request))
      })
      return read(await reads.run(wanted, info), { ...args }) as never
    },
  }
}

export function firstValue(rows: readonly Row[]): unknown {
  return rows[0]?.value ?? null
}
