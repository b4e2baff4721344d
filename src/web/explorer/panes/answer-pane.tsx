import type { PaneProps } from '../view/pane-props.js'
import { useKeptFocus } from '../view/use-kept-focus.js'
import { ReaderContext } from '../view/use-reader.js'
import { ArticlePane } from './article-pane.js'
import { MediatorList } from './mediator-list.js'
import { PathList } from './path-list.js'
import { StartPane } from './start-pane.js'
import { ThingPane } from './thing-pane.js'
import { TiePane } from './tie-pane.js'

interface AnswerPaneProps extends PaneProps {
  readonly onClose: () => void
  /** Shows who ranks first, where that is not in sight. */
  readonly onRanks: () => void
}

/** The article that is read; else what is said of what is selected; else the answer to what was asked. */
export function AnswerPane({ onClose, ...props }: AnswerPaneProps) {
  const { view, update } = props
  const pane = useKeptFocus(`${view.selected} ${view.reading}`)
  const isOnlySubject = view.about.length === 1 && view.about[0] === view.selected
  const isDeeper = view.reading !== null || (view.selected !== null && !isOnlySubject)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <aside id="answer" ref={pane} class="answer" aria-label="Evidence" tabIndex={0}>
      {(isDeeper || view.about.length > 0) && (
        <button
          type="button"
          class={`sheet-close ${isDeeper ? '' : 'phone-only'}`}
          aria-label={isDeeper ? 'Back to the answer' : 'Close'}
          onClick={onClose}
        >
          {isDeeper ? '← Back' : '×'}
        </button>
      )}
      <ReaderContext.Provider value={reading => update({ ...view, reading })}>
        <Answer {...props} />
      </ReaderContext.Provider>
    </aside>
  )
}

function Answer({ onRanks, ...props }: Omit<AnswerPaneProps, 'onClose'>) {
  const { view, scene, answers } = props
  const { selected, reading, about } = view
  if (reading !== null) return <ArticlePane {...props} reading={reading} />
  if (selected?.includes('~')) return <TiePane key={selected} {...props} tie={scene.wholeTies.get(selected)} />
  const [subject = null] = about.length === 1 ? about : []
  const thing = selected ?? subject
  if (thing !== null) return <ThingPane key={thing} {...props} id={thing} />
  if (answers.start !== null) return <StartPane {...props} start={answers.start} onRanks={onRanks} />
  if (answers.paths !== null) return <PathList {...props} found={answers.paths} />
  if (answers.found !== null) return <MediatorList {...props} found={answers.found} />
  return <p class="muted">Select a node or a line to read who says so.</p>
}
