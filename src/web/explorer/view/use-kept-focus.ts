import { useEffect, useRef } from 'preact/hooks'

/**
 * A pane that keeps the focus when what it shows is changed for something else: the button that was pressed has gone with what was shown,
 * and who came by keyboard or hears the page would be put back to the beginning of it.
 */
export function useKeptFocus(shown: string) {
  const pane = useRef<HTMLElement>(null)
  const wasHere = useRef(false)
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      wasHere.current = target instanceof Node && pane.current?.contains(target) === true
    }
    addEventListener('focusin', look)
    return () => removeEventListener('focusin', look)
  }, [])
  useEffect(() => {
    if (wasHere.current && document.activeElement === document.body) pane.current?.focus({ preventScroll: true })
  }, [shown])
  return pane
}
