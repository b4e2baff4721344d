import { useEffect, useRef } from 'preact/hooks'
import { type Arrow, neighbourTowards } from '../canvas/neighbour.js'
import type { Stage } from '../canvas/stage.js'
import type { PaneProps } from './pane-props.js'
import { toEvidence } from './to-evidence.js'
import { toggled } from './view.js'

interface Keys extends PaneProps {
  readonly stage: Stage | null
}

/** `/` search · arrows next neighbour · Enter expand · e evidence · h hide · p pin · t table · u undo · Escape clear. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (press(event.key, latest.current, event.target)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

/** Whether the key meant something here. */
function press(key: string, keys: Keys, target: EventTarget | null): boolean {
  const meaning = meaningOf(key, keys, isCanvas(target))
  meaning?.()
  return meaning !== null
}

function meaningOf(key: string, keys: Keys, isOnCanvas: boolean): (() => void) | null {
  const { view, update, select, open, undo } = keys
  if (key === '/') return toSearch
  if (key === 'e') return () => toEvidence(view, update)
  if (key === 't') return () => update({ ...view, shows: view.shows === 'picture' ? 'table' : 'picture' })
  if (isOnCanvas && key.startsWith('Arrow')) return () => walk(key as Arrow, keys)
  if (key === 'u') return undo
  const { selected, reading } = view
  if (key === 'Escape' && reading !== null) return () => update({ ...view, reading: null })
  if (selected === null) return null
  if (key === 'Escape') return () => select(null)
  if (selected.includes('~')) return null
  if (isOnCanvas && key === 'Enter') return () => open(selected)
  if (key === 'h') return () => update({ ...view, hidden: [...view.hidden, selected], selected: null })
  if (key === 'p') return () => update({ ...view, pinned: toggled(view.pinned, selected) })
  return null
}

function walk(arrow: Arrow, { view, scene, stage, select }: Keys): void {
  const next = stage === null ? null : neighbourTowards(arrow, view.selected, scene, stage.places())
  if (next !== null) select(next)
}

function toSearch(): void {
  document.querySelector<HTMLElement>('#search')?.focus()
}

/** Arrows and Enter belong to buttons and lists where those have the focus. */
function isCanvas(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof HTMLElement && target.id === 'canvas')
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}
