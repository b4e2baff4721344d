import { ThingPageDocument } from '../api/documents.js'
import { itemOf } from '../graph/card.js'
import type { PaneProps } from '../view/pane-props.js'
import { useApi } from '../view/use-api.js'
import { useAsync } from '../view/use-async.js'
import { Asking } from './asking.js'
import { DisputeList } from './dispute-card.js'
import { Glyph } from './glyph.js'
import { GraphqlLink } from './graphql-link.js'
import { NeighbourList } from './neighbour-list.js'
import { SourceList } from './source-list.js'
import { ThingActions } from './thing-actions.js'
import { ThingDetails } from './thing-details.js'
import { ToldList } from './told-list.js'

/** A node: what it is, what is particular to its kind, where articles disagree, its relations, what is said of it and where. */
export function ThingPane(props: PaneProps & { readonly id: string }) {
  const api = useApi()
  const { id, scene } = props
  const { value, failed } = useAsync(id, signal => api.ask(ThingPageDocument, { id }, signal))
  const node = value?.node ?? null
  const item = scene.whole.items.get(id) ?? (node === null ? null : itemOf(node))
  if (value !== null && item === null) return <Unknown />
  if (failed || item === null) return <Asking failed={failed} what="This page" />
  return (
    <>
      <h1 class="lead">
        <Glyph kind={item.kind} /> {item.name}
      </h1>
      <p class="muted">
        {[item.about, item.date, item.modality === 'ACTUAL' ? null : item.modality.toLowerCase()]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ThingActions {...props} />
      {node !== null && 'contradictions' in node && (
        <>
          <DisputeList disputes={node.contradictions.nodes} />
          <ThingDetails {...props} node={node} />
        </>
      )}
      <NeighbourList {...props} />
      {node !== null && 'says' in node && <ToldList title="What it says" told={node.says.nodes} />}
      {node !== null && 'claims' in node && (
        <>
          {node.__typename !== 'Event' && <ToldList title="What articles say" told={node.claims.nodes} />}
          <SourceList {...node.articles} />
        </>
      )}
      <GraphqlLink href={api.link(ThingPageDocument, { id })} />
    </>
  )
}

function Unknown() {
  return <p class="muted">Nothing has this id. Search for it by name.</p>
}
