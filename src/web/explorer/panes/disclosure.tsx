import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface DisclosureProps {
  readonly class: string
  readonly summary: ComponentChildren
  readonly children: ComponentChildren
}

/** A line that opens; what it opens to is made, and asks for what it needs, only then. */
export function Disclosure({ class: name, summary, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class={name} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  )
}
