import type { StanceFacts } from '../../model/facts.js'
import { type Context, distinct, predicateOf, word } from './context.js'
import { trim } from './evidence.js'

/** What actors hold of each other, of agreements and of issues; one entry per actor, target and stance. */
export function stanceFacts(context: Context): readonly StanceFacts[] {
  const stances = context.extraction.claims
    .filter(claim => predicateOf(context, claim)?.family === 'stance' && claim.polarity === 'AFFIRMED')
    .flatMap(claim => {
      const who = context.mention(claim.subject)
      const object = context.mention(claim.object)
      const target = object?.name ?? claim.value
      if (!who || target === null) return []
      const evidence = trim(claim.quote, [who.names, object?.names ?? [target]])
      return [{ who: who.name, target, stance: word(claim.predicate), evidence }]
    })
  return distinct(stances, ({ who, target, stance }) => `${who}|${target}|${stance}`)
}
