import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { type GoldFacts, readGoldFolder, stem } from '../eval/gold.js'
import { misses, table } from '../eval/print.js'
import { type Report, score } from '../eval/score.js'
import type { Article } from '../model/article.js'
import type { ArticleFacts } from '../model/facts.js'
import { extractAll } from './articles.js'

interface Options {
  readonly json?: string
  readonly misses: boolean
}

/** `entente eval <articles> <gold> [--json FILE] [--misses]`: precision, recall and F1 per kind. */
export function evalCommand(program: Command): void {
  program
    .command('eval')
    .description('compare what is extracted with what annotators found')
    .argument('<articles>', 'file, folder or glob of articles')
    .argument('<gold>', 'folder of *.json or *.facts.yaml, matched by file name or url')
    .option('--json <file>', 'write the whole report there, misses included')
    .option('--misses', 'print what was missed (−) and what is too much (+)', false)
    .action(async (articles: string, goldFolder: string, options: Options) => {
      const gold = readGoldFolder(goldFolder)
      const reports = await measure([articles], gold)
      for (const [split, report] of reports) {
        process.stdout.write(`${reports.size > 1 ? `${split}: ` : ''}${table(report)}\n\n`)
        if (options.misses) process.stdout.write(`${misses(report)}\n`)
      }
      if (options.json) writeFileSync(options.json, `${JSON.stringify(Object.fromEntries(reports), null, 1)}\n`)
    })
}

function isIn(gold: readonly GoldFacts[]): (article: Article) => boolean {
  const names = new Set(gold.flatMap(({ article, url }) => [article, ...(url ? [url] : [])]))
  return ({ origin, url }) => names.has(stem(origin)) || (url !== null && names.has(url))
}

/** A report for each split of the gold, and one for all. */
async function measure(paths: readonly string[], gold: readonly GoldFacts[]): Promise<ReadonlyMap<string, Report>> {
  const predicted: ArticleFacts[] = []
  const texts = new Map<string, string>()
  for await (const one of extractAll(paths, isIn(gold))) {
    if ('rejection' in one) process.stderr.write(`${one.rejection.origin}: ${one.rejection.reason}\n`)
    else {
      predicted.push(one.facts)
      texts.set(one.facts.article, one.article.text)
    }
  }
  const splits = [...new Set(gold.flatMap(({ split }) => split ?? []))].sort()
  const bySplit = splits.map((split): [string, Report] => [
    split,
    score(
      predicted,
      gold.filter(one => one.split === split),
      texts,
    ),
  ])
  return new Map([...bySplit, ['all', score(predicted, gold, texts)]])
}
