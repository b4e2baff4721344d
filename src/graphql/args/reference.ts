import { fold } from '../../model/fold.js'
import { LABEL_OF_PREFIX, labelOfId } from '../../model/ids.js'
import type { Anchor, Lookup, NodeId } from '../../plan/plan.js'
import { invalid } from './invalid.js'

const HOW = 'An id, a slug, a Wikidata QID, a name or an alias; accents and case do not matter.'

/** Ends the description of an argument that takes a name. */
export function named(what: string): string {
  return `${what} ${HOW}`
}

/**
 * What a person calls something: `"org:Q458"`, `"Q458"`, `"european-union"`, `"EU"`.
 * @throws UserError BAD_USER_INPUT for text without a letter or digit.
 */
export function reference(argument: string, given: string, labels: readonly string[]): Omit<Anchor, 'argument'> {
  return { labels, by: lookup(argument, given.trim()) }
}

function lookup(argument: string, given: string): Lookup {
  if (labelOfId(given) !== null) return { kind: 'ID', ...idOf(argument, given) }
  const key = fold(given)
  if (key === '') throw invalid(argument, `"${given}" is not a name.`, `Give ${HOW[0]?.toLowerCase()}${HOW.slice(1)}`)
  return { kind: 'NAME', key, given }
}

/** What mentions refer to; a process is named by no single mention. */
const MENTIONED = ['Person', 'Organization', 'Place', 'Event', 'Agreement']

/** What is recorded keeps its id. */
const RECORDED = ['Article', 'Claim', 'Decision']

/**
 * The id as it is, when it can be one, and how to find what it names.
 * @throws UserError BAD_USER_INPUT for what is no id.
 */
export function idOf(argument: string, given: string): NodeId {
  const label = labelOfId(given)
  if (label === null) {
    const prefixes = Object.keys(LABEL_OF_PREFIX).join(':, ')
    throw invalid(argument, `"${given}" is not an id.`, `Ids begin with what they name: ${prefixes}:.`)
  }
  return { id: given, label, derived: !RECORDED.includes(label), mentioned: MENTIONED.includes(label) }
}
