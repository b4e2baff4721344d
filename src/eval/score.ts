import type { ArticleFacts } from '../model/facts.js'
import { countOffices, countOrganizations, countPersons, item } from './count-actors.js'
import { countAgreements } from './count-agreements.js'
import { countEvents } from './count-events.js'
import { countMediations, countStances } from './count-mediations.js'
import type { GoldFacts } from './gold.js'
import { align } from './names.js'
import { type Count, type Kind, type Tally, tallies } from './tally.js'

export interface Report {
  /** Gold articles that were scored. */
  readonly articles: number
  /** Gold articles for which there is no prediction: all they hold counts as missed. */
  readonly absent: readonly string[]
  readonly kinds: Readonly<Record<Kind, Tally>>
}

function countPublication(gold: GoldFacts, predicted: ArticleFacts): readonly Count[] {
  if (gold.publishedOn === undefined) return []
  const right = gold.publishedOn === predicted.publishedOn
  const what = `${gold.publishedOn ?? 'no date'}, found ${predicted.publishedOn ?? 'none'}`
  const wrong = right ? [] : [item(gold.article, what)]
  const given = (date: string | null) => (date === null ? [] : wrong)
  return [
    {
      kind: 'publication dates',
      found: right && gold.publishedOn !== null ? 1 : 0,
      missed: given(gold.publishedOn),
      extra: given(predicted.publishedOn),
    },
  ]
}

/** Claims must equal the text at their offsets; evidence must stand in it and be at most 200 characters long. */
function countQuotes(predicted: ArticleFacts, text: string | undefined): readonly Count[] {
  if (text === undefined) return []
  const evidence = [...predicted.mediations, ...predicted.stances].map(({ evidence }) => ({
    quote: evidence,
    right: evidence.length > 0 && evidence.length <= 200 && text.includes(evidence),
  }))
  const claims = predicted.claims.map(({ quote, start, end }) => ({ quote, right: text.slice(start, end) === quote }))
  const all = [...evidence, ...claims]
  const wrong = all.filter(({ right }) => !right).map(({ quote }) => item(predicted.article, quote))
  return [{ kind: 'quotes exact', found: all.length - wrong.length, missed: [], extra: wrong }]
}

function countArticle(gold: GoldFacts, predicted: ArticleFacts, text: string | undefined): readonly Count[] {
  const alignment = align({ actors: gold.actors ?? [], organizations: gold.organizations ?? [] }, predicted)
  return [
    ...countPersons(gold, predicted, alignment),
    ...countOrganizations(gold, predicted, alignment),
    ...countOffices(gold, predicted, alignment),
    ...countEvents(gold, predicted, alignment.same),
    ...countAgreements(gold, predicted, alignment.same),
    ...countMediations(gold, predicted, alignment.same),
    ...countStances(gold, predicted, alignment.same),
    ...countPublication(gold, predicted),
    ...countQuotes(predicted, text),
  ]
}

function nothing(article: string): ArticleFacts {
  const none = { actors: [], organizations: [], events: [], agreements: [], mediations: [], stances: [], claims: [] }
  return { article, url: null, publishedOn: null, ...none }
}

/** Whether gold is of an article: by name, else by URL. */
export function isOf({ article, url }: ArticleFacts): (gold: GoldFacts) => boolean {
  return gold => gold.article === article || (gold.url !== undefined && gold.url === url)
}

/**
 * Compares what was extracted with what an annotator found. Articles are matched by name, else by URL; `texts` (raw texts by
 * article name) are needed to check quotes.
 */
export function score(
  predicted: readonly ArticleFacts[],
  gold: readonly GoldFacts[],
  texts: ReadonlyMap<string, string> = new Map(),
): Report {
  const find = (one: GoldFacts) =>
    predicted.find(other => other.article === one.article) ??
    predicted.find(other => one.url !== undefined && other.url === one.url)
  const pairs = gold.map(one => ({ gold: one, predicted: find(one) }))
  const counts = pairs.flatMap(pair =>
    countArticle(pair.gold, pair.predicted ?? nothing(pair.gold.article), texts.get(pair.predicted?.article ?? '')),
  )
  return {
    articles: gold.length,
    absent: pairs.filter(pair => pair.predicted === undefined).map(pair => pair.gold.article),
    kinds: tallies(counts),
  }
}
