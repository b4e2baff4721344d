import { SpanStatusCode } from '@opentelemetry/api'
import { type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { inSpan, isTraced } from '../../trace/span.js'

/** Tells each operation of a traced request as a span, by OpenTelemetry's conventions for GraphQL; its text, which may hold values, is not told. */
export function useTracing(): Plugin {
  return {
    onExecute: ({ executeFn, setExecuteFn }) => {
      if (!isTraced()) return
      setExecuteFn((args: ExecutionArgs) => {
        const { name, operation = 'query' } = getOperationAST(args.document, args.operationName) ?? {}
        const attributes = {
          'graphql.operation.type': operation,
          ...(name === undefined ? {} : { 'graphql.operation.name': name.value }),
        }
        return inSpan(operation, attributes, async span => {
          const result = (await executeFn(args)) as ExecutionResult
          if (result.errors !== undefined) span.setStatus({ code: SpanStatusCode.ERROR })
          return result
        })
      })
    },
  }
}
