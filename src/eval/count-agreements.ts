import type { AgreementFacts, ArticleFacts } from '../model/facts.js'
import { type GoldAgreement, matchAgreements } from './agreements.js'
import { item } from './count-actors.js'
import { countDate } from './count-dates.js'
import { countRoles } from './count-roles.js'
import type { Same } from './events.js'
import type { GoldFacts } from './gold.js'
import type { Count } from './tally.js'

function label({ name, status }: GoldAgreement | AgreementFacts): string {
  return `"${name}" (${status ?? 'no status'})`
}

/** Exact; an agreement of which the gold gives no status is not scored. */
function countStatus(article: string, gold: GoldAgreement, predicted: AgreementFacts): Count {
  const right = gold.status === predicted.status
  const what = `"${gold.name}" is ${gold.status}, found ${predicted.status ?? 'none'}`
  return {
    kind: 'agreement status',
    found: right ? 1 : 0,
    missed: right ? [] : [item(article, what)],
    extra: right || predicted.status === null ? [] : [item(article, what)],
  }
}

export function countAgreements(gold: GoldFacts, predicted: ArticleFacts, same: Same): readonly Count[] {
  if (gold.agreements === undefined) return []
  const matches = matchAgreements(gold.agreements, predicted.agreements)
  const used = new Set(matches.values())
  const pairs = [...matches]
  return [
    {
      kind: 'agreements',
      found: pairs.length,
      missed: gold.agreements.filter(one => !matches.has(one)).map(one => item(gold.article, label(one))),
      extra: predicted.agreements.filter(one => !used.has(one)).map(one => item(gold.article, label(one))),
    },
    ...pairs.map(([one, other]) => countDate('agreement dates', gold.article, label(one), one, other)),
    ...pairs.filter(([one]) => one.status !== null).map(([one, other]) => countStatus(gold.article, one, other)),
    ...pairs.map(([one, other]) =>
      countRoles(
        'agreement roles',
        gold.article,
        { label: label(one), roles: one.roles },
        { label: label(other), roles: other.roles },
        same,
      ),
    ),
  ]
}
