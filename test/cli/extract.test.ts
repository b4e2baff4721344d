import { exec, execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a command as a user would, in a process of its own. */
function entente(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return ententeWith('', ...args)
}

/** The same, with a text on standard input. */
function ententeWith(
  input: string,
  ...args: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli.ts', ...args],
      { cwd: root },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
    child.stdin?.end(input)
  })
}

const TEXT =
  'Finnish President Sauli Niinisto mediated talks between Serbia and Kosovo in Helsinki on Monday.\n\nThe talks were chaired by Finland.\n'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'entente-cli-'))
  writeFileSync(join(path, 'a.txt'), TEXT)
  writeFileSync(join(path, 'b.txt'), '')
  return path
}

test('extract --json prints one object per article and line; what is rejected goes to stderr', {
  timeout: 120_000,
}, async () => {
  const { code, stdout, stderr } = await entente('extract', folder(), '--json')
  const lines = stdout.trim().split('\n')
  expect(lines).toHaveLength(1)
  const facts = JSON.parse(lines[0] ?? '')
  expect(facts).toMatchObject({ article: 'a', publishedOn: null })
  expect(facts.mediations.map((one: { mediator: string }) => one.mediator)).toContain('Sauli Niinistö')
  for (const { quote, start, end } of facts.claims) expect(TEXT.slice(start, end)).toBe(quote)
  expect(stderr).toMatch(/b\.txt: The file is empty/)
  expect(code).toBe(0)
})

test('extract without --json is for people', { timeout: 120_000 }, async () => {
  const { stdout } = await entente('extract', join(folder(), 'a.txt'))
  expect(stdout).toMatch(/^a · no date · \d+ claims\n {2}persons\n {4}Sauli Niinistö/)
})

test('extract of nothing readable fails', { timeout: 120_000 }, async () => {
  const { code, stdout, stderr } = await entente('extract', join(folder(), 'b.txt'), '--json')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/empty/)
})

test('eval prints the table and writes the report', { timeout: 120_000 }, async () => {
  const articles = folder()
  const gold = mkdtempSync(join(tmpdir(), 'entente-cli-gold-'))
  writeFileSync(
    join(gold, 'a.facts.yaml'),
    'actors: [{ name: Sauli Niinistö }]\nmediations: [{ mediator: Åland, parties: [], explicit: true }]\n',
  )
  const report = join(gold, 'report.txt')
  const { code, stdout } = await entente('eval', articles, gold, '--json', report, '--misses')
  expect(code).toBe(0)
  expect(stdout).toMatch(/1 articles\nkind .*\npersons +1 +0 +0/)
  expect(stdout).toMatch(/− a: Åland between nobody/)
  expect(JSON.parse(readFileSync(report, 'utf8')).all.kinds.persons.truePositives).toBe(1)
})

test('a mistake in gold is said with its place, without a stack', { timeout: 120_000 }, async () => {
  const gold = mkdtempSync(join(tmpdir(), 'entente-cli-gold-'))
  writeFileSync(join(gold, 'a.json'), '{ "events": [{ "kind": "talks" }] }')
  const { code, stderr } = await entente('eval', folder(), gold)
  expect(code).toBe(1)
  expect(stderr).toMatch(/a\.json:[\s\S]*events\[0\]\.title/)
  expect(stderr).not.toMatch(/at readGold/)
})

test('explain shows one sentence', { timeout: 120_000 }, async () => {
  const { stdout } = await entente('explain', join(folder(), 'a.txt'), '--sentence', '1')
  expect(stdout).toMatch(/^1: The talks were chaired by Finland/)
  expect(stdout).toMatch(/CONVENED/)
})

test('an article on standard input may have front matter', { timeout: 120_000 }, async () => {
  const text = `---\npublishedOn: 2020-03-02\n---\n\n${TEXT}`
  const { stdout } = await ententeWith(text, 'extract', '-', '--json')
  const facts = JSON.parse(stdout)
  expect(facts).toMatchObject({ article: 'stdin', publishedOn: '2020-03-02' })
  for (const { quote, start, end } of facts.claims) expect(text.slice(start, end)).toBe(quote)
})

test('whoever reads no further than the first letter gets no trace of it', { timeout: 120_000 }, async () => {
  const command = `"${process.execPath}" --import tsx src/cli.ts extract seed/articles --json | head -c 1`
  const { stdout, stderr } = await promisify(exec)(command, { cwd: root })
  expect([stdout, stderr]).toEqual(['{', ''])
})
