import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { z } from 'zod'
import type { Ask } from '../model/decision.js'
import { decisionSchema } from './ask.js'
import { readConfig } from './config.js'
import { runCommand } from './run-command.js'

interface Options {
  readonly author: string
  readonly reason?: string
}

/** Commands that record what a person decides about the graph, and list what was decided. */
export function decisionCommands(program: Command): void {
  const deciding = (usage: string, description: string) =>
    program
      .command(usage)
      .description(description)
      .option('--reason <text>', 'why; it is kept with the decision')
      .option('--author <name>', 'who decides', userInfo().username)
  deciding('merge <one> <other>', 'two things, by id or name, are one').action(
    (one: string, other: string, options: Options) => decide({ kind: 'MERGE', one, other }, options),
  )
  deciding(
    'split <thing> <parts...>',
    'some mentions of a thing, by their ids or those of their articles, are another',
  ).action((thing: string, parts: string[], options: Options) => decide({ kind: 'SPLIT', thing, parts }, options))
  deciding('alias <thing> <names...>', 'a thing also goes by these names').action(
    (thing: string, names: string[], options: Options) => decide({ kind: 'ALIAS', thing, names }, options),
  )
  deciding('retract <claims...>', 'claims are not counted any more; they stay in the record').action(
    (claims: string[], options: Options) => decide({ kind: 'RETRACT', claims }, options),
  )
  deciding(
    'assert <subject> <predicate> [object]',
    'something holds, on your word: `assert Norway SUPPORTS "United Nations"`',
  )
    .option('--value <value>', 'what stands in the place of the object or beside it: a title, a status, a topic')
    .action((subject: string, predicate: string, object: string | undefined, options: Options & { value?: string }) =>
      decide({ kind: 'ASSERT', subject, predicate, object: object ?? null, value: options.value ?? null }, options),
    )
  deciding('revert <decision>', 'a decision does not hold any more').action((decision: string, options: Options) =>
    decide({ kind: 'REVERT', decision }, options),
  )
  program
    .command('decisions')
    .description('what people decided, the latest first; of one thing its history')
    .argument('[thing]', 'a thing, by id or name')
    .action(async (thing: string | undefined) => {
      const list = z
        .array(decisionSchema)
        .parse(await runCommand(readConfig(process.env), 'decisions', [thing ?? null]))
      console.log(list.length === 0 ? 'Nothing was decided.' : list.map(line).join('\n'))
    })
}

async function decide(ask: Ask, { author, reason }: Options): Promise<void> {
  const signature = { author, reason: reason ?? null }
  const made = await runCommand(readConfig(process.env), 'decide', [{ ask, signature }])
  console.log(line(decisionSchema.parse(made)))
}

/** "decision:00ff  2026-01-01T…  editor  MERGE person:a = person:b (the same man)" */
function line({ id, kind, left, right, predicate, value, author, at, reason }: z.infer<typeof decisionSchema>): string {
  const [a, b] = [short(left), short([...right, ...(value === null ? [] : [value])])]
  const what = {
    MERGE: `${a} = ${b}`,
    SPLIT: `${a} ≠ ${b}`,
    ALIAS: `${a} is also ${b}`,
    ASSERT: `${a} ${predicate} ${b}`,
  }[kind as string]
  return `${id}  ${at}  ${author}  ${kind} ${what ?? a}${reason === null ? '' : ` (${reason})`}`
}

const short = (ids: readonly string[]): string =>
  ids.length > 2 ? `${ids[0]} and ${ids.length - 1} more` : ids.join(', ')
