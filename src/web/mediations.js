import { element } from './dom.js'
import { quotation } from './quote.js'
import { inWords, listed, plain } from './words.js'

const SHOWN = 4

/** Who mediated, as what, what, between whom, and the sentence. */
export function mediationsAnswer({ mediations: { edges, totalCount } }) {
  const rows = edges.slice(0, SHOWN).map(({ node }) => mediation(node))
  const more = totalCount > rows.length ? element('p', { class: 'more' }, `and ${totalCount - rows.length} more`) : null
  return [...rows, more].filter(Boolean)
}

function mediation({ mediator, role, explicit, modality, polarity, parties, event, evidence }) {
  const notes = [
    plain(role),
    modality === 'ACTUAL' ? null : plain(modality),
    polarity === 'NEGATED' ? 'did not succeed' : null,
    explicit ? null : 'by role',
  ]
  return element(
    'article',
    {},
    element(
      'h3',
      {},
      mediator.name,
      ' ',
      element('span', { class: 'tags' }, ...notes.filter(Boolean).map(note => element('span', {}, note))),
    ),
    element('p', { class: 'what' }, what(event, parties)),
    ...evidence.slice(0, 1).map(quotation),
  )
}

function what(event, parties) {
  const between = `between ${listed(parties.map(({ name }) => name))}`
  if (!event) return between
  const details = [inWords(event.date), event.place?.name].filter(detail => detail && !event.title.includes(detail))
  return `${[event.title, ...details].join(', ')} · ${between}`
}
