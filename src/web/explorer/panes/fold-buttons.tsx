import type { PaneProps } from '../view/pane-props.js'
import { PANES, type Pane, toggled } from '../view/view.js'

const WORDS: Readonly<Record<Pane, { readonly name: string; readonly fold: string; readonly unfold: string }>> = {
  filters: { name: 'the filters', fold: '‹', unfold: '›' },
  answer: { name: 'the evidence', fold: '›', unfold: '‹' },
  time: { name: 'the years', fold: '⌄', unfold: '⌃' },
}

/** At each edge of the canvas, what folds the pane beyond it away and brings it back. Only this changes the size of the canvas. */
export function FoldButtons({ view, update }: Pick<PaneProps, 'view' | 'update'>) {
  return PANES.map(pane => {
    const isFolded = view.folded.includes(pane)
    const { name, fold, unfold } = WORDS[pane]
    const label = `${isFolded ? 'Show' : 'Fold away'} ${name}`
    return (
      <button
        key={pane}
        type="button"
        class={`fold fold-${pane}`}
        aria-label={label}
        title={label}
        onClick={() => update({ ...view, folded: toggled(view.folded, pane) as Pane[] }, 'move')}
      >
        <span aria-hidden="true">{isFolded ? unfold : fold}</span>
      </button>
    )
  })
}
