import type { Property } from '../../plan/plan.js'
import { builder, type ObjectType } from '../builder.js'
import { property } from './property.js'
import { filterable, type PlannedField } from './read.js'

/** Gives a type the three fields of a partial date. */
export function datesOf(type: ObjectType, what: string): void {
  builder.objectFields(type, t => ({
    date: t.field({
      type: 'Edtf',
      nullable: true,
      description: `When ${what}, as far as it is known.`,
      ...filterable(property('edtf'), { kind: 'DATE', start: ofNode('earliest'), end: ofNode('latest', 'earliest') }),
    }),
    earliest: t.string({
      nullable: true,
      description: 'The first day that the date can mean.',
      ...unfiltered(property('earliest')),
    }),
    latest: t.string({
      nullable: true,
      description: 'The last day that the date can mean.',
      ...unfiltered(property('latest')),
    }),
  }))
}

const ofNode = (...names: readonly string[]): Property => ({ of: 'NODE', names })

/** Filters ask for `date`. */
function unfiltered({ resolve, extensions: { plan } }: PlannedField): PlannedField {
  return { resolve, extensions: { plan } }
}
