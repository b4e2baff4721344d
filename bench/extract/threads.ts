import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from '../../scripts/prepare.mjs'
import type { Article } from '../../src/model/article.js'
import { type Figure, figure } from '../figure.js'

const SCRIPT = fileURLToPath(new URL('built.mjs', import.meta.url))

/** Passes over the articles: each thread compiles what it runs often for itself, so the first is slow and the last tells the rate. */
const PASSES = 6
/** Articles of a pass at least: threads are given some dozens at once, and of a few dozen in all one of two would have nothing to do. */
const LEAST = 300

interface Run {
  /** Articles a second of each pass. */
  readonly rates: readonly number[]
  /** Milliseconds of processor time an article, in the last pass. */
  readonly processor: number
  readonly megabytes: number
}

function run(articles: readonly Article[], threads: number): Run {
  const again = Array.from({ length: Math.max(articles.length, LEAST) }, (_, i) => articles[i % articles.length])
  const input = JSON.stringify(again)
  return JSON.parse(
    execFileSync(process.execPath, [SCRIPT, String(threads), String(PASSES)], { input, encoding: 'utf8' }),
  )
}

/** The built reader in a process of its own, as people run it: two threads beside one, cold and warm, and its memory. */
export function threadFigures(articles: readonly Article[]): readonly Figure[] {
  build()
  const [one, two] = [run(articles, 1), run(articles, 2)]
  const best = ({ rates }: Run) => Math.max(...rates)
  const first = ({ rates }: Run) => rates[0] ?? 0
  const suite = 'extract'
  return [
    figure({
      suite,
      case: 'two threads, running for long',
      value: best(two),
      unit: 'articles/s',
      peer: ['one', best(one)],
      goal: ['≥', 1.8],
    }),
    figure({
      suite,
      case: 'two threads, their start counted',
      value: first(two),
      unit: 'articles/s',
      peer: ['one', first(one)],
    }),
    figure({
      suite,
      case: 'processor time of two threads',
      value: two.processor,
      unit: 'ms an article',
      peer: ['one', one.processor],
    }),
    figure({ suite, case: 'memory of a process that reads', value: one.megabytes, unit: 'MB', goal: ['≤', 250] }),
  ]
}
