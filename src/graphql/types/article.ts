import { PAGE_ARGS } from '../args/page.js'
import { connection } from '../fields/connection.js'
import { list } from '../fields/list.js'
import { BY_ID, BY_NAME, byNumber } from '../fields/order.js'
import { distinctPath, into, out } from '../fields/path.js'
import { property } from '../fields/property.js'
import {
  ActorConnection,
  AgreementConnection,
  ClaimConnection,
  EventConnection,
  MentionConnection,
  PlaceConnection,
} from './connections.js'
import { Article, NodeRef } from './refs.js'

Article.implement({
  description: 'A news article as it was read.',
  interfaces: [NodeRef],
  fields: t => ({
    title: t.string({ nullable: true, description: 'Its headline.', ...property('title') }),
    source: t.string({ nullable: true, description: 'The outlet that published it.', ...property('source') }),
    url: t.string({ nullable: true, description: 'Where it was published.', ...property('url') }),
    publishedOn: t.field({
      type: 'Edtf',
      nullable: true,
      description: 'When it was published, as far as it is known.',
      ...property('publishedOn'),
    }),
    origin: t.string({ description: 'Where it was read from: a path, a row of a file, a URL.', ...property('origin') }),
    text: t.string({ description: 'The raw text; every offset counts UTF-16 units of it.', ...property('text') }),
    sha256: t.string({ description: 'Digest of the bytes that were read.', ...property('sha256') }),
    extractor: t.string({ description: 'Name and version of the extractor that read it.', ...property('extractor') }),
    claims: t.field({
      type: ClaimConnection,
      args: PAGE_ARGS,
      description: 'What it says, in the order of the text.',
      ...connection({ path: distinctPath(out('HAS', 'Claim')), order: [byNumber('start', false), ...BY_ID] }),
    }),
    mentions: t.field({
      type: MentionConnection,
      args: PAGE_ARGS,
      description: 'The things that it mentions, in the order of the text, with where they stand.',
      ...connection({ path: distinctPath(out('HAS', 'Mention')), order: [byNumber('start', false), ...BY_ID] }),
    }),
    actors: t.field({
      type: ActorConnection,
      args: PAGE_ARGS,
      description: 'The actors that it mentions, by name.',
      ...connection({ path: distinctPath(out('HAS', 'Mention'), out('REFERS_TO', 'Actor')), order: BY_NAME }),
    }),
    events: t.field({
      type: EventConnection,
      args: PAGE_ARGS,
      description: 'The events that it tells of, the latest first.',
      ...connection({ path: distinctPath(out('HAS', 'Mention'), out('REFERS_TO', 'Event')) }),
    }),
    agreements: t.field({
      type: AgreementConnection,
      args: PAGE_ARGS,
      description: 'The agreements that it tells of, the latest first.',
      ...connection({ path: distinctPath(out('HAS', 'Mention'), out('REFERS_TO', 'Agreement')) }),
    }),
    places: t.field({
      type: PlaceConnection,
      args: PAGE_ARGS,
      description: 'The places that it mentions, by name.',
      ...connection({ path: distinctPath(out('HAS', 'Mention'), out('REFERS_TO', 'Place')), order: BY_NAME }),
    }),
    copies: t.field({
      type: [Article],
      description:
        'Articles with nearly the same text, itself included; together they count as one source. Empty when there are none.',
      ...list({ path: distinctPath(out('COPY_IN', 'CopyGroup'), into('COPY_IN', 'Article')), order: BY_ID }),
    }),
  }),
})
