import type { Graph } from './graph.js'
import { roleWords } from './roles.js'

/** The graph as GEXF 1.3, which Gephi and NetworkX read. */
export function toGexf({ items, links }: Graph, places: ReadonlyMap<string, { x: number; y: number }>): string {
  const nodes = [...items.values()].map(({ id, name, kind, date }) => {
    const place = places.get(id)
    const position = place ? `<viz:position x="${place.x.toFixed(2)}" y="${place.y.toFixed(2)}" z="0"/>` : ''
    return `<node id="${xml(id)}" label="${xml(name)}"><attvalues>${value('kind', kind)}${value('date', date ?? '')}</attvalues>${position}</node>`
  })
  const edges = [...links.values()].map(
    ({ id, source, target, role, confidence, sources, modality }) =>
      `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}" kind="${xml(role)}" label="${xml(roleWords(role))}"><attvalues>${value('role', role)}${value('confidence', String(confidence))}${value('sources', String(sources))}${value('modality', modality)}</attvalues></edge>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<graph defaultedgetype="directed">
<attributes class="node">${attribute('kind', 'string')}${attribute('date', 'string')}</attributes>
<attributes class="edge">${attribute('role', 'string')}${attribute('confidence', 'integer')}${attribute('sources', 'integer')}${attribute('modality', 'string')}</attributes>
<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${edges.join('\n')}
</edges>
</graph>
</gexf>
`
}

function attribute(name: string, type: string): string {
  return `<attribute id="${name}" title="${name}" type="${type}"/>`
}

function value(name: string, text: string): string {
  return `<attvalue for="${name}" value="${xml(text)}"/>`
}

/** Text that is safe between quotes and tags. */
export function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
