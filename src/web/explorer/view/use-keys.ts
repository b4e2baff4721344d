import { useEffect, useRef } from 'preact/hooks'
import { neighbourTowards, type Arrow } from '../canvas/neighbour.js'
import type { Scene } from '../canvas/scene.js'
import type { Stage } from '../canvas/stage.js'
import type { Update } from './use-view.js'
import { toggled, type View } from './view.js'

interface Keys {
  readonly view: View
  readonly update: Update
  readonly scene: Scene
  readonly stage: Stage | null
  readonly select: (id: string | null) => void
  readonly open: (id: string) => void
}

/** `/` search · arrows next neighbour · Enter expand · e evidence · h hide · p pin · t table · Escape clear. */
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
function press(key: string, { view, update, scene, stage, select, open }: Keys, target: EventTarget | null): boolean {
  const node = view.selected !== null && !view.selected.includes('~') ? view.selected : null
  if (key === '/') return focusOn('#search')
  if (key === 'Escape') return view.selected !== null && (select(null), true)
  if (key === 'e') return focusOn('#answer')
  if (key === 't') return update({ ...view, shows: view.shows === 'table' ? 'picture' : 'table' }), true
  if (key.startsWith('Arrow') && isCanvas(target)) {
    const next = stage && neighbourTowards(key as Arrow, view.selected, scene, stage.places())
    return next !== null && (select(next), true)
  }
  if (node === null) return false
  if (key === 'Enter' && isCanvas(target)) return open(node), true
  if (key === 'h') return update({ ...view, hidden: [...view.hidden, node], selected: null }), true
  if (key === 'p') return update({ ...view, pinned: toggled(view.pinned, node) }), true
  return false
}

function focusOn(selector: string): boolean {
  document.querySelector<HTMLElement>(selector)?.focus()
  return true
}

/** Arrows and Enter belong to buttons and lists where those have the focus. */
function isCanvas(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof HTMLElement && target.id === 'canvas')
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}
