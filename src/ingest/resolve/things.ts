import type { Agreements } from './agreements/decide.js'
import type { Clusters, Thing, ThingsInArticle } from './clusters.js'
import { kindOf } from './clusters.js'
import type { Entities } from './entities/entities.js'
import type { Events } from './events/decide.js'

/** Things of every kind. */
export interface Things extends Clusters {
  /** The things of an article's mentions. */
  readonly inArticle: (articleId: string) => ThingsInArticle
}

export function thingsOf(entities: Entities, events: Events, agreements: Agreements): Things {
  const tables = [...Object.values(entities.inArticle), events.things, agreements.things]
  return {
    of: (member): Thing | undefined => {
      const kind = kindOf(member)
      return kind === 'EVENT' ? events.of(member) : kind === 'AGREEMENT' ? agreements.of(member) : entities.of(member)
    },
    inArticle: id => new Map(tables.flatMap(table => [...(table.get(id) ?? [])])),
  }
}
