import type { Param, Statement } from '../model/statement.js'
import { Slot } from '../plan/slot.js'

import type { Form } from './form.js'

/** A parameter, or a list or map in which something is still to come. */
export type Held = Param | Slot<Param> | readonly Held[] | { readonly [key: string]: Held }

/** A statement whose parameters may be slots: the same text for all requests of one shape. */
export interface Template {
  readonly text: string
  /** How the column `value` is laid out. */
  readonly form: Form
  readonly params: Readonly<Record<string, Held>>
}

/** The statement of one request. */
export function bind({ text, params }: Template, variables: Readonly<Record<string, unknown>> = {}): Statement {
  return {
    text,
    params: Object.fromEntries(Object.entries(params).map(([name, held]) => [name, fill(held, variables)])),
  }
}

function fill(held: Held, variables: Readonly<Record<string, unknown>>): Param {
  if (typeof held !== 'object' || held === null) return held
  if (held instanceof Slot) return held.of(variables)
  if (Array.isArray(held)) return held.map(one => fill(one, variables))
  return Object.fromEntries(Object.entries(held).map(([key, one]) => [key, fill(one, variables)]))
}
