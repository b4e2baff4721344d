/** The graph of a record that came about in any way is the graph derived from scratch (docs/model.md, Laws). */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Derivation, derive, openDerivation, tellings } from '../../../src/ingest/resolve/derive.js'
import { atOnce } from '../../../src/ingest/resolve/flow/pausing.js'
import type { RecordChange } from '../../../src/ingest/resolve/record-tables.js'
import type { Telling } from '../../../src/ingest/resolve/telling.js'
import type { Decision } from '../../../src/model/decision.js'
import type { Graph, GraphDiff } from '../../../src/model/graph.js'
import type { ClaimRecord } from '../../../src/model/record.js'
import { random, shuffled } from './random.js'
import { readRecord } from './read-record.js'
import { recordOf } from './record.js'
import { resources } from './resources.js'
import { desk, round, wire } from './stories.js'

const stories = tellings(
  recordOf([
    wire,
    desk,
    round('a', { publishedOn: '2023-03-19', edtf: '2023-03-18', place: 'Ohrid', source: 'A' }),
    round('b', { publishedOn: '2023-02-28', edtf: '2023-02-27', place: 'Brussels', source: 'B' }),
    round('c', { publishedOn: '2023-03-01', place: 'Brussels', source: 'C' }),
    round('d', { publishedOn: '2020-07-13', edtf: '2020-07-12', terms: ['video'], source: 'A' }),
    round('e', {
      publishedOn: '2020-06-19',
      edtf: '2020-06-27',
      place: 'White House',
      modality: 'PLANNED',
      source: 'D',
    }),
  ]),
)

/** Reports that share people, meetings and agreements. */
const seed = join(import.meta.dirname, '../../../seed/articles/202*.md')

const bytes = (graph: Graph): string => JSON.stringify(graph)

function recordWith(articles: Iterable<Telling>, decisions: readonly Decision[] = []): ClaimRecord {
  const all = [...articles]
  return {
    articles: all.map(({ article }) => article),
    mentions: all.flatMap(({ mentions }) => mentions),
    claims: all.flatMap(({ claims }) => claims),
    decisions,
  }
}

/** The rows of a store that carries out every difference. */
class Stored {
  readonly #nodes = new Map<string, string>()
  readonly #relationships = new Map<string, string>()

  write({ upsertNodes, deleteNodes, upsertRelationships, deleteRelationships }: GraphDiff): void {
    for (const { label, key } of deleteNodes) expect(this.#nodes.delete(JSON.stringify([label, key])), key).toBe(true)
    for (const { type, from, to, factId } of deleteRelationships)
      expect(this.#relationships.delete(JSON.stringify([type, from, to, factId])), `${type} ${from.key}`).toBe(true)
    for (const row of upsertNodes) this.#nodes.set(JSON.stringify([row.label, row.key]), JSON.stringify(row))
    for (const row of upsertRelationships) {
      const { type, from, to, properties } = row
      this.#relationships.set(JSON.stringify([type, from, to, properties.factId ?? null]), JSON.stringify(row))
    }
  }

  expectToBe({ nodes, relationships }: Graph): void {
    const sorted = (rows: Iterable<string>) => [...rows].sort()
    expect(sorted(this.#nodes.values())).toEqual(sorted(nodes.map(row => JSON.stringify(row))))
    expect(sorted(this.#relationships.values())).toEqual(sorted(relationships.map(row => JSON.stringify(row))))
  }
}

/** A part of what an article says: another reading of it. */
function cut({ article, mentions, claims }: Telling): Telling {
  return {
    article: { ...article, sha256: `${article.sha256} cut` },
    mentions,
    claims: claims.filter((_, at) => at % 3 > 0),
  }
}

/** What people could decide: about two mentions of one kind, a claim, or an earlier decision. */
function decisionOn(all: readonly Telling[], decisions: readonly Decision[], next: () => number): Decision {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)]
  const mentions = all.flatMap(telling => telling.mentions)
  const kinds = ['MERGE', 'SPLIT', 'ALIAS', 'RETRACT', 'ASSERT', 'REVERT'] as const
  const kind = pick(kinds) ?? 'MERGE'
  const one = pick(kind === 'ASSERT' ? mentions.filter(mention => mention.kind === 'ORGANIZATION') : mentions)
  const alike = mentions.filter(mention => mention.kind === one?.kind && mention.id !== one.id)
  const other = pick(alike)?.id ?? ''
  const left = { REVERT: pick(decisions)?.id, RETRACT: pick(all.flatMap(({ claims }) => claims))?.id }[String(kind)]
  const right = { MERGE: [other], SPLIT: [other], ASSERT: [other], ALIAS: [`Name ${decisions.length}`] }[String(kind)]
  return {
    id: `decision:${decisions.length}`,
    kind,
    left: [left ?? one?.id ?? ''],
    right: right ?? [],
    predicate: kind === 'ASSERT' ? 'SUPPORTS' : null,
    value: null,
    author: 'test',
    at: `2026-01-01T00:00:${10 + decisions.length}Z`,
    reason: null,
  }
}

/** Adds, replaces, deletes and decides at random; after each step the graph is what it would be from scratch. */
function wander(all: readonly Telling[], seed: number, steps: number, derivation: Derivation): void {
  const next = random(seed)
  const held = new Map<string, Telling>()
  let decisions: readonly Decision[] = []
  const stored = new Stored()
  for (let step = 0; step < steps; step++) {
    const some = shuffled(all, seed * 1000 + step).slice(0, 1 + Math.floor(next() * 4))
    const articles = some.filter(() => next() < 0.7).map(telling => (next() < 0.2 ? cut(telling) : telling))
    const removed = some
      .filter(({ article }) => !articles.some(other => other.article.id === article.id))
      .map(({ article }) => article.id)
    if (next() < 0.5) decisions = [...decisions, decisionOn(all, decisions, next)]
    for (const id of removed) held.delete(id)
    for (const telling of articles) held.set(telling.article.id, telling)
    const change: RecordChange = { articles, removed, decisions }
    stored.write(atOnce(derivation.apply(change)))
    const scratch = derive(recordWith(held.values(), decisions), resources)
    expect(bytes(derivation.graph()), `seed ${seed}, step ${step}`).toBe(bytes(scratch))
    stored.expectToBe(scratch)
  }
}

describe('deriving what a change touches gives the graph derived from scratch', () => {
  test.each([1, 2, 3, 4])('stories written by hand (seed %i)', { timeout: 120_000 }, seed => {
    wander(stories, seed, 12, openDerivation(resources))
  })

  test('articles of the seed', { timeout: 120_000 }, async () => {
    wander(tellings(await readRecord([seed])), 5, 8, openDerivation(resources))
  })
})

test('the same change again changes nothing', () => {
  const derivation = openDerivation(resources)
  atOnce(derivation.apply({ articles: stories }))
  expect(atOnce(derivation.apply({ articles: stories }))).toEqual({
    upsertNodes: [],
    deleteNodes: [],
    upsertRelationships: [],
    deleteRelationships: [],
  })
})
