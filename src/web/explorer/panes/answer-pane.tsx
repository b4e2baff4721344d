import type { PaneProps } from '../view/pane-props.js'
import { MediatorList } from './mediator-list.js'
import { StartPane } from './start-pane.js'
import { ThingPane } from './thing-pane.js'
import { TiePane } from './tie-pane.js'

/** What is said of what is selected; else the answer to what was asked. */
export function AnswerPane({ onClose, ...props }: PaneProps & { readonly onClose: () => void }) {
  const { view, scene, answers } = props
  const subject = view.about.length === 1 ? view.about[0] : undefined
  const isTie = view.selected?.includes('~') ?? false
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <aside id="answer" class="answer" aria-label="Evidence" tabIndex={0}>
      {(view.selected !== null || view.about.length > 0) && (
        <button
          type="button"
          class={`sheet-close ${view.selected === null ? 'phone-only' : ''}`}
          aria-label={view.selected === null ? 'Close' : 'Back to the answer'}
          onClick={onClose}
        >
          {view.selected !== null && (answers.found !== null || answers.start !== null) ? '← Back' : '×'}
        </button>
      )}
      {view.selected !== null && isTie && (
        <TiePane key={view.selected} {...props} tie={scene.wholeTies.get(view.selected)} />
      )}
      {view.selected !== null && !isTie && <ThingPane key={view.selected} {...props} id={view.selected} />}
      {view.selected === null && answers.start !== null && <StartPane {...props} start={answers.start} />}
      {view.selected === null && answers.found !== null && <MediatorList {...props} found={answers.found} />}
      {view.selected === null && subject !== undefined && <ThingPane key={subject} {...props} id={subject} />}
      {view.selected === null && subject === undefined && answers.found === null && answers.start === null && (
        <p class="muted">Select a node or a line to read who says so.</p>
      )}
    </aside>
  )
}
