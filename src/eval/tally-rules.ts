import { familyOf } from '../ontology/precision.js'
import { columns, figure } from './columns.js'
import type { Judgement, Verdict } from './judge-claims.js'
import { share } from './tally.js'

/** How often a rule fired, and what gold says of it. */
export type RuleTally = Readonly<Record<NonNullable<Verdict> | 'fired', number>>

const NONE: RuleTally = { fired: 0, right: 0, wrong: 0, listed: 0, unlisted: 0 }

/** By rule, in order of their names. */
export function tallyRules(judgements: readonly Judgement[]): ReadonlyMap<string, RuleTally> {
  const tallies = new Map<string, RuleTally>()
  for (const { rule, verdict } of judgements) {
    const known = tallies.get(rule) ?? NONE
    tallies.set(rule, {
      ...known,
      fired: known.fired + 1,
      ...(verdict === null ? {} : { [verdict]: known[verdict] + 1 }),
    })
  }
  return new Map([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const HEAD = ['rule', 'fired', 'right', 'wrong', 'precision', 'listed', 'unlisted']

/** One line for each rule and each family of rules. */
export function ruleTable(tallies: ReadonlyMap<string, RuleTally>): string {
  const rows = [...withFamilies(tallies)].map(([rule, { fired, right, wrong, listed, unlisted }]) => {
    return [
      rule,
      ...[fired, right, wrong].map(String),
      figure(share(right, right + wrong)),
      ...[listed, unlisted].map(String),
    ]
  })
  return columns([HEAD, ...rows])
}

/** Before the rules of a family ("verb:sign") the family ("verb: all"). */
function withFamilies(tallies: ReadonlyMap<string, RuleTally>): ReadonlyMap<string, RuleTally> {
  const families = new Map<string, RuleTally>()
  for (const [rule, tally] of tallies) {
    if (!rule.includes(':')) continue
    const name = `${familyOf(rule)}: all`
    families.set(name, plus(families.get(name) ?? NONE, tally))
  }
  return new Map([...families, ...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function plus(a: RuleTally, b: RuleTally): RuleTally {
  return {
    fired: a.fired + b.fired,
    right: a.right + b.right,
    wrong: a.wrong + b.wrong,
    listed: a.listed + b.listed,
    unlisted: a.unlisted + b.unlisted,
  }
}

/** What `schema/ontology/precision.yaml` holds: of each rule that gold could tell of, how often it was right, of how often. */
export function precisionYaml(tallies: ReadonlyMap<string, RuleTally>): string {
  const judged = [...tallies].filter(([, { right, wrong }]) => right + wrong > 0)
  return [
    '# How often rules were right in the gold texts of the project, and how often gold could tell: see docs/model.md.',
    '# Written by `entente eval "{seed/articles,test/gold/*/articles}/*" test/gold --rules --json schema/ontology/precision.yaml`.',
    ...judged.map(([rule, { right, wrong }]) => `${JSON.stringify(rule)}: [${right}, ${right + wrong}]`),
    '',
  ].join('\n')
}
