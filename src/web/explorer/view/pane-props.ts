import type { Scene } from '../canvas/scene.js'
import type { Answers } from './answers.js'
import type { Update } from './use-view.js'
import type { View } from './view.js'

/** What every pane is given: what is seen, what is known, and how to change it. */
export interface PaneProps {
  readonly view: View
  readonly update: Update
  readonly scene: Scene
  readonly answers: Answers
  readonly select: (id: string | null) => void
  readonly open: (id: string) => void
}
