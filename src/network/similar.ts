import type { ActorNetwork } from './projection.js'
import type { Tie } from './tie.js'

/** How alike two actors are, each from 0 to 1. */
export interface Similarity {
  readonly actor: string
  /** Mean of the other two. */
  readonly score: number
  /** Cosine of whom they deal with and how much; each other left out. */
  readonly partners: number
  /** Cosine of how often they have which role. */
  readonly roles: number
  /** Those with whom both deal, the most important first. */
  readonly shared: readonly string[]
}

/** Actors with the same partners and the same roles, the most alike first; only those that share a partner. */
export function similarTo(network: ActorNetwork<Tie>, actor: string): readonly Similarity[] {
  if (!network.hasNode(actor)) return []
  const own = rolesOf(network, actor)
  const candidates = new Set(network.neighbors(actor).flatMap(partner => network.neighbors(partner)))
  candidates.delete(actor)
  return [...candidates]
    .map(other => {
      const partners = partnerCosine(network, actor, other)
      const roles = cosine(own, rolesOf(network, other))
      return { actor: other, score: (partners + roles) / 2, partners, roles, shared: sharedBy(network, actor, other) }
    })
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.score - a.score || (a.actor < b.actor ? -1 : 1))
}

function partnerCosine(network: ActorNetwork, actor: string, other: string): number {
  return cosine(partnersOf(network, actor, other), partnersOf(network, other, actor))
}

function partnersOf(network: ActorNetwork, actor: string, without: string): ReadonlyMap<string, number> {
  const partners = network.mapEdges(actor, (_edge, { weight }, source, target): [string, number] => [
    source === actor ? target : source,
    weight,
  ])
  return new Map(partners.filter(([partner]) => partner !== without))
}

function rolesOf(network: ActorNetwork<Tie>, actor: string): ReadonlyMap<string, number> {
  const occasions = new Set<string>()
  const roles = new Map<string, number>()
  network.forEachEdge(actor, (_edge, { ties }) => {
    for (const tie of ties) {
      const role = roleIn(tie, actor)
      const { occasion } = tie
      if (occasions.has(`${occasion} ${role}`)) continue
      occasions.add(`${occasion} ${role}`)
      roles.set(role, (roles.get(role) ?? 0) + 1)
    }
  })
  return roles
}

/** To mediate, to take a stance, to hold an office: one role each way, whoever acted for whom. */
function roleIn({ relation, about, source, sourceRole, targetRole }: Tie, actor: string): string {
  const acts = source === actor
  if (relation === 'EVENT' || relation === 'SIGNATURE') return acts ? sourceRole : targetRole
  return `${relation} ${relation === 'STANCE' ? about : ''} ${acts ? 'of' : 'on'}`
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const norm = (vector: ReadonlyMap<string, number>) =>
    Math.sqrt([...vector.values()].reduce((sum, value) => sum + value ** 2, 0))
  const product = [...a].reduce((sum, [key, value]) => sum + value * (b.get(key) ?? 0), 0)
  return product === 0 ? 0 : product / (norm(a) * norm(b))
}

function sharedBy(network: ActorNetwork, actor: string, other: string): readonly string[] {
  const weight = (partner: string) =>
    Math.min(network.getEdgeAttributes(actor, partner).weight, network.getEdgeAttributes(other, partner).weight)
  return network
    .neighbors(actor)
    .filter(partner => partner !== other && network.hasEdge(partner, other))
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
}
