import type { Where } from '../../plan/plan.js'
import { builder } from '../builder.js'
import { MediationRole, Modality, Polarity } from '../enums.js'
import { distinctPath, out } from '../fields/path.js'
import { givenAs } from '../select/given.js'
import type { FieldRequest } from '../select/request.js'
import { A_DATE, during } from './dates.js'
import { invalid } from './invalid.js'
import { A_NAME, named, reference } from './reference.js'
import { equals, namesIn, oneOf, reaches } from './where.js'

const ACTORS = ['Person', 'Organization']

/** What lists of mediations can be narrowed by. */
export const mediationFilterArgs = builder.args(t => ({
  mediator: t.string({
    ...givenAs(A_NAME),
    description: named('Only mediations by this actor, or for this organization by a person who acts for it.'),
  }),
  between: t.stringList({
    ...givenAs(A_NAME),
    description: named(
      'Only mediations between these, at most five. A party named as a person counts also as the state or organization that it acts for.',
    ),
  }),
  during: t.field({
    type: 'Edtf',
    ...givenAs(A_DATE),
    description: 'Only mediations whose date meets this date or interval.',
  }),
  role: t.field({ type: [MediationRole], description: 'Only these roles of the mediator.' }),
  explicit: t.boolean({
    description:
      'true: only where words such as "mediate" or "broker" say it; false: only where it follows from the role.',
  }),
  modality: t.field({
    type: [Modality],
    description: 'Only mediations told in these ways; [ACTUAL] leaves plans out.',
  }),
  polarity: t.field({
    type: Polarity,
    description: 'AFFIRMED: that took place; NEGATED: that are said to have failed or not to have been.',
  }),
}))

const TO_MEDIATOR = distinctPath(out(['BY', 'FOR']))
const TO_PARTY = distinctPath(out('BETWEEN'))

const MOST_PARTIES = 5

export function mediationWhere(request: FieldRequest): readonly Where[] {
  const { args } = request
  return [
    ...between(request),
    ...reaches(request, 'mediator', TO_MEDIATOR, ACTORS),
    ...oneOf('role', args.role),
    ...equals('explicit', args.explicit),
    ...oneOf('modality', args.modality),
    ...equals('polarity', args.polarity),
    ...during('during', args.during),
  ]
}

/** The first two are a pair, found by its key; each further one must be a party too. */
function between({ args, anchor }: FieldRequest): readonly Where[] {
  const names = namesIn(args.between)
  if (names.length > MOST_PARTIES) throw invalid('between', `${names.length} names.`, `Give at most ${MOST_PARTIES}.`)
  const [first, second, ...others] = names.map((given, index) => {
    const argument = `between.${index}`
    return anchor(argument, reference(argument, given, ACTORS))
  })
  if (first === undefined) return []
  if (second === undefined) return [{ kind: 'REACHES', path: TO_PARTY, anchor: first }]
  return [
    { kind: 'DYAD', anchors: [first, second] },
    ...others.map((party): Where => ({ kind: 'REACHES', path: TO_PARTY, anchor: party })),
  ]
}
