import { mediationFilterArgs, mediationWhere } from '../args/mediation-filter.js'
import { PAGE_ARGS } from '../args/page.js'
import { builder } from '../builder.js'
import { NEWEST } from '../fields/order.js'
import { MediationConnection } from '../types/connections.js'
import { listOf } from './list.js'

builder.queryFields(t => ({
  mediations: t.field({
    type: MediationConnection,
    nullable: true,
    args: { ...PAGE_ARGS, ...mediationFilterArgs },
    description: 'Who mediated what, between whom, and how we know; the latest first.',
    ...listOf(['Mediation'], NEWEST, mediationWhere),
  }),
}))
