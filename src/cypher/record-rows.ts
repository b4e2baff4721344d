import type { Article } from '../model/article.js'
import type { Claim, Extraction, Mention } from '../model/claim.js'
import type { Decision } from '../model/decision.js'
import { fold } from '../model/fold.js'
import type { Graph, NodeRow, RelationshipRow } from '../model/graph.js'

/** One article with all that was read from it. */
export interface ArticleRecord {
  readonly article: Article
  readonly extraction: Extraction
  /** Sketch of the text, by which copies are found. */
  readonly sketch: readonly number[]
}

/**
 * An article with its mentions and claims as rows of the record layer. What extraction fixed goes before what metadata said;
 * when it was modified serves admission alone.
 */
export function articleRows({ article, extraction, sketch }: ArticleRecord): Graph {
  const { mentions, claims, extractor } = extraction
  const { modifiedOn: _modifiedOn, ...told } = article
  const has = (label: string, key: string) => relationship('HAS', node('Article', article.id), node(label, key))
  return {
    nodes: [
      row('Article', {
        ...told,
        title: extraction.title ?? article.title,
        publishedOn: extraction.publishedOn ?? article.publishedOn,
        extractor,
        sketch,
      }),
      ...mentions.map(mentionRow),
      ...claims.map(claimRow),
    ],
    relationships: [
      ...mentions.map(({ id }) => has('Mention', id)),
      ...claims.map(({ id }) => has('Claim', id)),
      ...claims.flatMap(claimLinks),
    ],
  }
}

export function mentionRow(mention: Mention): NodeRow {
  return row('Mention', { ...mention, key: fold(mention.name) })
}

export function decisionRow(decision: Decision): NodeRow {
  return row('Decision', { ...decision })
}

function claimRow({ subject: _subject, object: _object, at: _at, speaker: _speaker, ...properties }: Claim): NodeRow {
  return row('Claim', properties)
}

/** (Claim)-[:SUBJECT]->(Mention) and its like, for the ends that the claim has. */
function claimLinks({ id, subject, object, at, speaker }: Claim): RelationshipRow[] {
  const ends = Object.entries({ SUBJECT: subject, OBJECT: object, AT: at, SPEAKER: speaker })
  return ends.flatMap(([type, mention]) =>
    mention === null ? [] : [relationship(type, node('Claim', id), node('Mention', mention))],
  )
}

type End = RelationshipRow['from']

const node = (label: string, key: string): End => ({ label, key })

const relationship = (type: string, from: End, to: End): RelationshipRow => ({ type, from, to, properties: {} })

function row(label: string, properties: NodeRow['properties'] & { readonly id: string }): NodeRow {
  return { label, key: properties.id, properties }
}
