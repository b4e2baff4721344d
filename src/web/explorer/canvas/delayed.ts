/** Hands on the last value of a burst when it has stood for a while, and never the same one twice: a pointer on its way means nothing. */
export function delayed<T>(ms: number, first: T, apply: (value: T) => void): (value: T) => void {
  let applied = first
  let timer: ReturnType<typeof setTimeout> | undefined
  return value => {
    clearTimeout(timer)
    if (value === applied) return
    timer = setTimeout(() => {
      applied = value
      apply(value)
    }, ms)
  }
}
