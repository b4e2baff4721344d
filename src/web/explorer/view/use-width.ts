import { useLayoutEffect, useState } from 'preact/hooks'

/** Pixels from side to side, as they change; 0 while the element is not there. */
export function useWidth(element: { readonly current: Element | null }, isThere: boolean): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [isThere])
  return width
}
