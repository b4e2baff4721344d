import { expect, test } from 'vitest'
import { loadLexicon } from '../../src/ontology/lexicon.js'
import { loadOntology } from '../../src/ontology/ontology.js'

const lexicon = loadLexicon()
const { predicates, vocabulary } = loadOntology()

test('roles and stances name predicates of the ontology', () => {
  const { verbs, phrases, compounds, nouns, activities } = lexicon.roles
  const tables = [compounds, nouns, activities].flatMap(table =>
    Object.values(table).map(value => value.replace('!', '')),
  )
  const stances = [...lexicon.stances.verbs, ...lexicon.stances.nouns].flatMap(({ stance }) => stance ?? [])
  const negated = lexicon.stances.verbs.flatMap(one => one.negated ?? [])
  for (const name of [...verbs, ...phrases].map(({ predicate }) => predicate).concat(tables, stances, negated))
    expect(predicates).toHaveProperty(name)
})

test('types, stages, statuses and modalities are those of the vocabulary', () => {
  const { events, agreements, status, cues } = lexicon
  const known = (list: string, values: readonly string[]) => {
    for (const value of values)
      expect([list, Object.keys(vocabulary[list] ?? {})]).toEqual([list, expect.arrayContaining([value])])
  }
  known('EventType', [...Object.keys(events.heads), ...events.verbs.map(({ type }) => type)])
  known('AgreementStage', [...Object.keys(agreements.heads), ...Object.values(agreements.stages)])
  const statuses = [
    ...status.verbs.flatMap(({ status: told, negated, passive, brief }) => [told, negated, passive, brief]),
    ...Object.values(status.negated),
  ]
  // NONE: of what is told in this way nothing is said
  known(
    'AgreementStatus',
    statuses.filter(one => one !== undefined && one !== 'NONE').map(one => String(one)),
  )
  known('Modality', [...Object.values(cues.modals), ...Object.values(cues.subordinators)])
})

test('no verb has two frames for one predicate and kind of target, unless one wants an infinitive and the other a noun', () => {
  const keys = lexicon.roles.verbs.flatMap(({ verbs, predicate, targetKind, parties, infinitive }) =>
    verbs.map(verb => `${verb} ${predicate} ${targetKind ?? ''} ${parties.join(' ')} ${infinitive}`),
  )
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
})
