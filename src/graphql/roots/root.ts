import type { GraphQLResolveInfo } from 'graphql'
import type { Plan } from '../../plan/plan.js'
import type { Row } from '../../store/store.js'
import type { Context } from '../context.js'
import { planCache } from '../select/plan-cache.js'
import { locating, type RootRequest, rootRequest } from '../select/selection.js'

/** One for all root fields, so that its room bounds what they keep together. */
const planOf = planCache()

/** A root field: its whole selection becomes one plan, and the plan one statement. */
export function root(
  plan: (request: RootRequest) => Plan,
  read: (rows: readonly Row[], args: RootRequest['args']) => unknown = firstValue,
) {
  return {
    extensions: { whole: true as const },
    resolve: async (_root: unknown, args: object, { reads }: Context, info: GraphQLResolveInfo): Promise<never> => {
      const wanted = planOf(info, shaped => {
        const request = rootRequest(shaped)
        return locating([request.key], info.fieldNodes, () => plan(request))
      })
      return read(await reads.run(wanted, info), { ...args }) as never
    },
  }
}

export function firstValue(rows: readonly Row[]): unknown {
  return rows[0]?.value ?? null
}
