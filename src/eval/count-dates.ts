import { item } from './count-actors.js'
import type { Count, Kind } from './tally.js'

interface Dated {
  /** EDTF. */
  readonly date: string | null
}

/** Of a matched event or agreement: is its date found to the same precision? One that has none in the gold is not scored. */
export function countDate(kind: Kind, article: string, label: string, gold: Dated, predicted: Dated): Count {
  if (gold.date === null) return { kind, found: 0, missed: [], extra: [] }
  const isRight = gold.date === predicted.date
  const wrong = [item(article, `${label}, ${gold.date}: found ${predicted.date ?? 'no date'}`)]
  return {
    kind,
    found: isRight ? 1 : 0,
    missed: isRight ? [] : wrong,
    extra: isRight || predicted.date === null ? [] : wrong,
  }
}
