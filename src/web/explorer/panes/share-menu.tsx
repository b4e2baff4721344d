import { useEffect, useRef, useState } from 'preact/hooks'
import type { Scene } from '../canvas/scene.js'
import type { Stage } from '../canvas/stage.js'
import { toGexf } from '../graph/gexf.js'
import { NODE_COLUMNS, nodeRows } from '../graph/node-rows.js'
import { RELATION_COLUMNS, relationRows } from '../graph/relation-rows.js'
import { delimited } from '../graph/table.js'
import { tieId } from '../graph/ties.js'
import { questionLink } from '../view/answers.js'
import type { PaneProps } from '../view/pane-props.js'
import { saveText } from '../view/save.js'
import { snippetOf } from '../view/snippet.js'
import { useApi } from '../view/use-api.js'
import type { View } from '../view/view.js'
import { savePicture } from './picture-file.js'

/** Its name, what it is, and how it is handed over. */
type File = readonly [string, string, () => void | Promise<void> | undefined]

/** A link to this view, the question behind it, and what is seen as a file. */
export function ShareMenu({ view, scene, stage }: PaneProps & { readonly stage: Stage | null }) {
  const api = useApi()
  const [copied, setCopied] = useState<'link' | 'snippet' | null>(null)
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => closeOutside(menu), [])
  const copy = async (what: 'link' | 'snippet', text: string) => {
    await navigator.clipboard.writeText(text)
    setCopied(what)
    setTimeout(() => setCopied(null), 2000)
  }
  const places = () => stage?.places() ?? new Map()
  const picture = (as: 'png' | 'svg') => {
    const drawing = stage?.drawing() ?? null
    return drawing === null ? undefined : savePicture(as, view, scene, drawing)
  }
  const pictures: readonly File[] = [
    ['PNG', 'what is in sight', () => picture('png')],
    ['SVG', 'the same, to edit', () => picture('svg')],
  ]
  const files: readonly File[] = [
    ...(stage !== null && view.shows === 'picture' ? pictures : []),
    ['GEXF', 'for Gephi', () => saveText('entente.gexf', 'application/xml', toGexf(scene.seen, places()))],
    [
      'CSV',
      `the table of ${view.shows === 'nodes' ? 'nodes' : 'relations'}`,
      () => saveText('entente.csv', 'text/csv', tableOf(view, scene)),
    ],
  ]
  return (
    <details class="share" ref={menu}>
      <summary class="quiet">Share</summary>
      <div class="menu">
        <button type="button" onClick={() => void copy('link', location.href)}>
          {copied === 'link' ? 'Link copied' : 'Copy the link to this view'}
        </button>
        <button type="button" onClick={() => void copy('snippet', snippetOf(view, location.origin))}>
          {copied === 'snippet' ? 'Snippet copied' : 'Copy the snippet for a page'}
        </button>
        <a href={questionLink(api, view)} target="_blank" rel="noreferrer">
          Open as GraphQL
        </a>
        <hr />
        {files.map(([name, what, save]) => (
          <button key={name} type="button" onClick={() => void save()}>
            {name} <span class="muted">{what}</span>
          </button>
        ))}
      </div>
    </details>
  )
}

/** The rows that the table shows; those of relations where the picture is shown. */
function tableOf({ shows }: View, { seen }: Scene): string {
  if (shows === 'nodes') return delimited(NODE_COLUMNS, nodeRows(seen), ',')
  return delimited(RELATION_COLUMNS, relationRows(seen, tieId), ',')
}

function closeOutside(menu: { readonly current: HTMLDetailsElement | null }): () => void {
  const close = (event: Event) => {
    const isEscape = event instanceof KeyboardEvent && event.key === 'Escape'
    const isOutside =
      event.type === 'pointerdown' && event.target instanceof Node && !menu.current?.contains(event.target)
    if (menu.current !== null && (isEscape || isOutside)) menu.current.open = false
  }
  addEventListener('pointerdown', close)
  addEventListener('keydown', close)
  return () => {
    removeEventListener('pointerdown', close)
    removeEventListener('keydown', close)
  }
}
