import { PAGE_ARGS } from '../args/page.js'
import { connection } from '../fields/connection.js'
import { BY_ID, byText } from '../fields/order.js'
import { distinctPath, into, out } from '../fields/path.js'
import { nameProperty, property } from '../fields/property.js'
import { LABEL_KEY } from '../select/selection.js'
import {
  ArticleConnection,
  ClaimConnection,
  ContradictionConnection,
  DecisionConnection,
  FactConnection,
  MentionConnection,
} from './connections.js'
import { NodeRef, Thing } from './refs.js'

Thing.implement({
  description:
    'What articles talk about: an actor, a place, an event, an agreement or a process; one node for each real thing.',
  interfaces: [NodeRef],
  extensions: { labelled: true },
  resolveType: node => String(node[LABEL_KEY]),
  fields: t => ({
    name: t.string({ description: 'Its name; of an event its title.', ...nameProperty('name', 'title') }),
    slug: t.string({ description: 'The name as it stands in a URL.', ...property('slug') }),
    claims: t.field({
      type: ClaimConnection,
      args: PAGE_ARGS,
      description: 'What articles say of it, the latest first.',
      ...connection({ path: distinctPath(into('REFERS_TO', 'Mention'), into(['SUBJECT', 'OBJECT'], 'Claim')) }),
    }),
    articles: t.field({
      type: ArticleConnection,
      args: PAGE_ARGS,
      description: 'The articles that mention it, the latest first.',
      ...connection({
        path: distinctPath(into('REFERS_TO', 'Mention'), into('HAS', 'Article')),
        order: [byText('publishedOn', true), ...BY_ID],
      }),
    }),
    mentions: t.field({
      type: MentionConnection,
      args: PAGE_ARGS,
      description: 'How each article calls it, and where.',
      ...connection({ path: distinctPath(into('REFERS_TO', 'Mention')), order: BY_ID }),
    }),
    facts: t.field({
      type: FactConnection,
      args: PAGE_ARGS,
      description: 'The facts that it is the subject of.',
      ...connection({ path: distinctPath(out('OF', 'Fact')), order: BY_ID }),
    }),
    factsAbout: t.field({
      type: FactConnection,
      args: PAGE_ARGS,
      description: 'The facts that it is the object of.',
      ...connection({ path: distinctPath(into('ON', 'Fact')), order: BY_ID }),
    }),
    contradictions: t.field({
      type: ContradictionConnection,
      args: PAGE_ARGS,
      description: 'Where articles disagree about it.',
      ...connection({ path: distinctPath(into('ABOUT', 'Contradiction')), order: BY_ID }),
    }),
    history: t.field({
      type: DecisionConnection,
      args: PAGE_ARGS,
      description: 'What people decided about it, the latest first, also what was reverted since.',
      ...connection({ path: distinctPath(into('CONCERNS', 'Decision')), order: [byText('at', true), ...BY_ID] }),
    }),
  }),
})
