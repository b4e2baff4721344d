import type { Dimension } from '../../plan/plan.js'
import { mediationFilterArgs, mediationWhere } from '../args/mediation-filter.js'
import { builder } from '../builder.js'
import { GROUP_ARGS, Group, groupsOf, groupsPart, rankingPart } from '../fields/groups.js'
import { distinctPath, out } from '../fields/path.js'
import { aggregateOf } from './aggregate.js'

const MEDIATOR = distinctPath(out('BY', 'Actor'))
const PRINCIPAL: Dimension = { kind: 'EITHER', first: distinctPath(out('FOR', 'Actor')), second: MEDIATOR }
const OCCASION: Dimension = { kind: 'PATH', path: distinctPath(out('IN_EVENT')) }

const STATS: Readonly<Record<string, { readonly description: string; readonly by: (lifted: boolean) => Dimension }>> = {
  MEDIATOR: {
    description: 'By who mediated.',
    by: lifted => (lifted ? PRINCIPAL : { kind: 'PATH', path: MEDIATOR }),
  },
  DYAD: {
    description: 'By the pair of parties, each pair of opposing ones.',
    by: lifted => ({ kind: 'DYAD', lifted }),
  },
  YEAR: {
    description: 'By the year in which it begins.',
    by: () => ({ kind: 'PROPERTY', property: { of: 'NODE', names: ['earliest'] }, length: 4 }),
  },
  PROCESS: {
    description: 'By the process that the event or agreement is part of.',
    by: () => ({
      kind: 'PATH',
      path: distinctPath(out('IN_EVENT'), { ...out('PART_OF_PROCESS', 'Process'), times: [0, 1] }),
    }),
  },
  PLACE: {
    description: 'By the place of the event.',
    by: () => ({ kind: 'PATH', path: distinctPath(out('IN_EVENT'), out('IN', 'Place')) }),
  },
}

const MediationStat = builder.enumType('MediationStat', {
  description: 'By what mediations are counted.',
  values: Object.fromEntries(Object.entries(STATS).map(([name, { description }]) => [name, { description }])),
})

builder.queryField('mediationStats', t =>
  t.field({
    type: [Group],
    nullable: true,
    args: {
      by: t.arg({ type: MediationStat, required: true, description: 'By what they are counted.' }),
      lifted: t.arg.boolean({
        defaultValue: true,
        description: 'Whether persons count as the state or organization they act for; false: as they are named.',
      }),
      ...GROUP_ARGS,
      ...mediationFilterArgs,
    },
    description:
      'How many mediations, the most first. One mediator (or the organization it acts for) in one event counts once, whatever its roles and however many act for it.',
    ...aggregateOf('Mediation', {
      part: (request, where) => {
        const lifted = request.args.lifted !== false
        if (lifted && where === null && request.args.by === 'MEDIATOR')
          return rankingPart(request, 'Actor', 'mediatedCount')
        const by = STATS[String(request.args.by)]?.by(lifted) ?? OCCASION
        return groupsPart(request, [by], [lifted ? PRINCIPAL : { kind: 'PATH', path: MEDIATOR }, OCCASION])
      },
      where: mediationWhere,
      read: groupsOf,
    }),
  }),
)
