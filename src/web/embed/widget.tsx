import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { type Scene, sceneOf } from '../explorer/canvas/scene.js'
import { EMPTY } from '../explorer/graph/graph.js'
import { isIn } from '../explorer/graph/ties.js'
import { useApi } from '../explorer/view/use-api.js'
import { useAsync } from '../explorer/view/use-async.js'
import { type Answer, answerTo, type Wish } from './answer.js'
import { EvidenceCard } from './evidence-card.js'

/** What a component shows: its answer as a picture, and what of it is selected. */
export interface Shown {
  readonly answer: Answer
  readonly scene: Scene
  readonly selected: string | null
  readonly select: (id: string | null) => void
}

interface WidgetProps {
  readonly wish: Wish
  /** The explorer with the same view; null where a query was asked. */
  readonly link: string | null
  readonly children: (shown: Shown) => ComponentChildren
}

const NOTHING = new Set<string>()

/** Asks, draws the answer, and shows the sentences behind what is pressed. */
export function Widget({ wish, link, children }: WidgetProps) {
  const api = useApi()
  const [selected, select] = useState<string | null>(null)
  const key = `${wish.query ?? ''}\n${wish.view ?? ''} `
  const { value: answer, failed, reason } = useAsync(key, signal => answerTo(api, wish, signal))
  const scene = useMemo(() => sceneFor(answer, selected), [answer, selected])
  return (
    <div class="widget">
      {answer !== null && children({ answer, scene, selected, select })}
      {answer?.graph.items.size === 0 && answer.table?.rows.length !== 0 && answer.table === null && (
        <p class="state">Nothing was found.</p>
      )}
      {answer === null && (
        <p class="state" role={failed ? 'alert' : 'status'}>
          {failed ? (reason ?? 'The answer did not come. Look at the query in GraphiQL.') : 'Asking…'}
        </p>
      )}
      {selected !== null && <EvidenceCard id={selected} scene={scene} select={select} />}
      {link !== null && (
        <a class="home" href={link} target="_blank" rel="noreferrer">
          Open in Entente
        </a>
      )}
    </div>
  )
}

function sceneFor(answer: Answer | null, selected: string | null): Scene {
  const graph = answer?.graph ?? EMPTY
  return sceneOf(graph, graph, null, {
    ...{ pinned: NOTHING, chosen: NOTHING, chosenTies: NOTHING, communities: null },
    subjects: new Set(answer?.subjects),
    selected: isIn(graph, selected) ? selected : null,
  })
}
