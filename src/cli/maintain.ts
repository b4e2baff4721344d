import { createInterface } from 'node:readline/promises'
import type { Command } from 'commander'
import { z } from 'zod'
import { UserError } from '../model/errors.js'
import { readConfig } from './config.js'
import { runCommand } from './run-command.js'

/** Commands that take something away or make it anew. */
export function maintenanceCommands(program: Command): void {
  program
    .command('delete')
    .description('remove articles, and all that was known from them alone')
    .argument('<ids...>', 'ids of articles, as the API gives them')
    .action(async (ids: string[]) => {
      const unknown = z.array(z.string()).parse(await runCommand(readConfig(process.env), 'delete', ids))
      console.log(`Deleted ${ids.length - unknown.length} of ${ids.length}.`)
      if (unknown.length > 0) throw noSuchArticle(unknown)
    })
  program
    .command('rebuild')
    .description('derive the graph from the claims again')
    .action(async () => {
      await runCommand(readConfig(process.env), 'rebuild')
      console.log('The graph has been derived from the claims again.')
    })
  program
    .command('reset')
    .description('empty the store: articles, claims, graph and decisions')
    .option('--yes', 'do not ask')
    .action(async ({ yes }: { yes?: boolean }) => {
      if (yes !== true && !(await confirmed('Everything in the store will be deleted. Go on? [y/N] '))) return
      await runCommand(readConfig(process.env), 'reset')
      console.log('The store is empty. `npm start` reads the seed again.')
    })
}

function noSuchArticle(ids: readonly string[]): UserError {
  return new UserError(
    `There is no article ${ids.join(', ')}`,
    'BAD_USER_INPUT',
    'The API gives ids: { articles { edges { node { id title } } } }.',
  )
}

async function confirmed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new UserError('Nobody is there to confirm', 'BAD_USER_INPUT', 'Add --yes.')
  }
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^y(es)?$/i.test(await prompt.question(question))
  } finally {
    prompt.close()
  }
}
