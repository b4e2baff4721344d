import { useCallback, useEffect, useState } from 'preact/hooks'
import { fromSearch, toSearch } from './url.js'
import type { View } from './view.js'

/** How a change of the view stands in the history: a step that Back undoes, or a move of a slider that it does not. */
export type Change = 'step' | 'move'
export type Update = (view: View, change?: Change) => void

export interface ViewState {
  readonly view: View
  readonly update: Update
  /** Takes the last step back; null when there is none on this page. */
  readonly undo: (() => void) | null
}

/** The view in the URL, and how to change it. */
export function useView(): ViewState {
  const [view, setView] = useState(() => fromSearch(location.search))
  const [steps, setSteps] = useState(stepsHere)
  useEffect(() => {
    const restore = () => {
      setView(fromSearch(location.search))
      setSteps(stepsHere())
    }
    addEventListener('popstate', restore)
    return () => removeEventListener('popstate', restore)
  }, [])
  const update = useCallback<Update>((next, change = 'step') => {
    const url = `${location.pathname}${toSearch(next)}`
    const taken = stepsHere() + (change === 'step' ? 1 : 0)
    if (change === 'step') history.pushState({ steps: taken }, '', url)
    else history.replaceState({ steps: taken }, '', url)
    setView(next)
    setSteps(taken)
  }, [])
  return { view, update, undo: steps > 0 ? () => history.back() : null }
}

/** How many steps this page has taken since it was opened. */
function stepsHere(): number {
  return Number((history.state as { readonly steps?: number } | null)?.steps ?? 0)
}
