import { expect, test } from 'vitest'
import { type RoleEntry, readMediations } from '../../../src/ingest/resolve/mediation.js'
import { resources } from './resources.js'

const { ontology } = resources

/** "EU MEDIATED", "Vucic PARTY_TO": who acts for whom is in `acts`. */
const acts: Readonly<Record<string, readonly string[]>> = {
  Borrell: ['EU'],
  Vucic: ['Serbia'],
  Kurti: ['Kosovo'],
  Erdogan: ['Turkey'],
}
const lift = (actor: string): readonly string[] => acts[actor] ?? []

function role(text: string, polarity = 'AFFIRMED', modality = 'ACTUAL', explicit = false): RoleEntry {
  const [actor = '', predicate = ''] = text.split(' ')
  return { actor, predicate, explicit, polarity, modality, claims: [text] }
}

const parties = [role('Serbia PARTY_TO'), role('Kosovo PARTY_TO')]

function mediators(
  roles: readonly RoleEntry[],
  type = 'TALKS',
  kind: 'EVENT' | 'AGREEMENT' = 'EVENT',
): readonly string[] {
  return readMediations(roles, { kind, type }, lift, ontology).map(
    ({ mediator, predicate }) => `${mediator} ${predicate}`,
  )
}

test.each<[string, readonly RoleEntry[], readonly string[]]>([
  ['a mediator between two states', [...parties, role('EU MEDIATED')], ['EU MEDIATED']],
  [
    'a person and its organization both count',
    [...parties, role('EU MEDIATED'), role('Borrell CONVENED')],
    ['Borrell CONVENED', 'EU MEDIATED'],
  ],
  ['a host that is a third party', [...parties, role('Qatar HOSTED')], ['Qatar HOSTED']],
  ['a host whose state is a party', [...parties, role('Vucic HOSTED')], []],
  ['a party that convenes', [...parties, role('Serbia CONVENED')], []],
  ['observers and attendees', [...parties, role('OSCE OBSERVED'), role('Macron PARTICIPATED_IN')], []],
  [
    'invitees are parties',
    [role('Serbia INVITED_TO'), role('Kosovo INVITED_TO'), role('US CONVENED')],
    ['US CONVENED'],
  ],
  ['persons of one side are one side', [role('Vucic PARTY_TO'), role('Serbia PARTY_TO'), role('EU MEDIATED')], []],
  ['persons of two sides', [role('Vucic PARTY_TO'), role('Kurti PARTY_TO'), role('EU MEDIATED')], ['EU MEDIATED']],
  ['nobody to mediate between', [role('Serbia PARTY_TO'), role('EU MEDIATED')], []],
  ['a mediator that signs beside the parties', [...parties, role('EU MEDIATED'), role('EU SIGNED')], ['EU MEDIATED']],
  ['a host that was asked and declined', [...parties, role('Norway HOSTED', 'NEGATED')], []],
])('%s', (_, roles, expected) => {
  expect(mediators(roles)).toEqual(expected)
})

test('a failed or planned mediation is one, and says so', () => {
  const failed = readMediations(
    [...parties, role('EU MEDIATED', 'NEGATED')],
    { kind: 'EVENT', type: 'TALKS' },
    lift,
    ontology,
  )
  expect(failed).toMatchObject([{ mediator: 'EU', polarity: 'NEGATED', modality: 'ACTUAL' }])
  const planned = readMediations(
    [...parties, role('US CONVENED', 'AFFIRMED', 'PLANNED')],
    { kind: 'EVENT', type: 'MEETING' },
    lift,
    ontology,
  )
  expect(planned).toMatchObject([{ mediator: 'US', polarity: 'AFFIRMED', modality: 'PLANNED' }])
})

test('only events that can be mediated, and agreements of any stage', () => {
  const roles = [...parties, role('EU MEDIATED')]
  expect(mediators(roles, 'PROTEST')).toEqual([])
  expect(mediators(roles, 'FRAMEWORK_PARTIAL', 'AGREEMENT')).toEqual(['EU MEDIATED'])
})

test('claims of one mediator and predicate are one reading, explicit when some words are', () => {
  const roles = [
    ...parties,
    role('EU MEDIATED'),
    { ...role('EU MEDIATED', 'AFFIRMED', 'ACTUAL', true), claims: ['another'] },
  ]
  const [reading] = readMediations(roles, { kind: 'EVENT', type: 'TALKS' }, lift, ontology)
  expect(reading).toMatchObject({ explicit: true, parties: ['Kosovo', 'Serbia'], claims: ['EU MEDIATED', 'another'] })
})
