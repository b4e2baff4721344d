import { edtfOf } from '../../network/edtf.js'
import { RELATIONS } from '../../network/occasion.js'
import type { ActorNetwork } from '../../network/projection.js'
import { byStrength, type Tie } from '../../network/tie.js'
import { loadOntology } from '../../ontology/ontology.js'
import { LIMIT_ARGS, sizeOf } from '../args/page.js'
import { builder } from '../builder.js'
import { Actor, Evidence } from '../types/refs.js'
import { TieRelation } from './enums.js'
import { type Late, lateNode } from './late.js'
import { lateEvidence } from './late-evidence.js'
import { TieRef } from './tie-type.js'

export interface EdgeAnswer extends Late {
  readonly edge: string
  readonly network: ActorNetwork
}

/** Cooperation score of each kind of stance, as PLOVER has it. */
export const STANCE_SCORES: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(loadOntology().predicates).flatMap(([name, { score }]) =>
    score === undefined ? [] : [[name, score]],
  ),
)

export const EdgeRef = builder.objectRef<EdgeAnswer>('NetworkEdge').implement({
  description: 'Two actors with everything that ties them.',
  fields: t => ({
    id: t.id({ description: 'The ids of the two.', resolve: ({ edge }) => edge }),
    sourceId: t.id({ description: 'Id of the one, the smaller of the two.', resolve: edge => source(edge) }),
    targetId: t.id({ description: 'Id of the other.', resolve: edge => target(edge) }),
    source: t.field({ type: Actor, description: 'The one.', ...lateNode(source) }),
    target: t.field({ type: Actor, description: 'The other.', ...lateNode(target) }),
    weight: t.float({
      description: 'What the ties come to; below zero where stances are hostile.',
      resolve: ({ edge, network }) => network.getEdgeAttributes(edge).signed,
    }),
    score: t.float({
      nullable: true,
      description:
        'Mean PLOVER score of the stances of the two towards each other, −10 to +10; null where there is none.',
      resolve: edge => meanScore(ties(edge)),
    }),
    tieCount: t.int({ description: 'How many ties.', resolve: edge => ties(edge).length }),
    relations: t.field({
      type: [TieRelation],
      description: 'What ties them.',
      resolve: edge => RELATIONS.filter(one => ties(edge).some(({ relation }) => relation === one)),
    }),
    date: t.field({
      type: 'Edtf',
      nullable: true,
      description: 'From the first to the last of the ties that have a date.',
      resolve: edge => span(ties(edge)),
    }),
    ties: t.field({
      type: [TieRef],
      args: LIMIT_ARGS,
      description: 'The ties, the best told first.',
      resolve: (edge, args) =>
        strongest(edge)
          .slice(0, sizeOf(args, 'first'))
          .map(tie => ({ tie, load: edge.load })),
    }),
    evidence: t.field({
      type: [Evidence],
      args: LIMIT_ARGS,
      description: 'The sentences behind the best told ties, each tie in turn.',
      ...lateEvidence<EdgeAnswer>(edge => strongest(edge).flatMap(({ facts }) => facts)),
    }),
  }),
})

const source = ({ edge, network }: EdgeAnswer): string => network.source(edge)
const target = ({ edge, network }: EdgeAnswer): string => network.target(edge)
/** An edge that shows ties is made of them: sums are read where none is shown (`sums.ts`). */
export const ties = ({ edge, network }: EdgeAnswer): readonly Tie[] =>
  network.getEdgeAttributes(edge).ties as readonly Tie[]
const strongest = (edge: EdgeAnswer): readonly Tie[] => ties(edge).toSorted(byStrength)

function meanScore(all: readonly Tie[]): number | null {
  const scores = all.filter(({ relation }) => relation === 'STANCE').map(({ about }) => STANCE_SCORES[about ?? ''] ?? 0)
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function span(all: readonly Tie[]): string | null {
  const starts = all.flatMap(({ start }) => start ?? []).sort()
  const ends = all.flatMap(({ start, end }) => end ?? start ?? []).sort()
  return edtfOf(starts[0] ?? null, ends.at(-1) ?? null)
}
