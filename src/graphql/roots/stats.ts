import { type Answer, builder } from '../builder.js'
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
  .implement({ description: 'How much there is of what. Counted only where asked for.' })

for (const [name, , description] of COUNTS) {
  builder.objectField(Stats, name, t => t.int({ description, resolve: counts => Number(counts[name] ?? 0) }))
}

builder.queryField('stats', t =>
  t.field({
    type: Stats,
    nullable: true,
    description: 'How much there is of what.',
    ...root(({ selects }) => ({
      kind: 'COUNTS',
      counts: COUNTS.filter(([key]) => selects(key)).map(([key, label]) => ({ key, label })),
    })),
  }),
)
