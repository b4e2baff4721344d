import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A list whose pressed row stays in sight when its sentences take room from the list. */
export function useInSight<T extends HTMLElement>(selected: string | null): RefObject<T | null> {
  const list = useRef<T>(null)
  useEffect(() => {
    const row = list.current?.querySelector('[aria-pressed=true], [data-selected=true]')
    row?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return list
}
