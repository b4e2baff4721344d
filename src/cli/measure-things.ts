import { nameIn } from '../eval/gold.js'
import { answersTo, type Fault, type ResolvedMention, scoreThings, type ThingReport } from '../eval/score-things.js'
import type { GoldMention } from '../eval/thing-gold.js'
import { loadReference } from '../ingest/read/reference.js'
import { type ResolvedArticles, resolveArticles } from '../ingest/resolve-articles.js'
import type { Article, Rejection } from '../model/article.js'
import type { Extraction } from '../model/claim.js'
import { loadOntology } from '../ontology/ontology.js'
import { extractAll } from './articles.js'

export interface ThingMeasurement {
  /** A report for each split of the gold and one for `all`. */
  readonly reports: ReadonlyMap<string, ThingReport>
  readonly rejections: readonly Rejection[]
  /** What made the score of the two of a fault, in one line. */
  readonly reasonOf: (fault: Fault) => string
}

interface ReadArticle {
  readonly article: Article
  readonly extraction: Extraction
}

/** Extracts and resolves the articles that gold speaks of, all in one graph, and compares the things with those of the gold. */
export async function measureThings(paths: readonly string[], gold: readonly GoldMention[]): Promise<ThingMeasurement> {
  const named = new Set(gold.map(({ article }) => article))
  const read: ReadArticle[] = []
  const rejections: Rejection[] = []
  for await (const one of extractAll(paths, { isWanted: article => nameIn(named, article) !== null })) {
    if ('rejection' in one) rejections.push(one.rejection)
    else read.push(one)
  }
  const resolved = resolveArticles(read, { ontology: loadOntology(), reference: loadReference() })
  const mentions = new Map(read.map(one => [nameIn(named, one.article) ?? '', resolvedMentions(one, resolved)]))
  const answers = answersTo(
    gold.filter(({ article }) => mentions.has(article)),
    mentions,
  )
  const splits = [...new Set(answers.map(({ gold: { split } }) => split))].sort()
  const reports = new Map<string, ThingReport>([
    ...splits.map(split => [split, scoreThings(answers.filter(({ gold }) => gold.split === split))] as const),
    ['all', scoreThings(answers)],
  ])
  return { reports, rejections, reasonOf: fault => reasonOf(fault, resolved) }
}

function resolvedMentions({ extraction }: ReadArticle, { thingOf }: ResolvedArticles): readonly ResolvedMention[] {
  return extraction.mentions.flatMap(mention => {
    const thing = thingOf(mention.id)
    const told = extraction.claims
      .filter(({ subject, object, at }) => [subject, object, at].includes(mention.id))
      .map(({ start, end }) => [start, end] as const)
    return thing === undefined ? [] : [{ mention, thing, told }]
  })
}

function reasonOf({ one, other }: Fault, { explain }: ResolvedArticles): string {
  const [a, b] = [one.resolved?.mention.id ?? '', other.resolved?.mention.id ?? '']
  if (a === b) return 'read as one mention'
  const best = explain(a, b)?.comparisons[0]
  if (best === undefined) return 'no forms to compare'
  const reasons = best.reasons.map(({ feature, points }) => `${feature} ${points}`).join(', ')
  return `${reasons === '' ? 'nothing in common' : reasons} = ${best.points}${best.apart ? ', kept apart' : ''}`
}
