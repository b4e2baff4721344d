import { builder, type ObjectType } from '../builder.js'
import { property } from './property.js'

/** Gives a type the days of the first and the last report that tell of it. */
export function reportedOf(type: ObjectType): void {
  builder.objectFields(type, t => ({
    firstReported: t.field({
      type: 'Edtf',
      nullable: true,
      description: 'When it was first reported.',
      ...property('first'),
    }),
    lastReported: t.field({
      type: 'Edtf',
      nullable: true,
      description: 'When it was last reported.',
      ...property('last'),
    }),
  }))
}
