import type { Decision } from '../../../model/decision.js'
import type { RecordClaim } from '../../../model/record.js'
import { map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import { sorted } from '../order.js'
import type { Strata } from '../strata.js'
import { end, relate } from './row.js'
import type { Rows } from './rows.js'

/** (Decision)-[:CONCERNS]->(thing): the things that its members are of, also when it does not hold any more. */
export function decisionRows(flow: Flow, rows: Rows, strata: Strata): void {
  const concerns = map(flow, strata.record.decisions, decision => sorted(concerned(decision, strata)))
  rows.emit(concerns, (things, id) => ({
    nodes: [],
    relationships: things.map(thing => relate('CONCERNS', { label: 'Decision', key: id }, end(thing))),
  }))
}

function concerned({ kind, left, right }: Decision, strata: Strata): readonly string[] {
  const { decisions, claimOf } = strata.record
  if (kind === 'REVERT') {
    return left.flatMap(id => {
      const decision = decisions.get(id)
      return decision === undefined ? [] : concerned(decision, strata)
    })
  }
  const claimed = kind === 'RETRACT' ? left.flatMap(id => endsOf(claimOf(id))) : []
  const members = kind === 'ALIAS' ? left : [...left, ...right]
  return [...members, ...claimed].flatMap(member => strata.things.of(member)?.id ?? [])
}

/** What a retracted claim speaks of. */
function endsOf(claim: RecordClaim | undefined): readonly string[] {
  return claim === undefined ? [] : [claim.subject, claim.object].flatMap(end => end ?? [])
}
