/** Decisions of people, from the outside: through the API, and what the graph is after them. */
import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readsOn } from '../../src/graphql/reads.js'
import { schema } from '../../src/graphql/schema.js'
import { decide, decisions } from '../../src/ingest/decide/decide.js'
import { why } from '../../src/ingest/decide/why.js'
import { ingest, rebuild, remove } from '../../src/ingest/ingest.js'
import type { Library } from '../../src/ingest/library.js'
import type { Article } from '../../src/model/article.js'
import type { Decision } from '../../src/model/decision.js'
import type { Scope } from '../../src/model/principal.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { exported, libraryOn, ontology, seedArticles } from './library.js'

const editor = { author: 'editor', reason: 'as I know them' }

describe('decisions', { timeout: 120_000 }, () => {
  let library: Library
  let all: readonly Article[]
  let untouched: readonly string[]

  beforeAll(async () => {
    const store = await openEmbedded(null, ontology.graph)
    await store.prepare()
    library = libraryOn(store)
    all = await seedArticles(/^2023-0[23]/)
    await ingest(library, inputs(all))
    untouched = await exported(store)
  })
  afterAll(() => library.store.close())

  const inputs = (list: readonly Article[]) => list.map(article => ({ article }))

  /** The export without the decisions and their histories. */
  const graphOnly = async () =>
    (await exported(library.store)).filter(
      line => !line.startsWith('{"label":"Decision"') && !line.includes('"CONCERNS"'),
    )

  async function ask(source: string, scopes: readonly Scope[] = ['read', 'decide']) {
    const principal = { name: 'Ada', scopes: new Set(scopes) }
    const contextValue = {
      principal,
      writable: true,
      reads: readsOn(library.store, ontology)(),
      decide: (...args: Parameters<typeof decide> extends [unknown, ...infer Rest] ? Rest : never) =>
        decide(library, ...args),
    }
    return graphql({ schema, source, contextValue })
  }

  const idOf = async (name: string) => {
    const { data } = await ask(`{ search(text: "${name}", first: 1) { nodes { ... on Node { id } } } }`)
    return (data as { search: { nodes: { id: string }[] } } | null)?.search.nodes[0]?.id ?? ''
  }

  const revertAll = async () => {
    for (const { id, kind } of await decisions(library, null)) {
      if (kind !== 'REVERT') await decide(library, { kind: 'REVERT', decision: id }, editor)
    }
  }

  test('a merge makes two things one, under their ids, and is in the history of the one', async () => {
    const merged = await ask(
      'mutation { merge(one: "Albin Kurti", other: "Josep Borrell", reason: "a test") { id author kind things { id name } } }',
    )
    expect(merged.errors).toBeUndefined()
    const { things, author } = (merged.data as { merge: { things: { id: string }[]; author: string } }).merge
    expect(author).toBe('Ada')
    const { data } = await ask(`{
      a: person(name: "Albin Kurti") { id history { nodes { kind author reason } } }
      b: person(name: "Josep Borrell") { id }
    }`)
    const { a, b } = data as { a: { id: string; history: { nodes: unknown[] } }; b: { id: string } }
    expect(a.id).toBe(b.id)
    expect(things[0]?.id).toBe(a.id)
    expect(a.history.nodes).toEqual([{ kind: 'MERGE', author: 'Ada', reason: 'a test' }])
    await revertAll()
    expect(await graphOnly()).toEqual(untouched)
  })

  test('decisions hold through reading again, deriving from scratch and the deletion of a member', async () => {
    await decide(library, { kind: 'ALIAS', thing: 'Kosovo', names: ['Newborn'] }, editor)
    const event = await anEvent()
    await decide(library, { kind: 'SPLIT', thing: event.id, parts: [event.articles[1] ?? ''] }, editor)
    const decided = await graphOnly()
    expect(decided).not.toEqual(untouched)
    await rebuild(library)
    expect(await graphOnly()).toEqual(decided)
    expect(await remove(library, event.articles[1] ?? '')).toBe(true)
    await ingest(library, inputs(all))
    expect(await graphOnly()).toEqual(decided)
    await revertAll()
    expect(await graphOnly()).toEqual(untouched)
  })

  async function anEvent() {
    const { data } = await ask('{ events(first: 50) { nodes { id articles { nodes { id } } } } }')
    const nodes = (data as { events: { nodes: { id: string; articles: { nodes: { id: string }[] } }[] } }).events.nodes
    const event = nodes.find(({ articles }) => articles.nodes.length > 1)
    return { id: event?.id ?? '', articles: event?.articles.nodes.map(({ id }) => id) ?? [] }
  }

  test('what is retracted is not counted, what is asserted is, each as long as its decision holds', async () => {
    const { data } = await ask('{ claims(predicate: [MEDIATED], first: 1) { nodes { id facts { id } } } }')
    const claim = (data as { claims: { nodes: { id: string; facts: { id: string }[] }[] } }).claims.nodes[0]
    await decide(library, { kind: 'RETRACT', claims: [claim?.id ?? ''] }, editor)
    const facts = await ask(`{ claim(id: "${claim?.id}") { facts { id } } }`)
    expect(facts.data).toEqual({ claim: { facts: [] } })
    const made: Decision = await decide(
      library,
      { kind: 'ASSERT', subject: 'Norway', predicate: 'SUPPORTS', object: 'Kosovo', value: null },
      editor,
    ).catch(() =>
      decide(
        library,
        { kind: 'ASSERT', subject: 'European Union', predicate: 'SUPPORTS', object: 'Kosovo', value: null },
        editor,
      ),
    )
    const [row] = await library.store.read({
      text: 'MATCH (:Decision {id: $id})-[:AFFIRMS]->(f:Fact)-[:ON]->(t) RETURN f.predicate AS predicate, t.name AS name',
      params: { id: made.id },
    })
    expect(row).toEqual({ predicate: 'SUPPORTS', name: 'Kosovo' })
    await revertAll()
    expect(await graphOnly()).toEqual(untouched)
  })

  test('a revert can be reverted', async () => {
    const { id } = await decide(library, { kind: 'ALIAS', thing: 'Kosovo', names: ['Newborn'] }, editor)
    const revert = await decide(library, { kind: 'REVERT', decision: id }, editor)
    expect(await idOf('Newborn')).toBe('')
    await decide(library, { kind: 'REVERT', decision: revert.id }, editor)
    expect(await idOf('Newborn')).toBe(await idOf('Kosovo'))
  })

  test('who has no key for it decides nothing', async () => {
    const { errors } = await ask('mutation { alias(thing: "Kosovo", names: ["X"]) { id } }', ['read'])
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' })
  })

  test.each([
    [{ kind: 'MERGE', one: 'Kosovo', other: 'Nobody Anywhere' }, /Nothing answers/],
    [{ kind: 'MERGE', one: 'Kosovo', other: 'Albin Kurti' }, /of kind/],
    [{ kind: 'RETRACT', claims: ['claim:none'] }, /no claim/],
    [{ kind: 'REVERT', decision: 'decision:none' }, /no decision/],
    [{ kind: 'ASSERT', subject: 'Kosovo', predicate: 'LIKES', object: 'Serbia', value: null }, /no predicate/],
    [{ kind: 'SPLIT', thing: 'Kosovo', parts: ['org:none'] }, /no mention/],
  ] as const)('%j is refused with a cure', async (asked, message) => {
    await expect(decide(library, asked, editor)).rejects.toThrow(message)
  })

  test('why two things are two, or one, is told in features and points', async () => {
    const apart = await why(library, 'Albin Kurti', 'Aleksandar Vučić')
    expect(apart.isOne).toBe(false)
    expect(apart.comparisons[0]).toMatchObject({ apart: true })
    const event = await anEvent()
    const one = await why(library, event.id, event.id)
    expect(one.isOne).toBe(true)
    const [best] = one.comparisons
    expect(best?.points).toBe(best?.reasons.reduce((sum, { points }) => sum + points, 0))
  })
})
