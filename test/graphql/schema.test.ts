import { readFileSync } from 'node:fs'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  parse,
  print,
  printSchema,
  validateSchema,
  visit,
} from 'graphql'
import { expect, test } from 'vitest'
import { printedSchema } from '../../src/graphql/printed.js'
import { schema } from '../../src/graphql/schema.js'
import { loadOntology } from '../../src/ontology/ontology.js'

const types = Object.values(schema.getTypeMap()).filter(type => !isIntrospectionType(type))
const composites = types.filter(type => isObjectType(type) || isInterfaceType(type))

test('the schema is valid', () => {
  expect(validateSchema(schema)).toEqual([])
})

test('schema/schema.graphql is what the code says; `npm run schema` writes it', () => {
  const file = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')
  expect(file).toBe(printedSchema(schema))
})

test('every type, field, argument and enum value has a description', () => {
  const missing = types.flatMap(type => [
    ...(type.description ? [] : [type.name]),
    ...(isEnumType(type)
      ? type.getValues().flatMap(value => (value.description ? [] : [`${type.name}.${value.name}`]))
      : []),
    ...(isInputObjectType(type)
      ? Object.values(type.getFields()).flatMap(field => (field.description ? [] : [`${type.name}.${field.name}`]))
      : []),
  ])
  const fields = composites.flatMap(type =>
    Object.values(type.getFields()).flatMap(field => [
      ...(field.description ? [] : [`${type.name}.${field.name}`]),
      ...field.args.flatMap(arg => (arg.description ? [] : [`${type.name}.${field.name}(${arg.name})`])),
    ]),
  )
  expect([...missing, ...fields]).toEqual([])
})

test('enums are the vocabularies of the ontology, word for word', () => {
  const { vocabulary } = loadOntology()
  for (const [name, words] of Object.entries(vocabulary)) {
    const type = schema.getType(name)
    expect(isEnumType(type) ? type.getValues().map(value => value.name) : name).toEqual(Object.keys(words))
  }
})

test('every connection has the shape of the Relay specification', () => {
  const connections = composites.filter(({ name }) => name.endsWith('Connection'))
  expect(connections.length).toBeGreaterThan(10)
  for (const connection of connections) {
    const { edges, pageInfo, nodes, totalCount } = connection.getFields()
    expect(String(pageInfo?.type)).toBe('PageInfo!')
    expect(String(totalCount?.type)).toBe('Int!')
    const edge = getNamedType(edges?.type)
    const fields = isObjectType(edge) ? edge.getFields() : {}
    expect(String(fields.cursor?.type)).toBe('String!')
    expect(getNamedType(fields.node?.type)).toBe(getNamedType(nodes?.type))
  }
})

test('every field that gives a connection takes first and after, and all but search last and before', () => {
  const fields = composites.flatMap(type =>
    Object.values(type.getFields()).filter(field => getNamedType(field.type).name.endsWith('Connection')),
  )
  for (const { name, args } of fields) {
    const names = args.map(arg => arg.name)
    expect(names).toEqual(
      expect.arrayContaining(name === 'search' ? ['first', 'after'] : ['first', 'after', 'last', 'before']),
    )
  }
})

test('without descriptions the schema is small enough to read', () => {
  const undescribed = visit(parse(printSchema(schema)), {
    enter: node => ('description' in node ? { ...node, description: undefined } : undefined),
  })
  expect(print(undescribed).split('\n').length).toBeLessThan(2500)
})
