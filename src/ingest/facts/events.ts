import type { Claim, Mention } from '../../model/claim.js'
import type { EventFacts } from '../../model/facts.js'
import { type Context, word } from './context.js'
import { rolesIn } from './roles.js'

/** From what an article tells first-hand to what it only supposes. */
const MODALITIES = ['ACTUAL', 'HISTORICAL', 'PLANNED', 'HYPOTHETICAL']

function occurrences({ extraction }: Context, event: Mention): readonly Claim[] {
  const rank = (claim: Claim) => MODALITIES.indexOf(claim.modality)
  return extraction.claims
    .filter(claim => claim.predicate === 'OCCURRED' && claim.subject === event.id)
    .toSorted((a, b) => rank(a) - rank(b))
}

/** "Talks in Ohrid": the words of the text, and the place where they do not name it. */
function title(surface: string, place: string | null): string {
  const named = place === null || surface.includes(place) ? surface : `${surface} in ${place}`
  return `${named.slice(0, 1).toUpperCase()}${named.slice(1)}`
}

function eventFacts(context: Context, event: Mention, id: string): EventFacts {
  const told = occurrences(context, event)
  const place = told.map(claim => context.mention(claim.object)?.name).find(name => name !== undefined) ?? null
  return {
    id,
    kind: word(event.type ?? 'OTHER'),
    title: title(event.surface, place),
    date: told.find(claim => claim.edtf !== null)?.edtf ?? null,
    place,
    modality: word(told[0]?.modality ?? 'ACTUAL'),
    roles: rolesIn(context, event),
  }
}

export function eventsFacts(context: Context): readonly EventFacts[] {
  return context.extraction.mentions
    .filter(({ kind }) => kind === 'EVENT')
    .map((event, i) => eventFacts(context, event, `e${i + 1}`))
}
