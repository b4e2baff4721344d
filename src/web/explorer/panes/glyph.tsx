import type { Kind } from '../graph/graph.js'
import type { LineStyle } from '../graph/roles.js'

/** The shape of a kind, as it stands on the canvas. */
export function Glyph({ kind }: { readonly kind: Kind }) {
  return (
    <svg class={`glyph ${kind}`} viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
      {shapeOf(kind)}
    </svg>
  )
}

function shapeOf(kind: Kind) {
  switch (kind) {
    case 'person':
      return <circle r="6.5" />
    case 'organization':
      return <rect x="-6" y="-6" width="12" height="12" rx="2.5" />
    case 'event':
      return <path d="M0-7.6 7.6 0 0 7.6-7.6 0z" />
    case 'agreement':
      return <path d="M-3.6-6.3h7.2L7.2 0 3.6 6.3h-7.2L-7.2 0z" />
    case 'process':
      return <circle r="5" fill="none" stroke="currentColor" stroke-width="3" />
    case 'place':
      return <path d="M0 7-6.6-5h13.2z" />
  }
}

/** The line of a role, as it stands on the canvas. */
export function LineGlyph({ style, tone }: { readonly style: LineStyle; readonly tone: string }) {
  const dash = style === 'dashed' ? '6 3.5' : style === 'dotted' ? '1.5 3' : undefined
  const width = { thick: 3.2, double: 1.3, medium: 1.8, thin: 1, dashed: 1.6, dotted: 1.8 }[style]
  const lines = style === 'double' ? [3.4, 6.6] : [5]
  return (
    <svg class={`line-glyph ${tone}`} viewBox="0 0 26 10" width="26" height="10" aria-hidden="true">
      {lines.map(y => (
        <path key={y} d={`M1 ${y}h24`} stroke="currentColor" stroke-width={width} stroke-dasharray={dash} fill="none" />
      ))}
    </svg>
  )
}
