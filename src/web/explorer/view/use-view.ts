import { useCallback, useEffect, useState } from 'preact/hooks'
import { fromSearch, toSearch } from './url.js'
import type { View } from './view.js'

/** How a change of the view stands in the history: a step that Back undoes, or a move of a slider that it does not. */
export type Change = 'step' | 'move'
export type Update = (view: View, change?: Change) => void

/** The view in the URL, and how to change it. */
export function useView(): readonly [View, Update] {
  const [view, setView] = useState(() => fromSearch(location.search))
  useEffect(() => {
    const restore = () => setView(fromSearch(location.search))
    addEventListener('popstate', restore)
    return () => removeEventListener('popstate', restore)
  }, [])
  const update = useCallback<Update>((next, change = 'step') => {
    const url = `${location.pathname}${toSearch(next)}`
    if (change === 'step') history.pushState(null, '', url)
    else history.replaceState(null, '', url)
    setView(next)
  }, [])
  return [view, update]
}
