/** `npx tsx examples/typescript/top-mediators.ts [url]`: who mediated most between two states, each with a sentence that says so. */
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { ask } from './ask.js'
import { SentencesDocument, TopMediatorsDocument } from './documents.js'

export async function topMediators(url: string, between: readonly string[]): Promise<readonly string[]> {
  const { mediationStats } = await ask(url, TopMediatorsDocument, { between })
  const lines: string[] = []
  for (const { count, keys } of mediationStats ?? []) {
    const [mediator] = keys.flatMap(({ node }) => (node !== null && 'name' in node ? [node] : []))
    if (mediator === undefined) continue
    const { mediations } = await ask(url, SentencesDocument, { mediator: mediator.id, between })
    const [evidence] = mediations?.nodes.flatMap(node => node.evidence) ?? []
    lines.push(`${mediator.name}: ${count}, for instance "${evidence?.quote}" (${evidence?.article?.source})`)
  }
  return lines
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const lines = await topMediators(argv[2] ?? 'http://localhost:4000/', ['Serbia', 'Kosovo'])
  console.log(lines.join('\n'))
}
