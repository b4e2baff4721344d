/**
 * How an answer is laid out. Statements give objects as lists of their values, since a map would name every key of every row, which
 * both stores take longer to write, and we to read, than the values themselves. The keys are known here, once for a statement.
 */
export type Form =
  /** As it is. */
  | null
  | { readonly kind: 'RECORD'; readonly keys: readonly string[]; readonly forms: readonly Form[] }
  | { readonly kind: 'EACH'; readonly form: Form }

export function each(form: Form): Form {
  return form === null ? null : { kind: 'EACH', form }
}

/** Makes the objects of a form; null stays null. */
export function reader(form: Form): (value: unknown) => unknown {
  if (form === null) return value => value
  if (form.kind === 'EACH') {
    const read = reader(form.form)
    return list => (Array.isArray(list) ? list.map(read) : list)
  }
  const { keys, forms } = form
  const readers = forms.map(one => (one === null ? null : reader(one)))
  return list => {
    if (!Array.isArray(list)) return list
    const object: Record<string, unknown> = {}
    for (let at = 0; at < keys.length; at++) {
      const read = readers[at]
      object[keys[at] ?? ''] = read ? read(list[at]) : list[at]
    }
    return object
  }
}
