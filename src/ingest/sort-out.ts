import type { Article, Rejection } from '../model/article.js'
import type { Input } from './read/read.js'

export interface SortedInputs {
  /** One for each id. */
  readonly articles: readonly Article[]
  readonly rejections: readonly Rejection[]
}

/** Of two different texts under one id neither is taken: nothing says which is the later one. The same text twice is one article. */
export async function sortOut(inputs: AsyncIterable<Input> | Iterable<Input>): Promise<SortedInputs> {
  const rejections: Rejection[] = []
  const byId = new Map<string, Article[]>()
  for await (const input of inputs) {
    if ('rejection' in input) rejections.push(input.rejection)
    else byId.set(input.article.id, [...(byId.get(input.article.id) ?? []), input.article])
  }
  const articles: Article[] = []
  for (const versions of byId.values()) {
    const [first] = versions
    if (first !== undefined && versions.every(({ sha256 }) => sha256 === first.sha256)) articles.push(first)
    else rejections.push(...versions.map(article => twice(article, versions)))
  }
  return { articles, rejections }
}

function twice({ id, origin }: Article, versions: readonly Article[]): Rejection {
  const others = versions.filter(other => other.origin !== origin).map(other => other.origin)
  return {
    origin,
    reason: `${id} was given with different texts, also by ${others.join(', ')}: keep one, or give them different urls`,
  }
}
