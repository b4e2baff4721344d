import type { Update } from './use-view.js'
import type { View } from './view.js'

/** Puts the focus on the evidence; where that is folded away it comes back first. */
export function toEvidence(view: View, update: Update): void {
  if (view.folded.includes('answer')) update({ ...view, folded: view.folded.filter(pane => pane !== 'answer') }, 'move')
  requestAnimationFrame(() => document.querySelector<HTMLElement>('#answer')?.focus())
}
