import type { Extraction, Mention } from '../../model/claim.js'
import type { OrganizationFacts, PersonFacts } from '../../model/facts.js'
import { type Context, distinct, word } from './context.js'

function aliases({ name, names }: Mention): readonly string[] {
  return names.filter(form => form !== name)
}

function officesOf({ extraction, mention }: Context, person: Mention): PersonFacts['offices'] {
  const held = extraction.claims
    .filter(claim => claim.predicate === 'HOLDS_OFFICE' && claim.subject === person.id && claim.polarity === 'AFFIRMED')
    .map(claim => ({ title: claim.value ?? '', of: mention(claim.object)?.name ?? null }))
  return distinct(held, ({ title, of }) => `${title}|${of}`)
}

export function personFacts(context: Context): readonly PersonFacts[] {
  return context.extraction.mentions
    .filter(({ kind }) => kind === 'PERSON')
    .map(person => ({ name: person.name, aliases: aliases(person), offices: officesOf(context, person) }))
}

const TAKING_PART = new Set(['PARTY_TO', 'SIGNED', 'PARTICIPATED_IN'])

/** "rebels", "government negotiators": without a name, and only told to be there. A group that mediates or presses is listed. */
function isCrowd({ claims }: Extraction, { id, name, reference }: Mention): boolean {
  const unnamed = reference === null && /^\p{Ll}/u.test(name)
  return unnamed && claims.every(({ subject, predicate }) => subject !== id || TAKING_PART.has(predicate))
}

export function organizationFacts({ extraction }: Context): readonly OrganizationFacts[] {
  return extraction.mentions
    .filter(body => body.kind === 'ORGANIZATION' && !isCrowd(extraction, body))
    .map(body => ({ name: body.name, kind: word(body.type ?? 'OTHER'), aliases: aliases(body) }))
}
