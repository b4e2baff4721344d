import { one } from '../fields/one.js'
import { SOLE } from '../fields/order.js'
import { into, out, path } from '../fields/path.js'
import { property } from '../fields/property.js'
import { Article, Mention, Thing } from './refs.js'

Mention.implement({
  description:
    'One thing as one article refers to it: all its forms there taken together. Where it first stands can be highlighted.',
  fields: t => ({
    text: t.string({ description: 'How it first stands there.', ...property('surface') }),
    names: t.stringList({ description: 'All forms in which the article gives it.', ...property('names') }),
    start: t.int({
      description: 'Where it first begins in the text of the article, in UTF-16 units.',
      ...property('start'),
    }),
    end: t.int({ description: 'Where that ends.', ...property('end') }),
    thing: t.field({
      type: Thing,
      nullable: true,
      description: 'What it refers to.',
      ...one({ path: path(out('REFERS_TO')) }),
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article in which it stands; null for a row of the reference data.',
      ...one({ path: path(into('HAS', 'Article')), order: SOLE }),
    }),
  }),
})
