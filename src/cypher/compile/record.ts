import type { Form } from '../form.js'

/** Text that gives a value, and how what it gives is laid out. */
export interface Laid {
  readonly value: string
  readonly form: Form
}

/** The body of a CALL, and how the one value that it returns is laid out. */
export interface Block {
  readonly text: string
  readonly form: Form
}

export interface Entry extends Laid {
  readonly key: string
}

/** `[n0.title, s1[0]]`: an object as the list of its values. */
export function record(entries: readonly Entry[]): Laid {
  return {
    value: `[${entries.map(({ value }) => value).join(', ')}]`,
    form: { kind: 'RECORD', keys: entries.map(({ key }) => key), forms: entries.map(({ form }) => form) },
  }
}

/** An entry that is given as it is. */
export function plain(key: string, value: string): Entry {
  return { key, value, form: null }
}
