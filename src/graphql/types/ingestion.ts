import type { Rejection } from '../../model/article.js'
import type { Ingestion as IngestionValue } from '../../model/intake.js'
import { builder } from '../builder.js'

const STATES = {
  QUEUED: { description: 'Accepted, and on disk; others are read before, or its pages are being fetched.' },
  RUNNING: { description: 'Its articles are being read.' },
  DONE: { description: 'All that could be read is in the graph.' },
  FAILED: { description: 'A fault on our side; it is tried again when the service starts.' },
} as const

const IngestionState = builder.enumType('IngestionState', {
  description: 'How far an ingestion is.',
  values: STATES,
})

const Rejected = builder.objectRef<Rejection>('RejectedArticle').implement({
  description: 'An article that was not read into the graph.',
  fields: t => ({
    origin: t.exposeString('origin', { description: 'Which one: its url or id.' }),
    reason: t.exposeString('reason', { description: 'Why, and what to do.' }),
  }),
})

export const Ingestion = builder.objectRef<IngestionValue>('Ingestion').implement({
  description: 'Articles that were accepted together, and what has become of them.',
  fields: t => ({
    id: t.exposeID('id', { description: 'By which it is asked for again.' }),
    state: t.field({ type: IngestionState, description: 'How far it is.', resolve: ({ state }) => state }),
    submittedAt: t.exposeString('submittedAt', {
      description: 'When it was accepted, or taken up again after a restart.',
    }),
    total: t.exposeInt('total', { description: 'How many articles it has.' }),
    done: t.exposeInt('done', { description: 'How many of them are through.' }),
    added: t.exposeInt('added', { description: 'Articles that were new.' }),
    replaced: t.exposeInt('replaced', {
      description: 'Articles that were there with another text, or read by an older extractor.',
    }),
    unchanged: t.exposeInt('unchanged', { description: 'Articles that were there as they are.' }),
    rejected: t.field({
      type: [Rejected],
      description: 'Articles that could not be read.',
      resolve: ({ rejected }) => [...rejected],
    }),
  }),
})
