import type { PaneProps } from '../view/pane-props.js'
import { toEvidence } from '../view/to-evidence.js'

/** For those who come by keyboard: past the search and the filters. */
export function SkipLinks({ view, update }: Pick<PaneProps, 'view' | 'update'>) {
  const toNetwork = () => document.querySelector<HTMLElement>('#canvas:not([hidden]), .table-scroll')?.focus()
  return (
    <nav class="skips" aria-label="Skip">
      <Skip href="#canvas" text="Skip to the network" onSkip={toNetwork} />
      <Skip href="#answer" text="Skip to the evidence" onSkip={() => toEvidence(view, update)} />
    </nav>
  )
}

interface SkipProps {
  readonly href: string
  readonly text: string
  readonly onSkip: () => void
}

/** The address stays that of the view. */
function Skip({ href, text, onSkip }: SkipProps) {
  return (
    <a
      class="skip"
      href={href}
      onClick={event => {
        event.preventDefault()
        onSkip()
      }}
    >
      {text}
    </a>
  )
}
