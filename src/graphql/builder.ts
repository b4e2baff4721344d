import SchemaBuilder from '@pothos/core'
import type { Context } from './context.js'

/** An object of an answer: its keys are the response keys of the selection, and a few of our own that begin with "#". */
export type Answer = Readonly<Record<string, unknown>>

/** The one schema builder. Fields are non-null unless they say so. */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Edtf: { Input: string; Output: string }
  }
}>({ defaultFieldNullability: false })

export type ObjectType = ReturnType<typeof builder.objectRef<Answer>>
export type InterfaceType = ReturnType<typeof builder.interfaceRef<Answer>>
