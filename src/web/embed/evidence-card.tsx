import { EvidenceOfDocument, ThingPageDocument } from '../explorer/api/documents.js'
import type { SentenceFragment, ToldFragment } from '../explorer/api/shapes.js'
import type { Scene } from '../explorer/canvas/scene.js'
import { NeighbourList } from '../explorer/panes/neighbour-list.js'
import { SentenceList } from '../explorer/panes/sentence-list.js'
import { TiePane } from '../explorer/panes/tie-pane.js'
import { ToldList } from '../explorer/panes/told-list.js'
import { useApi } from '../explorer/view/use-api.js'
import { useAsync } from '../explorer/view/use-async.js'

interface EvidenceCardProps {
  readonly id: string
  readonly scene: Scene
  readonly select: (id: string | null) => void
}

/** The sentences behind a line, a node or a row. */
export function EvidenceCard({ id, scene, select }: EvidenceCardProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <aside class="evidence" aria-label="Evidence" tabIndex={0}>
      <button type="button" class="close" aria-label="Close the evidence" onClick={() => select(null)}>
        ×
      </button>
      {id.includes('~') ? (
        <TiePane key={id} scene={scene} select={select} tie={scene.wholeTies.get(id)} />
      ) : (
        <Said key={id} id={id} scene={scene} select={select} />
      )}
    </aside>
  )
}

function Said({ id, scene, select }: EvidenceCardProps) {
  const api = useApi()
  const isFact = /^(mediation|fact|office):/.test(id)
  const { value: facts } = useAsync(isFact ? id : '', signal => api.ask(EvidenceOfDocument, { ids: [id] }, signal))
  const { value: thing } = useAsync(isFact ? '' : id, signal => api.ask(ThingPageDocument, { id }, signal))
  const [fact] = facts?.nodes ?? []
  const node = thing?.node ?? null
  return (
    <>
      <h3 class="lead">
        {scene.whole.items.get(id)?.name ?? (node !== null && 'name' in node ? node.name : 'What is said')}
      </h3>
      {isFact && <SentenceList sentences={sentencesOf(fact)} />}
      {node?.__typename === 'Event' && <SentenceList sentences={node.evidence} />}
      <NeighbourList id={id} scene={scene} select={select} />
      {node !== null && node.__typename !== 'Event' && <ToldList title="What articles say" told={toldOf(node)} />}
    </>
  )
}

function sentencesOf(fact: object | null | undefined): readonly SentenceFragment[] | null {
  return fact && 'evidence' in fact ? (fact.evidence as readonly SentenceFragment[]) : null
}

function toldOf(node: object): readonly ToldFragment[] {
  return 'claims' in node ? (node.claims as { readonly nodes: readonly ToldFragment[] }).nodes : []
}
