import type { Claim, Mention } from '../model/claim.js'
import type { Decision } from '../model/decision.js'
import type { Graph, NodeRow, RelationshipRow } from '../model/graph.js'
import type { ClaimRecord, RecordArticle } from '../model/record.js'

/** Rows of the record layer as what they were written from (`record-rows.ts`), each list in the order of ids. */
export function toRecord({ nodes, relationships }: Graph): ClaimRecord {
  const ends = claimEnds(relationships)
  const of = (label: string) => nodes.filter(node => node.label === label).sort((a, b) => (a.key < b.key ? -1 : 1))
  return {
    articles: of('Article').map(toArticle),
    mentions: of('Mention').map(toMention),
    claims: of('Claim').map(node => toClaim(node, ends.get(node.key) ?? {})),
    decisions: of('Decision').map(({ properties }) => properties as unknown as Decision),
  }
}

type Ends = Readonly<Record<string, string>>

/** For each claim the mention at each of its ends: `{SUBJECT: …, OBJECT: …}`. */
function claimEnds(relationships: readonly RelationshipRow[]): ReadonlyMap<string, Ends> {
  const ends = new Map<string, Record<string, string>>()
  for (const { type, from, to } of relationships) {
    if (from.label !== 'Claim' || to.label !== 'Mention') continue
    ends.set(from.key, { ...ends.get(from.key), [type]: to.key })
  }
  return ends
}

function toArticle({ properties }: NodeRow): RecordArticle {
  const { id, publishedOn, title, source, sha256, sketch } = properties as unknown as RecordArticle
  return { id, publishedOn, title, source, sha256, sketch }
}

function toMention({ properties: { key: _key, ...mention } }: NodeRow): Mention {
  return mention as unknown as Mention
}

function toClaim({ key, properties }: NodeRow, { SUBJECT, OBJECT, AT, SPEAKER }: Ends): Claim {
  if (SUBJECT === undefined) throw new Error(`The claim ${key} has no subject`)
  const links = { subject: SUBJECT, object: OBJECT ?? null, at: AT ?? null, speaker: SPEAKER ?? null }
  return { ...(properties as unknown as Claim), ...links }
}
