/** Short stories of Belgrade and Pristina, as an extractor would give them. */

import { type Story, story, type Teller } from './record.js'
import { organizationId, personId, placeId } from './resources.js'

export const serbia = ({ organization }: Teller) =>
  organization('Serbia', { reference: organizationId('Serbia'), type: 'STATE' })
export const kosovo = ({ organization }: Teller) =>
  organization('Kosovo', { reference: organizationId('Kosovo'), type: 'STATE' })
export const union = ({ organization }: Teller) =>
  organization('European Union', { reference: organizationId('European Union'), type: 'IGO' })
export const person = ({ person }: Teller, name: string) => person(name, { reference: personId(name) })
export const place = ({ place }: Teller, name: string) => place(name, { reference: placeId(name), type: 'CITY' })

export interface Round {
  readonly publishedOn?: string | null
  readonly edtf?: string | null
  readonly place?: string
  readonly terms?: readonly string[]
  readonly modality?: string
  readonly source?: string
  readonly mediator?: boolean
}

/** One report of a round between Serbia and Kosovo, mediated by the European Union. */
export function round(
  id: string,
  { publishedOn = null, edtf = null, place: where, terms = [], modality = 'ACTUAL', source, mediator = true }: Round,
): Story {
  return story(id, { publishedOn, source: source ?? null }, teller => {
    const talks = teller.event('talks', { type: 'TALKS', head: 'talk', terms })
    teller.say(talks, 'OCCURRED', where === undefined ? null : place(teller, where), { edtf, modality })
    teller.say(serbia(teller), 'PARTY_TO', talks, { modality })
    teller.say(kosovo(teller), 'PARTY_TO', talks, { modality })
    if (mediator) teller.say(union(teller), 'MEDIATED', talks, { explicit: true, modality })
  })
}

/** An undated report by a wire agency: Borrell mediated twelve hours of talks in Ohrid and says that the annex is agreed. */
export const wire = story('wire', { source: 'Wire' }, teller => {
  const talks = teller.event('latest round of talks', {
    type: 'TALKS',
    head: 'round',
    terms: ['12', 'latest', 'saturday'],
  })
  const annex = teller.agreement('implementation annex', {
    type: 'IMPLEMENTATION',
    head: 'annex',
    terms: ['implementation', 'normalization'],
  })
  const borrell = person(teller, 'Josep Borrell')
  const vucic = person(teller, 'Aleksandar Vučić')
  const kurti = person(teller, 'Albin Kurti')
  teller.say(borrell, 'HOLDS_OFFICE', union(teller), { value: 'foreign policy chief' })
  teller.say(vucic, 'HOLDS_OFFICE', serbia(teller), { value: 'president' })
  teller.say(kurti, 'HOLDS_OFFICE', kosovo(teller), { value: 'prime minister' })
  teller.say(talks, 'OCCURRED', place(teller, 'Ohrid'))
  teller.say(serbia(teller), 'PARTY_TO', talks)
  teller.say(kosovo(teller), 'PARTY_TO', talks)
  teller.say(borrell, 'MEDIATED', talks, { explicit: true })
  teller.say(annex, 'RESULTED_FROM', talks)
  teller.say(annex, 'HAS_STATUS', null, { value: 'AGREED', at: talks, speaker: borrell })
  teller.say(serbia(teller), 'PARTY_TO', annex)
  teller.say(kosovo(teller), 'PARTY_TO', annex)
})

/** A report of the same evening by another desk: they failed to sign; Kurti says that the other side avoids it. */
export const desk = story('desk', { source: 'Desk' }, teller => {
  const talks = teller.event('12 hours of negotiations', {
    type: 'TALKS',
    head: 'negotiation',
    terms: ['12', 'marathon', 'saturday'],
  })
  const accord = teller.agreement('agreement on the normalisation of relations', {
    type: 'FRAMEWORK_COMPREHENSIVE',
    head: 'agreement',
    terms: ['normalisation', 'relations'],
  })
  const annex = teller.agreement('annex', { type: 'IMPLEMENTATION', head: 'annex', terms: ['implementing'] })
  const kurti = person(teller, 'Albin Kurti')
  const vucic = person(teller, 'Aleksandar Vučić')
  teller.say(kurti, 'HOLDS_OFFICE', kosovo(teller), { value: 'prime minister' })
  teller.say(vucic, 'HOLDS_OFFICE', serbia(teller), { value: 'president' })
  teller.say(talks, 'OCCURRED', place(teller, 'Ohrid'), { edtf: 'XXXX-03' })
  teller.say(kurti, 'PARTY_TO', talks)
  teller.say(vucic, 'PARTY_TO', talks)
  teller.say(union(teller), 'MEDIATED', talks)
  teller.say(accord, 'RESULTED_FROM', talks)
  teller.say(annex, 'RESULTED_FROM', talks)
  teller.say(kurti, 'SIGNED', accord, { polarity: 'NEGATED', at: talks })
  teller.say(vucic, 'SIGNED', accord, { polarity: 'NEGATED', at: talks })
  teller.say(annex, 'HAS_STATUS', null, { value: 'FAILED', at: talks, speaker: kurti })
  teller.say(serbia(teller), 'PARTY_TO', annex)
  teller.say(kosovo(teller), 'PARTY_TO', annex)
})
