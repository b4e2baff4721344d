import type { ArticleFacts, MediationFacts } from '../model/facts.js'
import { item } from './count-actors.js'
import type { Same } from './events.js'
import type { GoldFacts } from './gold.js'
import type { Count, Item } from './tally.js'

type GoldMediation = NonNullable<GoldFacts['mediations']>[number]

/** The same mediator, and at least one of the parties: who the other is called differs ("Kosovo Albanians", their party, Kosovo). */
function fits(gold: GoldMediation, predicted: MediationFacts, same: Same): boolean {
  if (!same(gold.mediator, predicted.mediator)) return false
  return gold.parties.length === 0 || gold.parties.some(party => predicted.parties.some(other => same(party, other)))
}

function show(article: string, { mediator, parties, evidence }: GoldMediation | MediationFacts): Item {
  return item(article, `${mediator} between ${parties.join(', ') || 'nobody'}`, evidence ?? null)
}

/**
 * Explicit mediations are required; implicit ones are credited when found and not missed when absent; any other is false.
 * A mediation told twice, by its person and its institution or in two sentences, is found once and no error.
 */
export function countMediations(gold: GoldFacts, predicted: ArticleFacts, same: Same): readonly Count[] {
  if (gold.mediations === undefined) return []
  const { article, mediations } = gold
  const isFound = (one: GoldMediation) => predicted.mediations.some(other => fits(one, other, same))
  const explicit = mediations.filter(one => one.explicit)
  const missed = explicit.filter(one => !isFound(one)).map(one => show(article, one))
  const extra = predicted.mediations.filter(other => !mediations.some(one => fits(one, other, same)))
  return [
    {
      kind: 'mediations',
      found: mediations.filter(isFound).length,
      missed,
      extra: extra.map(other => show(article, other)),
    },
    { kind: 'explicit mediations', found: explicit.filter(isFound).length, missed, extra: [] },
  ]
}

/** Recall by actor and stance; the target is not compared. */
export function countStances(gold: GoldFacts, predicted: ArticleFacts, same: Same): readonly Count[] {
  if (gold.stances === undefined) return []
  const missed = gold.stances.filter(
    ({ who, stance }) => !predicted.stances.some(other => other.stance === stance && same(who, other.who)),
  )
  return [
    {
      kind: 'stances',
      found: gold.stances.length - missed.length,
      missed: missed.map(({ who, stance, target, evidence }) =>
        item(gold.article, `${who} ${stance} ${target ?? ''}`.trim(), evidence ?? null),
      ),
      extra: [],
    },
  ]
}
