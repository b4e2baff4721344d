import { element } from './dom.js'
import { quotation } from './quote.js'

/** Who mediated most, with a bar for how much and the latest sentence. */
export function mediatorsAnswer({ actors: { nodes } }) {
  const most = Math.max(1, ...nodes.map(({ mediationCount }) => mediationCount))
  const rows = nodes.filter(({ mediationCount }) => mediationCount > 0).map(actor => mediator(actor, most))
  return rows.length === 0 ? [] : [element('ol', { class: 'bars' }, ...rows)]
}

function mediator({ name, mediationCount, mediations }, most) {
  const [latest] = mediations.nodes
  return element(
    'li',
    {},
    element(
      'p',
      { class: 'bar' },
      element('strong', {}, name),
      element('meter', {
        min: '0',
        max: String(most),
        value: String(mediationCount),
        title: `${mediationCount} mediations`,
      }),
      element('span', {}, String(mediationCount)),
    ),
    ...(latest?.evidence.slice(0, 1).map(quotation) ?? []),
  )
}
