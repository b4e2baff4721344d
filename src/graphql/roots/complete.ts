import { kindOfPrefix } from '../../cypher/compile/search.js'
import { fold } from '../../model/fold.js'
import { as, type Given, sampleOf } from '../../plan/slot.js'
import { invalid } from '../args/invalid.js'
import { sizeOf } from '../args/page.js'
import { type Answer, builder } from '../builder.js'
import { givenAs, type Kind } from '../select/given.js'
import { THING_LABELS, Thing } from '../types/refs.js'
import { firstValue, root } from './root.js'
import { labelsOf, SearchKind } from './search.js'

/** Under this key the rows of the answer have the thing. */
const ROW = 'thing'

/** A search box asks for ever new beginnings: alike are those that are looked for in one way. */
const A_PREFIX: Kind = {
  kindOf: value => {
    const prefix = fold(String(value))
    return prefix === '' ? null : kindOfPrefix(prefix)
  },
}

builder.queryField('complete', t =>
  t.field({
    type: [Thing],
    nullable: true,
    args: {
      prefix: t.arg.string({
        required: true,
        ...givenAs(A_PREFIX),
        description: 'The beginning of a name, as it is typed.',
      }),
      kind: t.arg({ type: [SearchKind], description: 'Only these kinds; articles and claims have no names.' }),
      first: t.arg.int({ description: 'How many, at most 200; 25 when not given.' }),
    },
    description:
      'What a search box offers: things whose name or alias is or begins with what is typed, those first of which most is said; then names that sound like it.',
    ...root(
      ({ args, anchors, select }) => {
        const prefix = as(args.prefix as Given<string>, fold)
        if (sampleOf(prefix) === '')
          throw invalid('prefix', 'it has no letter or digit.', 'Give the beginning of a name.')
        const labels = labelsOf(args.kind, THING_LABELS).filter(label => THING_LABELS.includes(label))
        const page = { take: sizeOf(args, 'first'), fromEnd: false, after: null, before: null }
        const shape = [{ kind: 'SAME', key: ROW, shape: select() }] as const
        return { kind: 'SEARCH', prefix, labels, hits: [], text: null, facets: false, anchors, page, shape }
      },
      (rows, args) =>
        (firstValue(rows) as { rows: readonly Answer[] }).rows.slice(0, sizeOf(args, 'first')).map(row => row[ROW]),
    ),
  }),
)
