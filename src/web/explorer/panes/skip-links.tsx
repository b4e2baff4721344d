/** For those who come by keyboard: past the search and the filters. */
export function SkipLinks() {
  return (
    <nav class="skips" aria-label="Skip">
      <Skip to="#canvas:not([hidden]), .table-scroll" href="#canvas" text="Skip to the network" />
      <Skip to="#answer" href="#answer" text="Skip to the evidence" />
    </nav>
  )
}

interface SkipProps {
  readonly to: string
  readonly href: string
  readonly text: string
}

/** The address stays that of the view. */
function Skip({ to, href, text }: SkipProps) {
  return (
    <a
      class="skip"
      href={href}
      onClick={event => {
        event.preventDefault()
        document.querySelector<HTMLElement>(to)?.focus()
      }}
    >
      {text}
    </a>
  )
}
