import type { Claim, Mention } from '../../model/claim.js'
import type { EventFacts, RoleFacts } from '../../model/facts.js'
import { toldEvents } from '../../model/told-events.js'
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

/** Where a verb is the event: "signed" has no name of its own. */
function isVerb({ extraction }: Context, { id, surface, head }: Mention): boolean {
  if (head === null || surface.includes(' ')) return false
  // "took effect", "the truce held": no noun but its plural is another word than its head
  const form = surface.toLowerCase()
  if (form !== head && !/s$/.test(form)) return true
  return extraction.claims.some(
    ({ object, rule }) => object === id && /^(?:deed|event|verb):/.test(rule) && rule.endsWith(`:${head}`),
  )
}

/** Kinds in which one does it and another suffers it; the roles do not say which. */
const SUFFERED = new Set(['assault', 'appointment', 'recognition', 'release', 'sanction', 'withdrawal', 'other'])

/** "Signing by Serbia and Kosovo", "Assault involving Chad and Libya": kind and actors, for an event without a name. */
function described(kind: string, roles: readonly RoleFacts[]): string {
  const names = [...new Set(roles.map(({ who }) => who))]
  const list = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  if (list === '') return kind
  return `${kind === 'other' ? 'event' : kind} ${SUFFERED.has(kind) ? 'involving' : 'by'} ${list}`
}

/** "Talks in Ohrid": the words of the text, and the place where they do not name it. */
function title(name: string, place: string | null): string {
  const located = place === null || name.includes(place) ? name : `${name} in ${place}`
  return `${located.slice(0, 1).toUpperCase()}${located.slice(1)}`
}

/** "Later this month" and "on June 27": of two dates that agree the closer one. */
function closer(date: Claim, other: Claim): Claim {
  const isInside =
    date.earliest !== null && date.latest !== null && other.earliest !== null && other.latest !== null
      ? date.earliest <= other.earliest && other.latest <= date.latest
      : other.edtf?.startsWith(date.edtf ?? '') === true
  return isInside ? other : date
}

function dateOf(told: readonly Claim[]): string | null {
  const [first, ...rest] = told.filter(({ edtf }) => edtf !== null)
  return first === undefined ? null : rest.reduce(closer, first).edtf
}

/** "In Washington" and "at the White House": of two places one in the other the closer one. */
function placeOf({ mention, isWithin }: Context, told: readonly Claim[]): string | null {
  const [first, ...rest] = told.flatMap(claim => mention(claim.object) ?? [])
  return first === undefined
    ? null
    : rest.reduce((place, other) => (isWithin(other, place) ? other : place), first).name
}

function eventFacts(context: Context, event: Mention, id: string): EventFacts {
  const told = occurrences(context, event)
  const place = placeOf(context, told)
  const kind = word(event.type ?? 'OTHER')
  const modality = told[0]?.modality ?? 'ACTUAL'
  const roles = rolesIn(context, event, modality === 'PLANNED')
  return {
    id,
    kind,
    title: title(isVerb(context, event) ? described(kind, roles) : event.surface, place),
    date: dateOf(told),
    place,
    modality: word(modality),
    roles,
  }
}

export function eventsFacts(context: Context): readonly EventFacts[] {
  return toldEvents(context.extraction).map((event, i) => eventFacts(context, event, `e${i + 1}`))
}
