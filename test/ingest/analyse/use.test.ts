import { describe, expect, test } from 'vitest'
import { read, spans } from './read.js'

/** Capitals and countries: what they stand for is told by the words around them. */
describe('places and governments', () => {
  test.each<[string, string]>([
    ['Belgrade has refused to sign.', 'METONYM: Belgrade → Serbia'],
    ['Belgrade, in turn, agreed to it.', 'METONYM: Belgrade → Serbia'],
    ['Belgrade, for its part, withheld comment.', 'NAME: Belgrade → Belgrade'],
    ['Moscow branded the vote a farce.', 'METONYM: Moscow → Russia'],
    ['Moscow suffered a cold winter.', 'NAME: Moscow → Moscow'],
    ['In old Moscow painted domes shone.', 'NAME: Moscow → Moscow'],
    ['Norway lined up behind Moscow.', 'METONYM: Moscow → Russia'],
    ['Belgrade and Moscow have agreed.', 'METONYM: Belgrade → Serbia'],
    ['Belgrade and Moscow slept.', 'NAME: Belgrade → Belgrade'],
    ['The verdict was hailed in Moscow.', 'METONYM: Moscow → Russia'],
    ['The verdict was read in Moscow.', 'NAME: Moscow → Moscow'],
    ['The talks in Belgrade ended.', 'NAME: Belgrade → Belgrade'],
    ['They returned to Belgrade on Friday.', 'NAME: Belgrade → Belgrade'],
    ['They left for Belgrade on Friday.', 'NAME: Belgrade → Belgrade'],
    ['He accused Belgrade of stalling.', 'METONYM: Belgrade → Serbia'],
    ['They are under pressure from Brussels.', 'METONYM: Brussels → European Union'],
    ["Moscow's refusal was expected.", 'METONYM: Moscow → Russia'],
    ["Moscow's streets were empty.", 'NAME: Moscow → Moscow'],
    ['It was a Moscow-backed plan.', 'METONYM: Moscow → Russia'],
    ['The Vienna talks went on.', 'NAME: Vienna → Vienna'],
    ['Fighting went on in Sudan.', 'NAME: Sudan → Sudan'],
    ['The French plan was rejected.', 'DEMONYM: French → France'],
    ['Local government fell to the European mediators.', 'DEMONYM: European → European Union'],
  ])('%s', (text, span) => {
    expect(spans(read(text))).toContain(span)
  })

  test.each(['Ethnic Albanians protested.', 'The Albanian minority stayed.', 'European winters are cold.'])(
    'no state: %s',
    text => {
      expect(spans(read(text))).toEqual([])
    },
  )

  test('of a city and its country both are places', () => {
    const found = read('They met in Ohrid, North Macedonia.')
    expect(found.entities.map(({ kind, name }) => [kind, name])).toEqual([
      ['PLACE', 'Ohrid'],
      ['PLACE', 'North Macedonia'],
    ])
  })

  test('a hyphen sets two governments side by side', () => {
    expect(spans(read('The Pristina-Belgrade dialogue goes on.'))).toEqual([
      'METONYM: Pristina → Kosovo',
      'METONYM: Belgrade → Serbia',
    ])
  })
})
