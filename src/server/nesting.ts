import { Lexer, Source, TokenKind } from 'graphql'

const OPENS: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const CLOSES: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/**
 * Whether brackets stand within brackets deeper than so many. All that reads, checks and plans a document goes down into it and would
 * run out of stack; this walks along it. @throws GraphQLError where the document is no GraphQL.
 */
export function isNestedBeyond(most: number, text: string): boolean {
  const lexer = new Lexer(new Source(text))
  let depth = 0
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (OPENS.has(token.kind) && ++depth > most) return true
    if (CLOSES.has(token.kind)) depth--
  }
  return false
}

/** The same for a value of JSON. */
export function isValueNestedBeyond(most: number, value: unknown): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true
    level = level.flatMap(one => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}
