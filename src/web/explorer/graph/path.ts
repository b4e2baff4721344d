import type {
  AgreementWithActorsFragment,
  CardFragment,
  EventWithActorsFragment,
  FoundPath,
  Hop,
} from '../api/shapes.js'
import { addCard, type Gathering } from './around.js'
import { plainLink, saidLink } from './card.js'
import { type Graph, graphOf, type Link } from './graph.js'
import { roleWords } from './roles.js'
import { tieId } from './ties.js'

type Setting = EventWithActorsFragment | AgreementWithActorsFragment

/** The picture of paths: those who stand on them and the events and agreements that they share, and nobody else. */
export function graphOfPaths(ends: readonly (CardFragment | null)[], paths: readonly FoundPath[]): Graph {
  const into: Gathering = { items: [], links: [] }
  for (const { actors, hops } of paths) {
    for (const actor of actors) addCard(actor, into)
    for (const hop of hops) addHop(hop, into)
  }
  for (const end of ends) if (end !== null) addCard(end, into)
  return graphOf(into.items, into.links)
}

function addHop(hop: Hop, into: Gathering): void {
  const setting = settingOf(hop)
  if (setting === null) return void into.links.push(directLink(hop))
  addCard(setting, into)
  into.links.push(linkInto(setting, hop.from.id, hop.role, hop), linkInto(setting, hop.to.id, hop.otherRole, hop))
}

/** The event or agreement at which the two of a hop met; null where one stands to the other directly. */
export function settingOf({ occasion }: Pick<Hop, 'occasion'>): Setting | null {
  if (occasion === null) return null
  if (occasion.__typename === 'Event' || occasion.__typename === 'Agreement') return occasion
  return occasion.__typename === 'Mediation' ? (occasion.event ?? occasion.agreement) : null
}

/** The relation that was told, else one that follows: a state is at talks through a person who acts for it. */
function linkInto(setting: Setting, actor: string, role: string | null, hop: Hop): Link {
  const edges = setting.actors.edges.filter(({ node }) => node.id === actor)
  const edge = edges.find(one => one.role === role) ?? edges[0]
  if (edge !== undefined) return saidLink(actor, setting.id, edge.role, edge)
  const { occasion, confidence, sources } = hop
  const evidence = occasion?.__typename === 'Mediation' ? occasion.id : null
  return { ...plainLink(actor, setting.id, role ?? 'ACTS_FOR'), evidence, confidence, sources }
}

/** A stance or an office. */
function directLink(hop: Hop): Link {
  const { from, to, forward, stance, office, role, occasion, confidence, sources, date } = hop
  const [source, target] = forward ? [from.id, to.id] : [to.id, from.id]
  const plain = plainLink(source, target, stance ?? (office === null ? (role ?? 'ACTS_FOR') : 'HOLDS_OFFICE'))
  return { ...plain, topic: office, evidence: occasion?.id ?? null, confidence, sources, reported: date }
}

/** The nodes of a path. */
export function nodesOfPath({ actors, hops }: FoundPath): readonly string[] {
  return [...actors.map(({ id }) => id), ...hops.flatMap(hop => settingOf(hop)?.id ?? [])]
}

/** What is drawn of a path: its nodes, and the lines between them. */
export function drawnOfPath(path: FoundPath): readonly string[] {
  const lines = path.hops.flatMap(hop => {
    const setting = settingOf(hop)?.id
    const ends =
      setting === undefined
        ? [[hop.from.id, hop.to.id]]
        : [
            [hop.from.id, setting],
            [setting, hop.to.id],
          ]
    return ends.map(([source = '', target = '']) => tieId({ source, target }))
  })
  return [...nodesOfPath(path), ...lines]
}

/** Whether a hop is of something that took place, or only of a plan. */
export function modalityOf(hop: Hop): string {
  const setting = settingOf(hop)
  return setting !== null && 'modality' in setting ? setting.modality : 'ACTUAL'
}

/** `mediated Doha talks, where Taliban was a party`: a hop in words, from the name before to the name after. */
export function hopWords(hop: Hop): string {
  const setting = settingOf(hop)
  const { from, to, forward, stance, office, role, otherRole } = hop
  const [one, other] = forward ? [from.name, to.name] : [to.name, from.name]
  if (office !== null) return `${one} holds office in ${other}: ${office}`
  if (setting === null) return `${one} ${roleWords(stance ?? role ?? 'ACTS_FOR')} ${other}`
  return `${from.name} ${roleWords(role ?? 'PARTICIPANT')} ${setting.name}, ${to.name} ${roleWords(otherRole ?? 'PARTICIPANT')} it`
}
