import { useRef } from 'preact/hooks'
import type { Graph } from '../graph/graph.js'

/** Names by their ids, also of what is no longer on the canvas or not yet: what was chosen is called by its name while it is asked about. */
export interface Names {
  readonly of: (id: string) => string | undefined
  readonly learn: (id: string, name: string) => void
}

export function useNames({ items }: Graph): Names {
  const known = useRef(new Map<string, string>())
  const learn = (id: string, name: string) => void known.current.set(id, name)
  return {
    learn,
    of(id) {
      const name = items.get(id)?.name
      if (name !== undefined) learn(id, name)
      return known.current.get(id)
    },
  }
}
