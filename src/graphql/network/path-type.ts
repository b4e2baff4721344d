import type { Tie } from '../../network/tie.js'
import { LIMIT_ARGS, sizeOf } from '../args/page.js'
import { builder } from '../builder.js'
import { Role } from '../enums.js'
import { Actor } from '../types/refs.js'
import { StopReason } from './enums.js'
import { type Late, lateNode } from './late.js'
import { type TieAnswer, tieFields } from './tie-fields.js'
import { roleOf, TieRef } from './tie-type.js'

export interface HopAnswer extends TieAnswer {
  readonly from: string
  readonly to: string
  readonly ties: readonly Tie[]
}

const HopRef = builder.objectRef<HopAnswer>('PathHop').implement({
  description: 'A step of a path from one actor to the next, told by the tie between them that is told best.',
  fields: t => ({
    ...tieFields(t),
    from: t.field({ type: Actor, description: 'Who is left.', ...lateNode<HopAnswer>(({ from }) => from) }),
    to: t.field({ type: Actor, description: 'Who is reached.', ...lateNode<HopAnswer>(({ to }) => to) }),
    role: t.field({
      type: Role,
      nullable: true,
      description: 'The role of `from`; null for a stance or an office.',
      resolve: ({ tie, from }) => roleOf(tie, from === tie.source ? tie.sourceRole : tie.targetRole),
    }),
    otherRole: t.field({
      type: Role,
      nullable: true,
      description: 'The role of `to`; null for a stance or an office.',
      resolve: ({ tie, to }) => roleOf(tie, to === tie.source ? tie.sourceRole : tie.targetRole),
    }),
    forward: t.boolean({
      description: 'Whether it is `from` who acts: mediates, takes the stance, holds the office.',
      resolve: ({ tie, from }) => tie.source === from,
    }),
    tieCount: t.int({
      description: 'How many ties the two have as far as was read.',
      resolve: ({ ties }) => ties.length,
    }),
    ties: t.field({
      type: [TieRef],
      args: LIMIT_ARGS,
      description: 'All of them, the best told first.',
      resolve: ({ ties, load }, args) => ties.slice(0, sizeOf(args, 'first')).map(tie => ({ tie, load })),
    }),
  }),
})

export interface PathAnswer extends Late {
  readonly actors: readonly string[]
  readonly hops: readonly HopAnswer[]
}

const PathRef = builder.objectRef<PathAnswer>('Path').implement({
  description: 'A way from one actor to another on which nobody stands twice.',
  fields: t => ({
    length: t.int({ description: 'How many hops.', resolve: ({ hops }) => hops.length }),
    confidence: t.int({
      description: 'Of the least sure hop, per mille.',
      resolve: ({ hops }) => Math.min(...hops.map(({ tie }) => tie.confidence)),
    }),
    actors: t.field({
      type: [Actor],
      description: 'Who stands on it, both ends included.',
      resolve: async ({ actors, load }, _args, _context, info) => {
        const answers = await load(actors, { name: 'node', shape: selected => selected }, info)
        return actors.flatMap(actor => answers.get(actor) ?? []) as never
      },
    }),
    hops: t.field({ type: [HopRef], description: 'Its steps.', resolve: ({ hops }) => hops }),
  }),
})

export interface PathsAnswer {
  readonly paths: readonly PathAnswer[]
  readonly stoppedAt: 'LENGTH' | 'OCCASIONS' | 'ACTORS' | 'WORK' | null
  /** How many actors and occasions were read. */
  readonly actors: number
  readonly occasions: number
}

export const PathsRef = builder.objectRef<PathsAnswer>('Paths').implement({
  description: 'How two actors are connected.',
  fields: t => ({
    paths: t.field({
      type: [PathRef],
      description: 'The shortest first, of equal length the one that is told best.',
      resolve: ({ paths }) => paths,
    }),
    stoppedAt: t.field({
      type: StopReason,
      nullable: true,
      description:
        'Why fewer paths than asked for are given, or, at OCCASIONS, ACTORS and WORK, shorter ones may be missing; null when there are no more.',
      resolve: ({ stoppedAt }) => stoppedAt,
    }),
    actorsRead: t.exposeInt('actors', { description: 'Of how many actors all ties were read.' }),
    occasionsRead: t.exposeInt('occasions', { description: 'How many occasions were read.' }),
  }),
})
