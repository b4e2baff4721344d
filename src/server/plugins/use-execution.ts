import type { ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { execute } from '../../graphql/execute/execute.js'

/** Queries whose answers come whole from the store are put together by our own executor, all others by Yoga's. */
export function useExecution(): Plugin {
  return {
    onExecute: ({ executeFn, setExecuteFn }) => setExecuteFn((args: ExecutionArgs) => execute(args, executeFn)),
  }
}
