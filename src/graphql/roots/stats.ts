import { type Answer, builder } from '../builder.js'
import { allOf } from '../fields/one.js'
import { planned } from '../fields/read.js'
import { root } from './root.js'

const COUNTS = [
  ['articles', 'Article', 'Articles that were read.'],
  ['claims', 'Claim', 'Claims that they make.'],
  ['persons', 'Person', 'Persons.'],
  ['organizations', 'Organization', 'Organizations.'],
  ['places', 'Place', 'Places.'],
  ['events', 'Event', 'Events.'],
  ['agreements', 'Agreement', 'Agreements.'],
  ['processes', 'Process', 'Processes.'],
  ['mediations', 'Mediation', 'Mediations.'],
  ['facts', 'Fact', 'Facts: claims of one content taken together.'],
  ['contradictions', 'Contradiction', 'Contradictions between claims.'],
] as const

const Stats = builder
  .objectRef<Answer>('Stats')
  .implement({ description: 'How much there is of what. Counted only where asked for; `where` counts a part.' })

function total(label: string) {
  const field = planned(({ key, where }) => [{ kind: 'TOTAL', key, label, where: allOf(where()) }])
  return { ...field, extensions: { ...field.extensions, narrowed: label } }
}

for (const [name, label, description] of COUNTS) {
  builder.objectField(Stats, name, t => t.int({ description, ...total(label) }))
}

builder.queryField('stats', t =>
  t.field({
    type: Stats,
    nullable: true,
    description: 'How much there is of what.',
    ...root(request => {
      const counts = request.select().flatMap(part => (part.kind === 'TOTAL' ? [part] : []))
      return { kind: 'COUNTS', counts, anchors: request.anchors }
    }),
  }),
)
