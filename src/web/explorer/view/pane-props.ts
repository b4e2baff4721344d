import type { Scene } from '../canvas/scene.js'
import type { Answers } from './answers.js'
import type { Ranking } from './use-ranks.js'
import type { Update } from './use-view.js'
import type { View } from './view.js'

/** What every pane is given: what is seen, what is known, and how to change it. */
export interface PaneProps {
  readonly view: View
  readonly update: Update
  /** Takes the last step back; null when there is none. */
  readonly undo: (() => void) | null
  readonly scene: Scene
  readonly answers: Answers
  readonly ranking: Ranking
  readonly select: (id: string | null) => void
  readonly open: (id: string) => void
  /** Several nodes that were chosen at once, with the lines between them where a path was, and how to choose them. */
  readonly chosen: readonly string[]
  readonly choose: (ids: readonly string[]) => void
}
