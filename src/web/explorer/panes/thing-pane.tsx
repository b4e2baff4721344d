import { ThingPageDocument } from '../api/documents.js'
import { request } from '../api/request.js'
import { itemOf } from '../graph/card.js'
import { graphiqlLink } from '../view/graphiql.js'
import type { PaneProps } from '../view/pane-props.js'
import { useAsync } from '../view/use-async.js'
import { askAbout, toggled } from '../view/view.js'
import { DisputeCard } from './dispute-card.js'
import { Glyph } from './glyph.js'
import { NeighbourList } from './neighbour-list.js'
import { OfficeList } from './office-list.js'
import { SentenceList } from './sentence-list.js'
import { StatusList } from './status-list.js'
import { ToldList } from './told-list.js'

/** A node: what it is, its dated offices or statuses, where articles disagree, its relations, what is said of it and by it. */
export function ThingPane(props: PaneProps & { readonly id: string }) {
  const { id, scene, select } = props
  const { value: node, failed } = useAsync(id, signal =>
    request(ThingPageDocument, { id }, signal).then(({ node }) => node),
  )
  const item = scene.whole.items.get(id) ?? (node === null ? null : itemOf(node))
  if (failed) return <p role="alert">This page did not come. Select it again.</p>
  if (item === null)
    return (
      <p class="muted" role="status">
        Fetching…
      </p>
    )
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
      <Actions {...props} />
      {node !== null && 'aliases' in node && node.aliases.length > 0 && (
        <p class="muted small">Also {node.aliases.slice(0, 6).join(', ')}</p>
      )}
      {node !== null && 'statuses' in node && (
        <StatusList statuses={node.statuses} provisions={node.provisions.nodes} />
      )}
      {node !== null && 'officesHeld' in node && <OfficeList offices={node.officesHeld} onSelect={select} />}
      {node !== null &&
        'contradictions' in node &&
        node.contradictions.nodes.map(dispute => <DisputeCard key={dispute.id} dispute={dispute} />)}
      <NeighbourList {...props} />
      {node?.__typename === 'Event' && (
        <section>
          <h2>Sentences</h2>
          <SentenceList sentences={node.evidence} />
        </section>
      )}
      {node !== null && 'says' in node && <ToldList title="What it says" told={node.says.nodes} />}
      {node !== null && 'claims' in node && node.__typename !== 'Event' && (
        <ToldList title="What articles say" told={node.claims.nodes} />
      )}
      <a class="graphql" href={graphiqlLink(String(ThingPageDocument), { id })} target="_blank" rel="noreferrer">
        Open as GraphQL
      </a>
    </>
  )
}

function Actions({ id, view, update, scene, open }: PaneProps & { readonly id: string }) {
  const isSeen = scene.whole.items.has(id)
  const others = view.about.filter(other => other !== id)
  const [other] = others
  return (
    <div class="actions">
      {isSeen && (
        <button type="button" disabled={view.open.includes(id)} onClick={() => open(id)}>
          Expand
        </button>
      )}
      <button
        type="button"
        aria-pressed={view.pinned.includes(id)}
        onClick={() => update({ ...view, pinned: toggled(view.pinned, id) })}
      >
        Pin
      </button>
      <button type="button" onClick={() => update({ ...view, hidden: [...view.hidden, id], selected: null })}>
        Hide
      </button>
      {!(view.about.length === 1 && view.about[0] === id) && (
        <button type="button" onClick={() => update(askAbout(view, [id]))}>
          Only this
        </button>
      )}
      {other !== undefined && !view.about.includes(id) && (
        <button type="button" onClick={() => update(askAbout(view, [...others, id]))}>
          Who stands between {scene.whole.items.get(other)?.name ?? 'them'} and this?
        </button>
      )}
    </div>
  )
}
