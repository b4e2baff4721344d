/** Year, month, day as far as given; null where EDTF has X or nothing. */
interface Parts {
  readonly year: string | null
  readonly month: string | null
  readonly day: string | null
}

function parts(date: string): Parts {
  const [year = 'XXXX', month = null, day = null] = date.split('-')
  return { year: year === 'XXXX' ? null : year, month, day }
}

/** "2020-09" → ["2020-09-01", "2020-09-31"]: bounds that compare as strings. */
function bounds(edtf: string): readonly [string, string] {
  const [from = edtf, to = from] = edtf.split('/')
  const pad = (date: string, month: string, day: string) => {
    const given = parts(date)
    return `${given.year}-${given.month ?? month}-${given.day ?? day}`
  }
  return [pad(from, '01', '01'), pad(to, '12', '31')]
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}

/**
 * May a predicted date be the gold one? A missing date is compatible with any; two dates are when they overlap. A year that
 * the text does not give (gold `XXXX-03`) must not be invented; a year that was not found (predicted `XXXX-03`) is no conflict.
 */
export function compatible(gold: string | null, predicted: string | null): boolean {
  if (gold === null || predicted === null) return true
  if (gold.startsWith('XXXX') || predicted.startsWith('XXXX')) {
    const [left, right] = [parts(gold), parts(predicted)]
    if (left.year === null && right.year !== null) return false
    return agree(left.month, right.month) && agree(left.day, right.day)
  }
  const [[goldFrom, goldTo], [from, to]] = [bounds(gold), bounds(predicted)]
  return goldFrom <= to && from <= goldTo
}
