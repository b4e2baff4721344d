/** Words that say mediation: each told of Kenya between two who are at war, and beside them words that look alike and say nothing of the kind. */
import { describe, expect, test } from 'vitest'
import { said } from './reading.js'

const WAR = 'Delegations of Chile and Peru, which are at war, held talks in Geneva on a ceasefire.'
const MEDIATING = /^(?:Kenya|Juan Muster) (?:MEDIATED|FACILITATED|CONVENED) /

const lines = (sentence: string) => said(`${WAR} ${sentence}`).filter(line => MEDIATING.test(line))

describe('says that Kenya mediates', () => {
  test.each([
    "Kenya's mediation attempt brought them closer.",
    'A Kenyan mediation initiative was welcomed.',
    "Kenya's good offices mission ended.",
    'Kenya played an intermediary role.',
    'Kenya co-mediated the talks.',
    'Kenya co-brokered a truce.',
    'Kenya conciliated between Chile and Peru.',
    'Kenya acted as messenger between Chile and Peru.',
    'The truce was reached through the intermediary of Kenya.',
    'The truce was agreed through the efforts of Kenya.',
    'Kenya pieced together a truce between Chile and Peru.',
    'Kenya patched up the quarrel between Chile and Peru.',
    'Kenya took on the role of mediator.',
    'With Kenya acting as go-between, Chile and Peru agreed to a truce.',
    'Juan Muster commuted between Chile and Peru.',
    'Chile and Peru negotiated through Juan Muster.',
    'Indirect talks through Juan Muster went on.',
  ])('%s', sentence => {
    expect(lines(sentence)).not.toEqual([])
  })
})

describe('says nothing of the kind', () => {
  test.each([
    "Kenya's rescue attempt was praised.",
    'A Kenyan farming initiative was welcomed.',
    'Kenya played a leading role in cocoa.',
    'Kenya acted as paymaster.',
    'The truce was broadcast through the loudspeakers of Kenya.',
    'Kenya pieced together a satellite.',
    'Kenya took on the task of digging.',
    'Juan Muster walked through Geneva.',
    'Chile and Peru travelled through Kenya.',
  ])('%s', sentence => {
    expect(lines(sentence)).toEqual([])
  })

  test('an offer is not yet a mediation', () => {
    expect(lines("Kenya's mediation offer was rejected.")).toEqual(['Kenya MEDIATED <talks> not hypothetical explicit'])
  })
})
