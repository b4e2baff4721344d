import type { Sort } from '../../plan/plan.js'
import { mediationFilterArgs, mediationWhere } from '../args/mediation-filter.js'
import { PAGE_ARGS } from '../args/page.js'
import { builder } from '../builder.js'
import { byNumber, NEWEST, OLDEST } from '../fields/order.js'
import { MediationConnection } from '../types/connections.js'
import { listOf } from './list.js'

const MediationOrder = builder.enumType('MediationOrder', {
  description: 'How a list of mediations is ordered. What has no date comes last.',
  values: {
    NEWEST: { description: 'The latest first.' },
    OLDEST: { description: 'The earliest first.' },
    MOST_SOURCES: { description: 'What the most sources tell, first.' },
  },
})

const ORDERS: Readonly<Record<string, readonly Sort[]>> = {
  NEWEST,
  OLDEST,
  MOST_SOURCES: [byNumber('sources', true), ...NEWEST],
}

builder.queryFields(t => ({
  mediations: t.field({
    type: MediationConnection,
    nullable: true,
    args: {
      ...PAGE_ARGS,
      ...mediationFilterArgs,
      orderBy: t.arg({ type: MediationOrder, defaultValue: 'NEWEST', description: 'The order of the list.' }),
    },
    description: 'Who mediated what, between whom, and how we know.',
    ...listOf(['Mediation'], ({ orderBy }) => ORDERS[String(orderBy)] ?? NEWEST, mediationWhere),
  }),
}))
