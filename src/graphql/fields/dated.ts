import { builder, type ObjectType } from '../builder.js'
import { property } from './property.js'

/** Gives a type the three fields of a partial date. */
export function datesOf(type: ObjectType, what: string): void {
  builder.objectFields(type, t => ({
    date: t.field({
      type: 'Edtf',
      nullable: true,
      description: `When ${what}, as far as it is known.`,
      ...property('edtf'),
    }),
    earliest: t.string({
      nullable: true,
      description: 'The first day that the date can mean.',
      ...property('earliest'),
    }),
    latest: t.string({ nullable: true, description: 'The last day that the date can mean.', ...property('latest') }),
  }))
}
