/**
 * Queries whose root fields each bring their whole answer: nothing below them waits, so the answer is put together by functions that are
 * compiled once for a document. Those do only what is without fault; anything else (an error, a null where none may be, a promise) is left
 * to the executor that stands behind, which is told what the root fields gave, so that errors are told by one place only.
 */
import { type ExecutionArgs, type ExecutionResult, getOperationAST, getVariableValues } from 'graphql'
import type { Asked, Execution } from './complete.js'
import { prepared, rootsOf } from './prepared.js'
import { type Outcome, Settled } from './settled.js'

export type Execute = (args: ExecutionArgs) => Promise<ExecutionResult> | ExecutionResult

export async function execute(args: ExecutionArgs, otherwise: Execute): Promise<ExecutionResult> {
  const execution = executionOf(args)
  const roots = execution === null ? null : rootsOf(prepared(args.document), execution)
  if (execution === null || roots === null) return otherwise(args)
  const settled = await Promise.all(roots.map(root => outcomeOf(root, execution)))
  try {
    return { data: answerOf(roots, settled, execution) }
  } catch {
    const outcomes = new Map(roots.map(({ key }, at) => [key, settled[at] as Outcome]))
    return otherwise({ ...args, rootValue: new Settled(outcomes) })
  }
}

/** Null for what is no query, or has variables that are none. */
function executionOf(args: ExecutionArgs): Execution | null {
  const { schema, document, operationName, variableValues, contextValue, rootValue } = args
  const operation = getOperationAST(document, operationName)
  if (operation?.operation !== 'query') return null
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
  if (coerced === undefined) return null
  const { fragments } = prepared(document)
  return { schema, operation, fragments, rootValue, variableValues: coerced, context: contextValue }
}

async function outcomeOf({ args, infoAt, resolve }: Asked, execution: Execution): Promise<Outcome> {
  try {
    const { rootValue, variableValues, context } = execution
    return { value: await resolve(rootValue, args(variableValues), context, infoAt(undefined, execution)) }
  } catch (error) {
    return { error }
  }
}

/** @throws for all that is not plain. */
function answerOf(roots: readonly Asked[], settled: readonly Outcome[], execution: Execution): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const [at, { key, complete, infoAt }] of roots.entries()) {
    const outcome = settled[at]
    if (outcome === undefined || 'error' in outcome) throw outcome?.error
    const info = infoAt(undefined, execution)
    data[key] = complete(outcome.value, info.path, info, execution)
  }
  return data
}
