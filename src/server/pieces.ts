import type { Article, Rejection } from '../model/article.js'
import { UserError } from '../model/errors.js'

/** An address whose article is fetched before it is read. */
export interface Address {
  readonly address: string
}

/** What was accepted and waits: articles, addresses of articles, and what is known to be none. */
export type Piece = Article | Address | Rejection

export const isAddress = (piece: Piece): piece is Address => 'address' in piece
export const isRejection = (piece: Piece): piece is Rejection => 'reason' in piece
export const isArticle = (piece: Piece): piece is Article => 'text' in piece

/** What a reader gives. */
export type Input = { readonly article: Article } | { readonly rejection: Rejection }

export function pieceOf(input: Input): Article | Rejection {
  return 'article' in input ? input.article : input.rejection
}

/** Characters of an address. */
const LONGEST = 2000

/** @throws UserError that names the one that is no address of the web. */
export function addresses(urls: readonly string[]): readonly Address[] {
  return urls.map((url, index) => {
    if (URL.canParse(url) && /^https?:\/\//i.test(url) && url.length <= LONGEST) return { address: url }
    throw new UserError(
      `urls.${index}: "${url.slice(0, 100)}" is no address of the web.`,
      'BAD_USER_INPUT',
      'Give addresses that begin with https:// or http://; nothing was accepted.',
    )
  })
}
