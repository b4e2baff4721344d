import type { Article, Rejection } from '../model/article.js'

/** One article that the rules stumble over must not stop the reading of the others. */
export function fault({ origin }: Article, error: unknown): Rejection {
  const problem = error instanceof Error ? error.message : String(error)
  return { origin, reason: `This is a fault of Entente, please report it with the article: ${problem}` }
}
