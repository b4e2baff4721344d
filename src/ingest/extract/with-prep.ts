import { flatMap } from '../../model/flat-map.js'
import type { Oblique } from '../analyse/syntax/syntax.js'

const NONE: readonly number[] = []

/** The phrases of a list that these prepositions open: of what hangs on a noun (`post`), or stands beside a verb (`obliques`). */
export const withPrep = (phrases: readonly Oblique[], ...preps: readonly string[]): readonly number[] =>
  flatMap(phrases, ({ prep, chunks }) => (preps.includes(prep) ? chunks : NONE))
