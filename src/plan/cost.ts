import type { Part, Plan, Shape } from './plan.js'

/**
 * How many rows a plan can give at most: the pages that it asks for, each multiplied by those around it. It is what a document costs
 * with its real page sizes, aliases, fragments, `@skip` and `@include`, since the plan is what is left when these are resolved.
 */
export function costOf(plan: Plan): number {
  switch (plan.kind) {
    case 'THING':
      return rows(1, plan.shape)
    case 'NODES':
      return rows(plan.wanted.length, plan.shape)
    case 'ALL':
      return rows(plan.page.take, plan.shape) + rows(1, plan.aggregates)
    case 'SEARCH':
      return rows(plan.page.take, plan.shape)
    case 'COUNTS':
      return plan.counts.length
    case 'OCCASIONS':
      return COST_OF_NETWORK[plan.around.kind]
    case 'PAIRS':
      return plan.windows.length * COST_OF_NETWORK.ALL
    case 'BATCH':
      return plan.lots.reduce((sum, { wanted, shape }) => sum + rows(wanted.length, shape), 0)
  }
}

/** A network is read for what is made of it, not given: it counts what reading it takes beside a page of rows. */
const COST_OF_NETWORK = { ALL: 1_000, ANCHORS: 100, IDS: 100 }

/** Nobody can ask for more rows of a list than this; a limit above it only guards a list that takes no size. */
const MOST_ASKED = 200

/** Such lists are short (places of an event, sides of a contradiction): what may grow is a connection. */
const SHORT = 10

function rows(n: number, shape: Shape | null): number {
  return n * (1 + (shape ?? []).reduce((sum, part) => sum + costOfPart(part), 0))
}

function costOfPart(part: Part): number {
  switch (part.kind) {
    case 'PROPERTY':
    case 'LABEL':
    case 'TYPE':
    case 'CURSOR':
      return 0
    case 'SAME':
      return rows(1, part.shape) - 1
    case 'ONE':
      return rows(1, part.shape)
    case 'LIST':
      return rows(part.limit > MOST_ASKED ? SHORT : part.limit, part.shape)
    case 'CONNECTION':
      return rows(part.page.take, part.shape) + rows(1, part.aggregates)
    case 'GROUPS':
    case 'RANKING':
      return rows(part.take, part.shape)
    case 'TIMELINE':
    case 'TOTAL':
      return 1
  }
}
