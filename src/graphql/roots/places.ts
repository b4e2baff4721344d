import { PAGE_ARGS } from '../args/page.js'
import { oneOf } from '../args/where.js'
import { builder } from '../builder.js'
import { PlaceType } from '../enums.js'
import { BY_NAME } from '../fields/order.js'
import { PlaceConnection } from '../types/connections.js'
import { Place } from '../types/refs.js'
import { listOf } from './list.js'
import { lookUp, lookupArgs } from './lookup.js'

builder.queryFields(t => ({
  place: t.field({ type: Place, nullable: true, args: lookupArgs, description: 'A place.', ...lookUp(['Place']) }),
  places: t.field({
    type: PlaceConnection,
    nullable: true,
    args: { ...PAGE_ARGS, type: t.arg({ type: [PlaceType], description: 'Only these types.' }) },
    description: 'All places, by name.',
    ...listOf(['Place'], BY_NAME, ({ args }) => oneOf('type', args.type)),
  }),
}))
