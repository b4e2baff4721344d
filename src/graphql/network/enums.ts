import { builder } from '../builder.js'

export const TieRelation = builder.enumType('TieRelation', {
  description: 'What can tie two actors.',
  values: {
    EVENT: { description: 'Both have a role in one event.' },
    MEDIATION: { description: 'The one, itself or through persons, mediated between the other and somebody else.' },
    SIGNATURE: { description: 'Both signed one agreement or are parties to it.' },
    STANCE: { description: 'The one takes a stance towards the other.' },
    OFFICE: { description: 'The one holds an office in the other.' },
  } as const,
})

export const TieWeight = builder.enumType('TieWeight', {
  description: 'What a tie counts.',
  values: {
    OCCASIONS: { description: 'One for each occasion.' },
    SOURCES: { description: 'For each occasion the independent sources that tell it.' },
    SHARE: { description: 'For each occasion one, shared among the others who had a part in it (Newman 2001).' },
    SCORE: { description: 'For each stance its PLOVER score of cooperation, −10 to +10; for other relations nothing.' },
  } as const,
})

export const InfluenceMeasureEnum = builder.enumType('InfluenceMeasure', {
  description: 'How influence is measured; docs/network.md has the definitions.',
  values: {
    DEGREE: { description: 'With how many others it is tied.' },
    STRENGTH: { description: 'How much its ties weigh in all.' },
    BETWEENNESS: { description: 'On what share of the shortest paths between two others it lies.' },
    PAGERANK: { description: 'How often a walk along the ties comes by, damping 0.85.' },
    EIGENVECTOR: { description: 'How well it is tied to those who are well tied.' },
    BROKERAGE: {
      description: 'Between how many pairs it stands that are not tied themselves (Gould and Fernandez 1989).',
    },
    MEDIATION_SHARE: { description: 'What share of the mediations it carried out, itself or through persons.' },
  } as const,
})

export const ActorKind = builder.enumType('ActorKind', {
  description: 'What an actor is.',
  values: { PERSON: { description: 'A person.' }, ORGANIZATION: { description: 'An organization.' } } as const,
})

export const StopReason = builder.enumType('StopReason', {
  description: 'Why a search did not see everything.',
  values: {
    LENGTH: { description: 'All paths of up to `max` hops are known.' },
    OCCASIONS: { description: 'More occasions than can be read.' },
    ACTORS: { description: 'More actors at the edge of what is known than can be read in a step.' },
    WORK: { description: 'More ways than can be compared.' },
  } as const,
})
