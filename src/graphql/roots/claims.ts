import type { Where } from '../../plan/plan.js'
import { as, type Given, sampleOf } from '../../plan/slot.js'
import { A_DATE, daysOf } from '../args/dates.js'
import { invalid } from '../args/invalid.js'
import { isGiven, PAGE_ARGS } from '../args/page.js'
import { A_NAME, AN_ID, idOf, named } from '../args/reference.js'
import { compare, oneOf, reaches, reachesEach } from '../args/where.js'
import { builder } from '../builder.js'
import { ContradictionKind, Modality, Polarity, Predicate } from '../enums.js'
import { BY_ID, byText, NEWEST } from '../fields/order.js'
import { distinctPath, out } from '../fields/path.js'
import { ANYTHING, givenAs, type Kind } from '../select/given.js'
import type { FieldRequest } from '../select/request.js'
import { ArticleConnection, ClaimConnection, ContradictionConnection } from '../types/connections.js'
import { ACTOR_LABELS, Article, Claim, THING_LABELS } from '../types/refs.js'
import { listOf } from './list.js'
import { root } from './root.js'

const ABOUT = distinctPath(out(['SUBJECT', 'OBJECT'], 'Mention'), out('REFERS_TO'))
const SAID_BY = distinctPath(out('SPEAKER', 'Mention'), out('REFERS_TO'))

function claimWhere(request: FieldRequest): readonly Where[] {
  const { args } = request
  return [
    ...reachesEach(request, 'about', ABOUT, THING_LABELS),
    ...reaches(request, 'speaker', SAID_BY, ACTOR_LABELS),
    ...(isGiven(args.article) ? [compare('articleId', '=', idOf('article', args.article as Given<string>).id)] : []),
    ...oneOf('predicate', args.predicate),
    ...oneOf('polarity', args.polarity),
    ...oneOf('modality', args.modality),
    ...atLeast('minConfidence', 'confidence', args.minConfidence),
  ]
}

function atLeast(argument: string, name: string, given: unknown): readonly Where[] {
  if (!isGiven(given)) return []
  const least = given as Given<number>
  if (PER_MILLE.kindOf(sampleOf(least)) === null)
    throw invalid(argument, `${sampleOf(least)} is out of range.`, 'Give a number from 0 to 1000 (per mille).')
  return [compare(name, '>=', as(least, BigInt))]
}

const PER_MILLE: Kind = { kindOf: value => (Number(value) >= 0 && Number(value) <= 1000 ? '' : null) }

function publishedDuring({ args }: FieldRequest): readonly Where[] {
  if (!isGiven(args.during)) return []
  const day = { of: 'NODE', names: ['publishedOn'] } as const
  return [
    { kind: 'MEETS', start: day, end: day, interval: daysOf('during', args.during as Given<string>), open: false },
  ]
}

/** One node by an id that is its own. */
function byOwnId(label: string) {
  return root(({ args, anchors, select }) => {
    const shape = select()
    const { id } = idOf('id', args.id as Given<string>)
    return {
      kind: 'NODES',
      wanted: [{ id, label, derived: label === 'Contradiction', mentioned: false }],
      anchors,
      shape,
    }
  })
}

builder.queryFields(t => ({
  article: t.field({
    type: Article,
    nullable: true,
    args: { id: t.arg.id({ required: true, ...givenAs(AN_ID), description: 'Its id.' }) },
    description: 'An article.',
    ...byOwnId('Article'),
  }),
  articles: t.field({
    type: ArticleConnection,
    nullable: true,
    args: {
      ...PAGE_ARGS,
      source: t.arg.stringList({
        ...givenAs(ANYTHING),
        description: 'Only articles of these outlets, as they are spelled in `source`.',
      }),
      during: t.arg({ type: 'Edtf', ...givenAs(A_DATE), description: 'Only articles published then.' }),
    },
    description: 'All articles, the latest first.',
    ...listOf(['Article'], [byText('publishedOn', true), ...BY_ID], request => [
      ...oneOf('source', request.args.source),
      ...publishedDuring(request),
    ]),
  }),
  claim: t.field({
    type: Claim,
    nullable: true,
    args: { id: t.arg.id({ required: true, ...givenAs(AN_ID), description: 'Its id.' }) },
    description: 'A claim.',
    ...byOwnId('Claim'),
  }),
  claims: t.field({
    type: ClaimConnection,
    nullable: true,
    args: {
      ...PAGE_ARGS,
      about: t.arg.stringList({
        ...givenAs(A_NAME),
        description: named('Only claims of which each of these is subject or object.'),
      }),
      speaker: t.arg.string({
        ...givenAs(A_NAME),
        description: named('Only claims that articles have this actor make.'),
      }),
      article: t.arg.id({ ...givenAs(AN_ID), description: 'Only claims of the article with this id.' }),
      predicate: t.arg({ type: [Predicate], description: 'Only claims that say this.' }),
      polarity: t.arg({ type: [Polarity], description: 'Only claims that affirm, or that deny.' }),
      modality: t.arg({ type: [Modality], description: 'Only claims told in these ways.' }),
      minConfidence: t.arg.int({
        ...givenAs(PER_MILLE),
        description: 'Only claims read with at least this confidence, per mille.',
      }),
    },
    description: 'All claims, the latest first: what is said, by whom, in which words.',
    ...listOf(['Claim'], NEWEST, claimWhere),
  }),
  contradictions: t.field({
    type: ContradictionConnection,
    nullable: true,
    args: {
      ...PAGE_ARGS,
      kind: t.arg({ type: [ContradictionKind], description: 'Only these kinds.' }),
      about: t.arg.string({ ...givenAs(A_NAME), description: named('Only contradictions about this.') }),
    },
    description: 'Where articles disagree.',
    ...listOf(['Contradiction'], BY_ID, request => [
      ...reaches(request, 'about', distinctPath(out('ABOUT')), THING_LABELS),
      ...oneOf('kind', request.args.kind),
    ]),
  }),
}))
