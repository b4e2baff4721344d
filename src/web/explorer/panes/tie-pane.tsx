import type { Api } from '../api/api.js'
import { EvidenceOfDocument } from '../api/documents.js'
import type { SentenceFragment } from '../api/shapes.js'
import type { Link } from '../graph/graph.js'
import { groupOf, roleWords, styleOf } from '../graph/roles.js'
import type { Tie } from '../graph/ties.js'
import type { PaneProps } from '../view/pane-props.js'
import { useApi } from '../view/use-api.js'
import { useAsync } from '../view/use-async.js'
import { toneOfRole } from './filter-pane.js'
import { LineGlyph } from './glyph.js'
import { GraphqlLink } from './graphql-link.js'
import { count } from './mediator-list.js'
import { SentenceList } from './sentence-list.js'

type TiePaneProps = Pick<PaneProps, 'scene' | 'select'> & { readonly tie: Tie | undefined }

/** A line of the canvas: what each of its relations says, and the sentences that say so. */
export function TiePane({ scene, select, tie }: TiePaneProps) {
  const api = useApi()
  const ids = tie?.links.flatMap(({ evidence }) => evidence ?? []) ?? []
  const { value, failed } = useAsync(ids.join(' '), signal => evidenceOf(api, ids, signal))
  if (tie === undefined)
    return <p class="muted">This line is not on the canvas. Expand one of its ends to bring it back.</p>
  const name = (id: string) => scene.whole.items.get(id)?.name ?? id
  return (
    <>
      <h1 class="lead">
        <button type="button" class="link" onClick={() => select(tie.source)}>
          {name(tie.source)}
        </button>{' '}
        <span class="verb">{[...new Set(tie.links.map(({ role }) => roleWords(role)))].slice(0, 3).join(', ')}</span>{' '}
        <button type="button" class="link" onClick={() => select(tie.target)}>
          {name(tie.target)}
        </button>
      </h1>
      {tie.links.map(link => (
        <section key={link.id} class="relation">
          <h2>
            <LineGlyph style={styleOf(groupOf(link.role), link.modality)} tone={toneOfRole(link.role)} />
            {name(link.source)} {roleWords(link.role)}
            {link.topic === null ? '' : `: ${link.topic}`}
          </h2>
          <p class="muted">{sureness(link)}</p>
          {link.evidence === null ? (
            <p class="muted">This follows from other relations; their sentences are at the lines of both ends.</p>
          ) : failed ? (
            <p role="alert">The sentences did not come. Select the line again.</p>
          ) : (
            <SentenceList sentences={value?.get(link.evidence) ?? null} />
          )}
        </section>
      ))}
      {ids.length > 0 && <GraphqlLink href={api.link(EvidenceOfDocument, { ids })} />}
    </>
  )
}

/** `3 sources · 88 % sure of the reading · planned · denied once` */
function sureness({ sources, confidence, modality, denied, evidence }: Link): string {
  if (evidence === null) return ''
  return [
    count(sources, 'source'),
    `${Math.round(confidence / 10)} % sure of the reading`,
    ...(modality === 'ACTUAL' ? [] : [modality.toLowerCase()]),
    ...(denied > 0 ? [denied === 1 ? 'denied once' : `denied ${denied} times`] : []),
  ].join(' · ')
}

async function evidenceOf(
  api: Api,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly SentenceFragment[]>> {
  const { nodes } = await api.ask(EvidenceOfDocument, { ids }, signal)
  return new Map(
    nodes.flatMap(node => (node !== null && 'evidence' in node ? [[node.id, node.evidence] as const] : [])),
  )
}
