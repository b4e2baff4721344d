import { type PlannedField, planned } from './read.js'

/** A property of the node; of several names the first that is there. */
export function property(...names: readonly string[]): PlannedField {
  return planned(({ key }) => [{ kind: 'PROPERTY', key, property: { of: 'NODE', names } }])
}

/** A property of the relationship that led here. */
export function edgeProperty(...names: readonly string[]): PlannedField {
  return planned(({ key }) => [{ kind: 'PROPERTY', key, property: { of: 'EDGE', names } }])
}

/** A property of the Fact that the relationship is made from. */
export function factProperty(name: string): PlannedField {
  return planned(
    ({ key }) => [
      {
        kind: 'ONE',
        key,
        path: { from: 'FACT', hops: [], distinct: false },
        where: null,
        order: [],
        shape: [{ kind: 'PROPERTY', key: name, property: { of: 'NODE', names: [name] } }],
      },
    ],
    value => (value as Record<string, unknown> | null)?.[name] ?? null,
  )
}

/** The type of the relationship that led here: a role or a stance. */
export function edgeType(): PlannedField {
  return planned(({ key }) => [{ kind: 'TYPE', key }])
}
