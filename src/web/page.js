/** The start page: live counts and three worked examples, asked of the API when the page opens. */
import { ask, example, inGraphiQL } from './api.js'
import { contradictionsAnswer } from './contradictions.js'
import { byId, element } from './dom.js'
import { mediationsAnswer } from './mediations.js'
import { mediatorsAnswer } from './mediators.js'

const COUNTED = [
  'articles',
  'claims',
  'persons',
  'organizations',
  'events',
  'agreements',
  'mediations',
  'contradictions',
]

async function showCounts() {
  const { data } = await ask(`{ stats { ${COUNTED.join(' ')} } }`)
  const entries = COUNTED.map(name =>
    element('div', {}, element('dd', {}, data.stats[name].toLocaleString('en')), element('dt', {}, name)),
  )
  byId('counts').replaceChildren(...entries)
  byId('counts').removeAttribute('aria-busy')
}

async function showActors() {
  const { data } = await ask('{ organizations(orderBy: { eventCount: DESC }, first: 60) { nodes { name } } }')
  byId('actors').replaceChildren(...data.organizations.nodes.map(({ name }) => element('option', { value: name })))
}

/** Asks an example and puts its answer, or why there is none, into its section. */
async function show(id, name, render, variables = {}) {
  const section = byId(id)
  const [answer, footer] = [section.querySelector('.answer'), section.querySelector('footer')]
  section.setAttribute('aria-busy', 'true')
  try {
    const query = await example(name)
    const { data, ms, entente } = await ask(query, variables)
    const parts = render(data)
    answer.replaceChildren(...(parts.length > 0 ? parts : [nothing(entente)]))
    footer.replaceChildren(...below(query, variables, ms, entente))
  } catch (error) {
    answer.replaceChildren(element('p', { class: 'error', role: 'alert' }, String(error.message ?? error)))
  }
  section.removeAttribute('aria-busy')
}

function nothing({ unknown = [] }) {
  const names = unknown.map(({ name }) => `“${name}”`).join(' and ')
  return element(
    'p',
    { class: 'nothing' },
    names === '' ? 'No article that was read says so.' : `Nobody in the graph is called ${names}.`,
  )
}

function below(query, variables, ms, { statements = [] }) {
  const took = `answered in ${ms} ms${statements.length === 1 ? ' by one statement' : ''}`
  return [
    element('a', { href: inGraphiQL(query, variables) }, 'Open this query in GraphiQL'),
    element('span', {}, took),
    element('details', {}, element('summary', {}, 'The query'), element('pre', {}, query)),
  ]
}

function showMediations() {
  const form = new FormData(byId('between'))
  const between = [String(form.get('one')), String(form.get('other'))]
  byId('pair').textContent = between.join(' and ')
  return show('mediations', '1-who-mediated', mediationsAnswer, { between })
}

byId('between').addEventListener('submit', event => {
  event.preventDefault()
  showMediations()
})

await Promise.all([
  showCounts(),
  showActors(),
  showMediations(),
  show('contradictions', '4-contradictions', contradictionsAnswer),
  show('mediators', '7-top-mediators', mediatorsAnswer),
])
