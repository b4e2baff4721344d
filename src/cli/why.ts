import type { Command } from 'commander'
import { z } from 'zod'
import { readConfig } from './config.js'
import { runCommand } from './run-command.js'

const comparison = z.object({
  one: z.string(),
  other: z.string(),
  points: z.number(),
  reasons: z.array(z.object({ feature: z.string(), points: z.number() })),
  apart: z.boolean(),
  decided: z.enum(['MERGE', 'SPLIT']).nullable(),
})

const whySchema = z.object({
  one: z.string(),
  other: z.string(),
  isOne: z.boolean(),
  threshold: z.number(),
  comparisons: z.array(comparison),
})

export function whyCommand(program: Command): void {
  program
    .command('why')
    .description('why two things, or mentions of things, are one or two: the score, and what made it')
    .argument('<one>', 'an entity, event or agreement, by id or name')
    .argument('<other>', 'another, or another name of the same')
    .option('--json', 'for machines')
    .action(async (one: string, other: string, { json }: { json?: boolean }) => {
      const why = whySchema.parse(await runCommand(readConfig(process.env), 'why', [[one, other]]))
      console.log(json === true ? JSON.stringify(why, null, 2) : print(why))
    })
}

function print({ one, other, isOne, threshold, comparisons }: z.infer<typeof whySchema>): string {
  const verdict = isOne ? 'are one' : 'are two'
  const none = '  They have no two forms to compare.'
  return [
    `${one} and ${other} ${verdict}. Forms are joined from ${threshold} per mille.`,
    ...(comparisons.length === 0 ? [none] : comparisons.flatMap(comparison => lines(comparison, threshold))),
  ].join('\n')
}

function lines(
  { one, other, points, reasons, apart, decided }: z.infer<typeof comparison>,
  threshold: number,
): string[] {
  const told =
    decided !== null
      ? `decided: ${decided.toLowerCase()}`
      : apart
        ? 'kept apart'
        : points >= threshold
          ? 'joined'
          : 'not enough'
  return [
    `  ${one} ~ ${other}: ${points}, ${told}`,
    ...reasons.map(({ feature, points }) => `    ${points > 0 ? '+' : ''}${points}  ${feature}`),
  ]
}
