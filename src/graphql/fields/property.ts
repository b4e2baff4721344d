import type { Property } from '../../plan/plan.js'
import { ROLE_OF_TYPE, typesOfRole } from '../enums.js'
import { filterable, type PlannedField, planned } from './read.js'

/** A property of the node; of several names the first that is there. */
export function property(...names: readonly string[]): PlannedField {
  return compared({ of: 'NODE', names })
}

function compared(property: Property): PlannedField {
  return filterable(
    planned(({ key }) => [{ kind: 'PROPERTY', key, property }]),
    { kind: 'PROPERTY', property },
  )
}

/** The name of a thing: looked for by its slug, sorted as in an index of names. */
export function nameProperty(...names: readonly string[]): PlannedField {
  const [slug, sort] = [ofNode('slug'), ofNode('sortName')]
  return filterable(property(...names), { kind: 'PROPERTY', property: { of: 'NODE', names }, slug, sort })
}

const ofNode = (name: string): Property => ({ of: 'NODE', names: [name] })

/** A property of the relationship that led here. */
export function edgeProperty(...names: readonly string[]): PlannedField {
  return compared({ of: 'EDGE', names })
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

/** The stance that the relationship which led here is: its type. */
export function edgeStance(): PlannedField {
  return filterable(
    planned(({ key }) => [{ kind: 'TYPE', key }]),
    { kind: 'TYPE', typesOf: stance => [stance] },
  )
}

/** The role that the relationship which led here makes: several types can make one. */
export function edgeRole(): PlannedField {
  return filterable(
    planned(
      ({ key }) => [{ kind: 'TYPE', key }],
      type => ROLE_OF_TYPE[String(type)] ?? null,
    ),
    { kind: 'TYPE', typesOf: typesOfRole },
  )
}
