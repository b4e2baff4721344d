import { once } from 'node:events'
import type { Command } from 'commander'
import type { Rejection } from '../model/article.js'
import type { ArticleFacts } from '../model/facts.js'
import { extractAll } from './articles.js'
import { type ReadFlags, readOptions, withReadOptions, writeRejects } from './read-options.js'

interface Options extends ReadFlags {
  readonly json: boolean
}

/** `entente extract <paths…> [--json] …`: what articles say, without a store. */
export function extractCommand(program: Command): void {
  const command = program
    .command('extract')
    .description('read articles and print what they say, without a store')
    .argument('<paths...>', 'files, folders, globs, or - for standard input')
    .option('--json', 'one JSON object per article and line', false)
  withReadOptions(command).action(async (paths: string[], options: Options) => {
    const rejections: Rejection[] = []
    let read = 0
    for await (const one of extractAll(paths, { ...options, ...readOptions(options) })) {
      if ('rejection' in one) {
        rejections.push(one.rejection)
        process.stderr.write(`${one.rejection.origin}: ${one.rejection.reason}\n`)
        continue
      }
      read += 1
      await print(options.json ? `${JSON.stringify(one.facts)}\n` : `${summary(one.facts)}\n\n`)
    }
    writeRejects(options.rejects, rejections)
    if (read === 0) process.exitCode = 1
  })
}

/** Waits while who reads the output is slower: a large file does not pile up in memory. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

function section(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${name}`, ...lines.map(line => `    ${line}`)]
}

const roles = (list: readonly { who: string; role: string }[]) =>
  list.map(({ who, role }) => `${who} (${role})`).join(', ')

/** The facts of one article for people. */
function summary(facts: ArticleFacts): string {
  const { actors, organizations, events, agreements, mediations, stances } = facts
  const office = ({ title, of }: { title: string; of: string | null }) => (of ? `${title} of ${of}` : title)
  const place = (date: string | null, where: string | null) => [date ?? 'no date', where].filter(Boolean).join(', ')
  return [
    `${facts.article} · ${facts.publishedOn ?? 'no date'} · ${facts.claims.length} claims`,
    ...section(
      'persons',
      actors.map(({ name, offices }) => [name, ...offices.map(office)].join(' · ')),
    ),
    ...section(
      'organizations',
      [organizations.map(({ name, kind }) => `${name} (${kind})`).join(', ')].filter(Boolean),
    ),
    ...section(
      'events',
      events.map(
        one =>
          `${one.id} ${one.kind}, ${one.modality}: ${one.title} (${place(one.date, one.place)}): ${roles(one.roles)}`,
      ),
    ),
    ...section(
      'agreements',
      agreements.map(one => `${one.id} ${one.name} (${one.kind}, ${one.status ?? 'no status'}): ${roles(one.roles)}`),
    ),
    ...section(
      'mediations',
      mediations.map(
        one =>
          `${one.mediator} between ${one.parties.join(', ')}${one.explicit ? '' : ' (implied)'}: “${one.evidence}”`,
      ),
    ),
    ...section(
      'stances',
      stances.map(one => `${one.who} ${one.stance} ${one.target}: “${one.evidence}”`),
    ),
  ].join('\n')
}
