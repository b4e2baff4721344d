import { element } from './dom.js'
import { quotation } from './quote.js'
import { plain } from './words.js'

const SHOWN = 2
const MOST_QUOTES = 2

/** What two sides say of one thing, side by side. */
export function contradictionsAnswer({ contradictions: { nodes } }) {
  return nodes
    .slice(0, SHOWN)
    .map(({ kind, summary, sides }) =>
      element(
        'article',
        {},
        element('h3', {}, summary, ' ', element('span', { class: 'tags' }, element('span', {}, plain(kind)))),
        element('div', { class: 'sides' }, ...bySide(sides).map(side)),
      ),
    )
}

function bySide(sides) {
  const numbers = [...new Set(sides.map(({ side }) => side))]
  return numbers.map(number => sides.filter(({ side }) => side === number).map(({ claim }) => claim))
}

/** "not signed" */
function inShort({ value, predicate, polarity }) {
  return `${polarity === 'NEGATED' ? 'not ' : ''}${plain(value ?? predicate)}`
}

function side(claims) {
  const values = [...new Set(claims.map(inShort))]
  const quotes = [...new Map(claims.map(claim => [claim.quote, claim])).values()].slice(0, MOST_QUOTES)
  return element('div', {}, element('p', { class: 'says' }, values.join(', ')), ...quotes.map(quotation))
}
