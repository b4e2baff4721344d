import { fold } from '../model/fold.js'
import { labelOfId } from '../model/ids.js'
import type { Statement } from '../model/statement.js'

/** Things that a name or an id leads to, the best first: `{id, name, label}`. */
export function findThings(given: string): Statement {
  return labelOfId(given) === null ? thingsNamed(given) : thingOfId(given)
}

const THINGS = ['Person', 'Organization', 'Place', 'Event', 'Agreement', 'Process']

const RETURN = `RETURN t.id AS id, coalesce(t.name, t.title) AS name, [label IN labels(t) WHERE label IN $labels][0] AS label`

function thingsNamed(name: string): Statement {
  return {
    text: [
      'MATCH (:Name {key: $key})-[names:NAMES]->(t)',
      'WITH t, min(names.rank) AS rank ORDER BY rank, t.id LIMIT 10',
      RETURN,
    ].join('\n'),
    params: { key: fold(name), labels: THINGS },
  }
}

function thingOfId(id: string): Statement {
  return {
    text: [
      'OPTIONAL MATCH (redirect:Redirect {from: $id})',
      'WITH coalesce(redirect.to, $id) AS id',
      'OPTIONAL MATCH (:Mention {id: id})-[:REFERS_TO]->(referred)',
      'WITH coalesce(referred.id, id) AS own',
      `MATCH (t:${labelOfId(id)} {id: own})`,
      RETURN,
    ].join('\n'),
    params: { id, labels: THINGS },
  }
}

/** What a thing is made of: `{id, articleId, reference}` of its mentions, in order of id. */
export function membersOf(thing: string): Statement {
  return {
    text: [
      `MATCH (m:Mention)-[:REFERS_TO]->(:${labelOfId(thing)} {id: $id})`,
      'RETURN m.id AS id, m.articleId AS articleId, m.reference AS reference ORDER BY id',
    ].join('\n'),
    params: { id: thing },
  }
}

/** Which of some ids are of claims: `{id}`. */
export function knownClaims(ids: readonly string[]): Statement {
  return { text: 'UNWIND $ids AS id\nMATCH (c:Claim {id: id})\nRETURN c.id AS id', params: { ids } }
}

/** Ids of decisions, the latest first, of all or about one thing. */
export function decisionIds(thing: string | null): Statement {
  const about = thing === null ? '' : `-[:CONCERNS]->(:${labelOfId(thing)} {id: $id})`
  return {
    text: `MATCH (d:Decision)${about}\nRETURN d.id AS id ORDER BY d.at DESC, id`,
    params: thing === null ? {} : { id: thing },
  }
}
