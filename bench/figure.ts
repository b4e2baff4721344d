/** One measured figure beside its peer or bound, as `npm run bench -- --json FILE` writes it. */
export interface Figure {
  readonly suite: string
  readonly case: string
  readonly value: number
  readonly unit: string
  /** What it is compared with, measured in the same run; null when the figure stands alone. */
  readonly peer: string | null
  readonly peerValue: number | null
  /** value / peerValue. */
  readonly ratio: number | null
  /** What the ratio (or the value, without a peer) should be, "≥ 0.5"; null when nothing is promised. */
  readonly goal: string | null
  readonly met: boolean | null
}

type Measured = Pick<Figure, 'suite' | 'case' | 'value' | 'unit'> & {
  readonly peer?: readonly [name: string, value: number]
  readonly goal?: readonly [comparison: '≥' | '≤', bound: number]
}

export function figure({ suite, case: name, value, unit, peer, goal }: Measured): Figure {
  const ratio = peer ? value / peer[1] : null
  const compared = ratio ?? value
  return {
    suite,
    case: name,
    value,
    unit,
    peer: peer?.[0] ?? null,
    peerValue: peer?.[1] ?? null,
    ratio,
    goal: goal ? goal.join(' ') : null,
    met: goal ? (goal[0] === '≥' ? compared >= goal[1] : compared <= goal[1]) : null,
  }
}

/** Figures as a table for people. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(one => [
    `${one.suite}: ${one.case}`,
    `${round(one.value)} ${one.unit}`,
    one.peer === null ? '' : `${one.peer}: ${round(one.peerValue ?? 0)}`,
    one.ratio === null ? '' : `× ${round(one.ratio)}`,
    one.goal === null ? '' : `${one.goal} ${one.met ? 'met' : 'NOT MET'}`,
  ])
  const widths = [0, 1, 2, 3, 4].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const round = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3))
