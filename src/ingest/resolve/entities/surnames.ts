import { clusters } from '../flow/clusters.js'
import { each, map } from '../flow/each.js'
import { fits } from '../flow/fits.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import { leader } from '../join.js'
import { once, score } from '../score.js'
import { PERSON_FEATURES } from './compare-persons.js'
import { areApart, keysOfCandidate, scoreCandidates } from './decide.js'
import { type Candidate, isBare } from './profile.js'

/** A surname alone goes to the best person with at least this score, if the next is this much behind. */
const SURNAME = { least: 450, margin: 100 }

/** That its article mentions an organization of the bearer. */
const NEAR = 150

/** Candidates that are one thing, by the first of them. */
export function settle(flow: Flow, nodes: Table<Candidate>): Table<string> {
  const joined = clusters(flow, { nodes, keysOf: keysOfCandidate, score: scoreCandidates, apart: areApart })
  return map(flow, joined, ([first]) => first)
}

/**
 * The same for persons. Surnames without more never join persons to each other; each goes to the one it fits best, or stands alone.
 * They are looked at one by one against the clusters as they are, so their order means nothing.
 */
export function settlePersons(flow: Flow, nodes: Table<Candidate>): Table<string> {
  const joined = clusters(flow, { nodes, keysOf: keysOfCandidate, score: scoreCandidates, apart: areApart })
  const bearers = fits(flow, {
    guests: map(flow, nodes, candidate => (isLoose(candidate) ? candidate : undefined)),
    hosts: map(flow, nodes, candidate => (isLoose(candidate) ? undefined : candidate)),
    guestKeys: ({ keys }) => keys,
    hostKeys: ({ keys }) => keys,
    score: fit,
    least: SURNAME.least - SURNAME.margin,
  })
  return each(flow, [joined, bearers], id => {
    const cluster = joined.get(id)
    if (cluster === undefined) return undefined
    const isAlone = cluster.every(member => isLoose(nodes.get(member)))
    return (isAlone ? bestHome(cluster, nodes, joined, bearers) : null) ?? cluster[0]
  })
}

function isLoose(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && candidate.profile.reference === null && isBare(candidate.profile)
}

function fit(surname: Candidate, bearer: Candidate): number {
  const { points } = score(PERSON_FEATURES, surname.profile, bearer.profile)
  return points + NEAR * once(bearer.profile.organizations.some(id => surname.near.includes(id)))
}

/** The first of the cluster to which surnames belong. */
function bestHome(
  cluster: readonly string[],
  nodes: Table<Candidate>,
  joined: Table<readonly string[]>,
  bearers: Table<ReadonlyMap<string, number>>,
): string | null {
  const scores = new Map<string, number>()
  for (const id of cluster) {
    for (const [bearer, points] of bearers.get(id) ?? []) {
      const home = joined.get(bearer) ?? []
      const first = home[0] ?? ''
      if (home.some(member => isApart(nodes.get(member), nodes.get(id)))) continue
      scores.set(first, Math.max(points, scores.get(first) ?? 0))
    }
  }
  return leader(
    [...scores].map(([value, score]) => ({ value, score })),
    SURNAME.least,
    SURNAME.margin,
  )
}

const isApart = (a: Candidate | undefined, b: Candidate | undefined): boolean =>
  a !== undefined && b !== undefined && areApart(a, b)
