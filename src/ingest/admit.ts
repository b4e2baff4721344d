import type { Article, Rejection } from '../model/article.js'
import type { Input } from './read/read.js'

/** What a run has been given under one id. */
interface Given {
  readonly sha256: string
  readonly origins: string[]
  clashes: boolean
}

export interface Admission {
  /** The articles as they come: the first of each id. */
  readonly articles: AsyncIterable<Article>
  /** Ids that have been given with different texts so far. Nothing says which of them is the later one, so none is taken. */
  readonly clashing: () => readonly string[]
  /** What has been turned away so far, and why. */
  readonly rejections: () => readonly Rejection[]
}

/** Lets each article through once, holding no texts: the same text twice is one article. */
export function admit(inputs: AsyncIterable<Input> | Iterable<Input>): Admission {
  const rejected: Rejection[] = []
  const given = new Map<string, Given>()
  const clashes = () => [...given].filter(([, { clashes }]) => clashes)

  async function* admitted(): AsyncIterable<Article> {
    for await (const input of inputs) {
      if ('rejection' in input) rejected.push(input.rejection)
      else if (isFirst(input.article)) yield input.article
    }
  }

  function isFirst({ id, sha256, origin }: Article): boolean {
    const before = given.get(id)
    if (before === undefined) given.set(id, { sha256, origins: [origin], clashes: false })
    else {
      before.origins.push(origin)
      before.clashes ||= before.sha256 !== sha256
    }
    return before === undefined
  }

  return {
    articles: admitted(),
    clashing: () => clashes().map(([id]) => id),
    rejections: () => [...rejected, ...clashes().flatMap(([id, { origins }]) => twice(id, origins))],
  }
}

function twice(id: string, origins: readonly string[]): readonly Rejection[] {
  return origins.map(origin => {
    const others = origins.filter(other => other !== origin)
    const also = others.length === 0 ? '' : `, also by ${others.join(', ')}`
    const cure = 'keep one, or give them different urls'
    return { origin, reason: `${id} was given with different texts${also}: ${cure}` }
  })
}
