import { expect, test } from 'vitest'
import { makeDataFolder, readConfig } from '../../src/cli/config.js'
import { UserError } from '../../src/model/errors.js'

test('what is not set has a default, and an empty variable is not set', () => {
  const config = readConfig({ PORT: '', NEO4J_URI: '' })
  expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, neo4j: null, production: false })
  expect(config.dataFolder).toMatch(/^\/.*\.entente$/)
})

test('Neo4j is used when its address is given', () => {
  expect(readConfig({ NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'x' }).neo4j).toEqual({
    uri: 'neo4j://db:7687',
    user: 'neo4j',
    password: 'x',
  })
})

test.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['NEO4J_URI', 'http://db'],
  ['ENTENTE_READ', 'maybe'],
  ['ENTENTE_TIMEOUT', '0'],
  ['ENTENTE_JWKS', 'no address'],
  ['ENTENTE_LOG', 'loud'],
  ['ENTENTE_TRUSTED', 'never'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(UserError)
  expect(() => readConfig({ [name]: value })).toThrow(`${name}="${value}"`)
})

test.each(['/proc/entente/data', '/dev/null/data'])(
  'a data folder that can not be used (%s) is said in a line',
  folder => {
    expect(() => makeDataFolder(folder)).toThrow(`The data folder ${folder} can not be used`)
  },
)

test('a service can be closed, and tokens need to say whose they are', () => {
  const config = readConfig({ ENTENTE_READ: 'key', ENTENTE_ORIGINS: 'https://a.example, https://b.example' })
  expect(config.access).toMatchObject({ openReading: false, tokens: null })
  expect(config.origins).toEqual(['https://a.example', 'https://b.example'])
  expect(() => readConfig({ ENTENTE_JWKS: 'https://login.example/jwks' })).toThrow('ENTENTE_JWT_ISSUER')
})
