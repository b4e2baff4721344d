import { UserError } from '../../model/errors.js'
import type { GivenArticle } from '../../model/intake.js'
import { invalid } from '../args/invalid.js'
import { idOf } from '../args/reference.js'
import { requireScope } from '../authorize.js'
import { builder } from '../builder.js'
import { intakeOf } from '../intake.js'
import { locating } from '../select/selection.js'
import { Ingestion } from '../types/ingestion.js'

/** Articles of one mutation. */
const MOST = 100

const ArticleInput = builder.inputRef<GivenArticle>('ArticleInput').implement({
  description: 'An article to read.',
  fields: t => ({
    text: t.string({ required: true, description: 'Its text, as published. Quotes count their offsets in it.' }),
    url: t.string({ description: 'Where it was published. It is its identity: the same address again replaces it.' }),
    title: t.string({ description: 'Its headline, where the text does not begin with it.' }),
    source: t.string({ description: 'The outlet. Articles of one outlet count as one source.' }),
    publishedOn: t.string({ description: 'The day, `2023-03-18`, from which "on Monday" is counted.' }),
    id: t.string({ description: 'Identity of an article without an address.' }),
  }),
})

builder.mutationFields(t => ({
  ingestArticles: t.field({
    type: Ingestion,
    args: { articles: t.arg({ type: [ArticleInput], required: true, description: `At most ${MOST}.` }) },
    description:
      'Accepts articles for reading: all of them or, with the reason, none. Needs a key with the scope `ingest`.',
    resolve: (_, { articles }, context, info) => {
      requireScope(context, 'ingest')
      return locating(['ingestArticles'], info.fieldNodes, () => {
        requireFew('articles', articles, 'articles')
        return intakeOf(context).submit(articles)
      })
    },
  }),
  ingestUrls: t.field({
    type: Ingestion,
    args: { urls: t.arg.stringList({ required: true, description: `Addresses of articles. At most ${MOST}.` }) },
    description:
      'Fetches pages of the public Internet and reads them, where the service allows it. Needs a key with the scope `ingest`.',
    resolve: (_, { urls }, context, info) => {
      requireScope(context, 'ingest')
      return locating(['ingestUrls'], info.fieldNodes, () => {
        requireFew('urls', urls, 'addresses')
        const { submitUrls } = intakeOf(context)
        if (submitUrls !== undefined) return submitUrls([...new Set(urls)])
        throw new UserError(
          'This service fetches no pages.',
          'FORBIDDEN',
          'Whoever runs it allows it with ENTENTE_FETCH=on.',
        )
      })
    },
  }),
  deleteArticle: t.boolean({
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    description:
      'Takes an article out, and all that was known from it alone; false where there is none. Needs a key with the scope `delete`.',
    resolve: (_, { id }, context, info) => {
      requireScope(context, 'delete')
      const article = locating(['deleteArticle'], info.fieldNodes, () => idOf('id', id))
      return intakeOf(context).remove(article.id)
    },
  }),
}))

builder.queryField('ingestion', t =>
  t.field({
    type: Ingestion,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'As the mutation gave it.' }) },
    description: 'What has become of articles that were accepted; null for an id that is not known, or ended long ago.',
    resolve: (_, { id }, { intake }) => intake?.get(id) ?? null,
  }),
)

builder.subscriptionField('ingestion', t =>
  t.field({
    type: Ingestion,
    args: { id: t.arg.id({ required: true, description: 'As the mutation gave it.' }) },
    description: 'How an ingestion gets on, now and after each change, until it has ended.',
    subscribe: (_, { id }, context) => intakeOf(context).follow(id),
    resolve: now => now,
  }),
)

function requireFew(argument: string, { length }: readonly unknown[], what: string): void {
  if (length === 0 || length > MOST) throw invalid(argument, `${length} ${what}.`, `Give 1 to ${MOST}.`)
}
