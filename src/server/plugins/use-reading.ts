import type { Plugin } from 'graphql-yoga'
import { requireScope } from '../../graphql/authorize.js'
import type { Context } from '../../graphql/context.js'

/** Where reading is closed, nothing runs for somebody without a key, the schema's own description included. */
export function useReading(): Plugin<Context> {
  return {
    onExecute: ({ args }) => requireScope(args.contextValue as Context, 'read'),
    onSubscribe: ({ args }) => requireScope(args.contextValue as Context, 'read'),
  }
}
