/** Decisions of people: records beside the claims, that name members and so outlive the things they were made on. */
import { decisionIds, knownClaims } from '../../cypher/decisions.js'
import { writeDecisions } from '../../cypher/record.js'
import type { Ask, Decision, Signature } from '../../model/decision.js'
import { digest } from '../../model/ids.js'
import { loadDecisions } from '../../store/load.js'
import { commit } from '../commit.js'
import type { Library } from '../library.js'
import { checkAssertion } from './assertion.js'
import { bad } from './bad.js'
import { findThing, type Member, members, rowOf, type ThingFound } from './members.js'

type Content = Pick<Decision, 'left' | 'right' | 'predicate' | 'value'>

const EMPTY: Content = { left: [], right: [], predicate: null, value: null }

/** @throws UserError when what is named is not there, not clear, or cannot be decided so. */
export async function decide(library: Library, ask: Ask, { author, reason }: Signature): Promise<Decision> {
  const content = await contentOf(library, ask)
  const at = new Date().toISOString()
  const id = `decision:${digest(ask.kind, JSON.stringify(content), author, at)}`
  const decision: Decision = { id, kind: ask.kind, ...content, author, at, reason }
  await commit(library, {
    kind: 'DECIDED',
    ids: [id],
    statements: writeDecisions([decision], library.ontology.graph),
    change: { decisions: [decision] },
  })
  return decision
}

/** What was decided, the latest first; of one thing, by id or name, its history. */
export async function decisions(library: Library, about: string | null): Promise<readonly Decision[]> {
  const thing = about === null ? null : (await findThing(library, about)).id
  const ids = (await library.store.read(decisionIds(thing))).map(({ id }) => String(id))
  const all = await loadDecisions(statement => library.store.read(statement), library.ontology.graph)
  const known = new Map(all.map(decision => [decision.id, decision]))
  return ids.flatMap(id => known.get(id) ?? [])
}

function contentOf(library: Library, ask: Ask): Promise<Content> {
  switch (ask.kind) {
    case 'MERGE':
      return merge(library, ask.one, ask.other)
    case 'SPLIT':
      return split(library, ask.thing, ask.parts)
    case 'ALIAS':
      return alias(library, ask.thing, ask.names)
    case 'RETRACT':
      return retract(library, ask.claims)
    case 'ASSERT':
      return assert(library, ask)
    case 'REVERT':
      return revert(library, ask.decision)
  }
}

async function merge(library: Library, one: string, other: string): Promise<Content> {
  const [a, b] = [await findThing(library, one), await findThing(library, other)]
  if (a.id === b.id) throw bad(`"${one}" and "${other}" are one thing already`, `It is ${a.id}, ${a.name}.`)
  if (a.label !== b.label)
    throw bad(`${a.name} is of kind ${a.label}, ${b.name} of kind ${b.label}`, 'Only things of one kind can be one.')
  return { ...EMPTY, left: await named(library, a), right: await named(library, b) }
}

/** The ids by which a decision names a thing: its reference row stands for the mentions that were recognised as it. */
async function named(library: Library, thing: ThingFound): Promise<readonly string[]> {
  const all = await members(library, thing)
  const row = rowOf(library, thing)
  return row === null
    ? all.map(({ id }) => id)
    : [row, ...all.filter(({ reference }) => reference !== row).map(({ id }) => id)]
}

async function split(library: Library, given: string, parts: readonly string[]): Promise<Content> {
  const thing = await findThing(library, given)
  const all = await members(library, thing)
  const isPart = ({ id, articleId }: Member) => parts.includes(id) || parts.includes(articleId)
  const left = all.filter(isPart)
  const rest = all.filter(member => !isPart(member))
  const row = rowOf(library, thing)
  const strange = parts.filter(part => !all.some(({ id, articleId }) => part === id || part === articleId))
  if (strange.length > 0)
    throw bad(`${thing.name} has no mention ${strange.join(', ')}`, 'Name mentions of it, or articles that mention it.')
  if (left.length === 0 || (rest.length === 0 && row === null))
    throw bad(`${thing.name} has nothing to be parted from`, 'Name some of its mentions, not all.')
  const others =
    row === null
      ? rest.map(({ id }) => id)
      : [row, ...rest.filter(({ reference }) => reference !== row).map(({ id }) => id)]
  return { ...EMPTY, left: left.map(({ id }) => id), right: others }
}

async function alias(library: Library, given: string, names: readonly string[]): Promise<Content> {
  const thing = await findThing(library, given)
  if (names.some(name => name.trim() === '')) throw bad('An empty text is no name', 'Give the name as people write it.')
  const left = thing.label === 'Process' ? [thing.id] : await named(library, thing)
  return { ...EMPTY, left, right: names }
}

async function retract(library: Library, claims: readonly string[]): Promise<Content> {
  const known = new Set((await library.store.read(knownClaims(claims))).map(({ id }) => String(id)))
  const unknown = claims.filter(id => !known.has(id))
  if (unknown.length > 0)
    throw bad(`There is no claim ${unknown.join(', ')}`, 'The API gives ids: { claims { nodes { id quote } } }.')
  return { ...EMPTY, left: claims }
}

async function assert(library: Library, ask: Extract<Ask, { kind: 'ASSERT' }>): Promise<Content> {
  const subject = await findThing(library, ask.subject)
  const object = ask.object === null ? null : await findThing(library, ask.object)
  checkAssertion(library.ontology, ask.predicate, subject, object, ask.value)
  const right = object === null ? [] : await named(library, object)
  return { left: await named(library, subject), right, predicate: ask.predicate, value: ask.value }
}

async function revert(library: Library, decision: string): Promise<Content> {
  const known = await loadDecisions(statement => library.store.read(statement), library.ontology.graph)
  if (!known.some(({ id }) => id === decision))
    throw bad(`There is no decision ${decision}`, '`entente decisions` lists them.')
  return { ...EMPTY, left: [decision] }
}
