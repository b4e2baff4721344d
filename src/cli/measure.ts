import { type GoldFacts, nameIn } from '../eval/gold.js'
import { type Judgement, judgeClaims } from '../eval/judge-claims.js'
import { isOf, type Report, score } from '../eval/score.js'
import type { Article, Rejection } from '../model/article.js'
import type { ArticleFacts } from '../model/facts.js'
import { loadOntology } from '../ontology/ontology.js'
import { extractAll } from './articles.js'

export interface Measurement {
  /** A report for each split of the gold, in order of name, and one for `all`. */
  readonly reports: ReadonlyMap<string, Report>
  readonly rejections: readonly Rejection[]
  /** What the gold says of each claim. */
  readonly judgements: readonly Judgement[]
}

function isIn(gold: readonly GoldFacts[]): (article: Article) => boolean {
  const names = new Set(gold.flatMap(({ article, url }) => [article, ...(url ? [url] : [])]))
  return article => nameIn(names, article) !== null
}

/** Extracts the articles that have gold and compares them with it. */
export async function measure(paths: readonly string[], gold: readonly GoldFacts[]): Promise<Measurement> {
  const predicted: ArticleFacts[] = []
  const rejections: Rejection[] = []
  const texts = new Map<string, string>()
  const judgements: Judgement[] = []
  const { predicates } = loadOntology()
  for await (const one of extractAll(paths, { isWanted: isIn(gold) })) {
    if ('rejection' in one) rejections.push(one.rejection)
    else {
      predicted.push(one.facts)
      texts.set(one.facts.article, one.article.text)
      const facts = gold.filter(isOf(one.facts))
      judgements.push(...facts.flatMap(annotated => judgeClaims(annotated, one.extraction, one.facts, predicates)))
    }
  }
  const splits = [...new Set(gold.flatMap(({ split }) => split ?? []))].sort()
  const report = (part: readonly GoldFacts[]) => score(predicted, part, texts)
  const bySplit = splits.map((split): [string, Report] => [split, report(gold.filter(one => one.split === split))])
  return { reports: new Map([...bySplit, ['all', report(gold)]]), rejections, judgements }
}
