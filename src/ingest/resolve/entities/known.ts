import type { RecordMention } from '../../../model/record.js'
import { distinct } from '../flow/collect.js'
import { each, map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import { sorted } from '../order.js'
import type { RecordTables } from '../record-tables.js'
import type { ReferenceIndex } from '../reference-index.js'
import type { Entities } from './entities.js'

/** A mention and the entity it is of. */
export interface Referral {
  readonly mention: RecordMention
  readonly id: string
}

/** How mentions of an entity refer to it: what any number of them may have in common. */
export interface Form {
  readonly name: string
  readonly names: readonly string[]
  readonly type: string | null
}

/** What mentions together tell of entities. */
export interface Known {
  readonly referrals: Table<readonly Referral[]>
  /** The different forms of an entity's mentions, in order. */
  readonly formsOf: (id: string) => readonly Form[]
  /** The entities that some article mentions. */
  readonly mentioned: Table<true>
  /** The type that the reference row of an organization gives, else the first of those its mentions have. */
  readonly typeOf: (id: string) => string
}

export function knowEntities(flow: Flow, record: RecordTables, entities: Entities, reference: ReferenceIndex): Known {
  const referrals = map(flow, record.reports, ({ article, mentions }) =>
    mentions.flatMap((mention): Referral[] => {
      if (mention.kind === 'EVENT' || mention.kind === 'AGREEMENT') return []
      const id = entities.inArticle[mention.kind].get(article.id)?.get(mention.id)
      return id === undefined ? [] : [{ mention, id }]
    }),
  )
  const forms = distinct(flow, referrals, all =>
    all.map(({ id, mention: { name, names, type } }) => [id, JSON.stringify({ name, names, type })] as const),
  )
  const formsOf = (id: string): readonly Form[] => sorted(forms.get(id)?.keys() ?? []).map(text => JSON.parse(text))
  return {
    referrals,
    formsOf,
    mentioned: each(flow, [forms], id => (forms.get(id) === undefined ? undefined : true)),
    typeOf: id =>
      reference.organizations.get(id)?.type ?? sorted(formsOf(id).flatMap(({ type }) => type ?? []))[0] ?? 'OTHER',
  }
}
