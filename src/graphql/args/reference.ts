import { fold } from '../../model/fold.js'
import { LABEL_OF_PREFIX, labelOfId } from '../../model/ids.js'
import type { Anchor, Lookup, NodeId } from '../../plan/plan.js'
import { as, type Given, sampleOf } from '../../plan/slot.js'
import type { Kind } from '../select/given.js'
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
export function reference(argument: string, given: Given<string>, labels: readonly string[]): Omit<Anchor, 'argument'> {
  return { labels, by: lookup(argument, as(given, trimmed)) }
}

const trimmed = (text: string): string => text.trim()

/** Ids are alike that begin alike; so are all names. */
export const A_NAME: Kind = {
  kindOf: value => labelOfId(String(value).trim()) ?? (fold(String(value)) === '' ? null : 'name'),
}

export const AN_ID: Kind = { kindOf: value => labelOfId(String(value)) }

function lookup(argument: string, given: Given<string>): Lookup {
  if (labelOfId(sampleOf(given)) !== null) return { kind: 'ID', ...idOf(argument, given) }
  const key = as(given, fold)
  if (sampleOf(key) === '')
    throw invalid(argument, `"${sampleOf(given)}" is not a name.`, `Give ${HOW[0]?.toLowerCase()}${HOW.slice(1)}`)
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
export function idOf<Id extends Given<string>>(argument: string, given: Id): NodeId<Id> {
  const label = labelOfId(sampleOf<string>(given))
  if (label === null) {
    const prefixes = Object.keys(LABEL_OF_PREFIX).join(':, ')
    throw invalid(
      argument,
      `"${sampleOf<string>(given)}" is not an id.`,
      `Ids begin with what they name: ${prefixes}:.`,
    )
  }
  return { id: given, label, derived: !RECORDED.includes(label), mentioned: MENTIONED.includes(label) }
}
