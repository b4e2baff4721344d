import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context, Report } from '../../graphql/context.js'

/**
 * Puts into `extensions.entente` what the answer tells about itself: names to which several things answer, names that nobody has, and
 * in development the statements that ran.
 */
export function useReport(development: boolean): Plugin<Context> {
  return {
    onExecute: ({ args }) => ({
      onExecuteDone: ({ result, setResult }) => {
        if (Symbol.asyncIterator in result) return
        const { report } = (args.contextValue as Context).reads
        const entente = told(report, development)
        if (Object.keys(entente).length > 0) setResult(withExtension(result, entente))
      },
    }),
  }
}

function withExtension(result: ExecutionResult, entente: object): ExecutionResult {
  return { ...result, extensions: { ...result.extensions, entente } }
}

function told({ ambiguous, unknown, statements }: Report, development: boolean): object {
  return {
    ...(ambiguous.length > 0 ? { ambiguous } : {}),
    ...(unknown.length > 0 ? { unknown } : {}),
    ...(development && statements.length > 0 ? { statements: plain(statements) } : {}),
  }
}

/** Parameters carry integers as bigint, which JSON does not know. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? Number(part) : part)))
}
