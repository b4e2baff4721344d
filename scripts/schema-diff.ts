/**
 * `npm run schema:diff [-- tag|commit|file.graphql]`: what changed for clients between the schema of a release (the last tag `v…` unless another is
 * given) and that of the code. Exits with 1 when something that they may use is gone.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { changesOf } from '../src/graphql/changes.js'
import { printedSchema } from '../src/graphql/printed.js'
import { schema } from '../src/graphql/schema.js'

const git = (...args: readonly string[]) =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

function lastRelease(): string {
  try {
    return git('describe', '--tags', '--abbrev=0', '--match', 'v*')
  } catch {
    console.error('There is no release yet (a tag v…). Give a commit or a file: npm run schema:diff -- HEAD~10')
    process.exit(2)
  }
}

function schemaOf(release: string): string {
  if (release.endsWith('.graphql')) return readFileSync(release, 'utf8')
  try {
    return git('show', `${release}:schema/schema.graphql`)
  } catch {
    console.error(`${release} has no schema/schema.graphql. Give a tag, a commit or a file.`)
    process.exit(2)
  }
}

const release = process.argv[2] ?? lastRelease()
const { breaking, dangerous, deprecated } = changesOf(schemaOf(release), printedSchema(schema))
for (const [what, lines] of [
  ['Breaking', breaking],
  ['Dangerous', dangerous],
  ['Deprecated', deprecated],
] as const) {
  console.log(`${what} since ${release}: ${lines.length === 0 ? 'nothing' : ''}`)
  for (const line of lines) console.log(`  ${line}`)
}
process.exit(breaking.length > 0 ? 1 : 0)
