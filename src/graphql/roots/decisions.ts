import { PAGE_ARGS } from '../args/page.js'
import { A_NAME, named } from '../args/reference.js'
import { oneOf, reaches } from '../args/where.js'
import { builder } from '../builder.js'
import { DecisionKind } from '../enums.js'
import { BY_ID, byText } from '../fields/order.js'
import { distinctPath, out } from '../fields/path.js'
import { ANYTHING, givenAs } from '../select/given.js'
import { DecisionConnection } from '../types/connections.js'
import { THING_LABELS } from '../types/refs.js'
import { listOf } from './list.js'

builder.queryField('decisions', t =>
  t.field({
    type: DecisionConnection,
    nullable: true,
    args: {
      ...PAGE_ARGS,
      kind: t.arg({ type: [DecisionKind], description: 'Only these kinds.' }),
      about: t.arg.string({ ...givenAs(A_NAME), description: named('Only decisions about this.') }),
      author: t.arg.stringList({ ...givenAs(ANYTHING), description: 'Only decisions of these authors.' }),
    },
    description: 'What people decided about the graph, the latest first, also what was reverted since.',
    ...listOf(['Decision'], [byText('at', true), ...BY_ID], request => [
      ...reaches(request, 'about', distinctPath(out('CONCERNS')), THING_LABELS),
      ...oneOf('kind', request.args.kind),
      ...oneOf('author', request.args.author),
    ]),
  }),
)
