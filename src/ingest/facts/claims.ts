import type { ClaimFacts } from '../../model/facts.js'
import { type Context, word } from './context.js'

/** The claims themselves, with names in place of ids. */
export function claimFacts({ extraction, mention }: Context): readonly ClaimFacts[] {
  return extraction.claims.map(claim => ({
    subject: mention(claim.subject)?.name ?? claim.subject,
    predicate: word(claim.predicate),
    object: mention(claim.object)?.name ?? claim.value,
    polarity: word(claim.polarity),
    modality: word(claim.modality),
    speaker: mention(claim.speaker)?.name ?? null,
    date: claim.edtf,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    rule: claim.rule,
    confidence: claim.confidence,
  }))
}
