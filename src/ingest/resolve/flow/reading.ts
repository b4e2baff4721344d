/** Whose values are computed again when what they have read changes. */
export interface Owner {
  /** Place of its table in the flow; it may read only what comes before. */
  readonly order: number
  /** Has the value of a key computed again. */
  readonly touch: (key: string) => void
}

/**
 * One computation of one value. What it has read keeps it until it is told or the reading is over, so there is no list of what was read:
 * where there are millions of readings, what each weighs is what derivation weighs.
 */
export class Reading {
  /** Whether anything keeps it. */
  isKept = false
  /** Whether the value has been computed again since. */
  isOver = false

  constructor(
    readonly owner: Owner,
    readonly key: string,
  ) {}
}

let current: Reading | null = null

/** Whose work is being done, if anybody's. */
export const currentReading = (): Reading | null => current

/** Computes the value of a reading: whatever table the work reads will tell it of changes. */
export function readAs<T>(reading: Reading, work: (key: string) => T): T {
  current = reading
  try {
    return work(reading.key)
  } finally {
    current = null
  }
}

/** The readings of one value; most values have one. */
export type Readings = Reading | ReadingList

export function withReading(readings: Readings | undefined, reading: Reading): Readings {
  if (readings instanceof ReadingList) return readings.add(reading)
  return readings === undefined || readings === reading || readings.isOver
    ? reading
    : new ReadingList([readings, reading])
}

export function tell(readings: Readings): void {
  const all = readings instanceof ReadingList ? readings.all : [readings]
  for (const { isOver, owner, key } of all) if (!isOver) owner.touch(key)
}

/** Lists that are added to with `push` grow by 17 places at once; so short ones are made anew, and most are short. */
const SHORT = 8

/** Readings of which those that are over are cleared away when as many have come as there were. */
class ReadingList {
  #most = SHORT

  constructor(public all: Reading[]) {}

  add(reading: Reading): this {
    const { all } = this
    // A computation is over before the next begins, so it is last in the list if it is there.
    if (all[all.length - 1] === reading) return this
    if (all.length < SHORT) this.all = all.concat(reading)
    else if (all.length < this.#most) all.push(reading)
    else {
      this.all = all.filter(({ isOver }) => !isOver).concat(reading)
      this.#most = Math.max(SHORT, 2 * this.all.length)
    }
    return this
  }
}
