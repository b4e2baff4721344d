import { useEffect, useRef, useState } from 'preact/hooks'
import { EMPTY, type Graph } from '../graph/graph.js'
import { usePaused } from './use-paused.js'

/** Milliseconds for which it is said. */
const SAID_MS = 5000

/** Says so for a moment when expanding a node brought nothing in. */
export function useExpanded(open: readonly string[], graph: Graph): string | null {
  const before = useRef({ open, graph: EMPTY })
  const [said, say] = useState<{ readonly text: string } | null>(null)
  // The answer comes after the press: what was pressed is known when the graph is another.
  useEffect(() => {
    const [added] = open.filter(id => !before.current.open.includes(id))
    const name = graph.items.get(added ?? '')?.name
    if (name !== undefined && isAsLarge(before.current.graph, graph))
      say({ text: `Nothing more is known around ${name}.` })
    before.current = { open, graph }
  }, [graph])
  return said === usePaused(said, SAID_MS) ? null : (said?.text ?? null)
}

function isAsLarge(one: Graph, other: Graph): boolean {
  return one.items.size === other.items.size && one.links.size === other.links.size
}
