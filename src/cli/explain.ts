import { type Command, InvalidArgumentError } from 'commander'
import { explainArticle } from '../ingest/explain-article.js'
import { prepareExtraction } from '../ingest/extract-article.js'
import { readInputs } from '../ingest/read/read.js'
import { loadReference } from '../ingest/read/reference.js'
import type { Rejection } from '../model/article.js'
import { UserError } from '../model/errors.js'

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Give the number of a sentence, counted from 0.')
  return Number(text)
}

function unreadable({ origin, reason }: Rejection): UserError {
  return new UserError(`${origin} can not be read`, 'BAD_USER_INPUT', reason)
}

/** `entente explain <article> [--sentence n]`: how a sentence was read, for those who write rules. */
export function explainCommand(program: Command): void {
  program
    .command('explain')
    .description('print how the sentences of an article are read: names, phrases, clauses, claims and their rules')
    .argument('<article>', 'a file')
    .option('-s, --sentence <n>', 'only this sentence, counted from 0', wholeNumber)
    .action(async (path: string, { sentence }: { sentence?: number }) => {
      const resources = prepareExtraction(loadReference())
      for await (const input of readInputs([path])) {
        if ('rejection' in input) throw unreadable(input.rejection)
        process.stdout.write(`${explainArticle(input.article, resources, sentence)}\n`)
      }
    })
}
