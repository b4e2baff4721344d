import type { PaneProps } from '../view/pane-props.js'
import { askAbout } from '../view/view.js'

const QUESTIONS = [
  ['between', 'Who mediated'],
  ['path', 'How they are connected'],
] as const

/** Two things can be asked of two names. */
export function QuestionSwitch({ view, update }: PaneProps) {
  return (
    <fieldset class="switch">
      <legend class="hidden-text">What is asked</legend>
      {QUESTIONS.map(([asks, text]) => (
        <button
          key={asks}
          type="button"
          aria-pressed={view.asks === asks}
          onClick={() => view.asks !== asks && update(askAbout(view, view.about, asks))}
        >
          {text}
        </button>
      ))}
    </fieldset>
  )
}
