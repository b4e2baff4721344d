import type { ThingPageQuery } from '../api/documents.js'
import { groupOf, ROLE_GROUPS, roleWords } from '../graph/roles.js'
import type { PaneProps } from '../view/pane-props.js'
import { count } from './mediator-list.js'
import { NamedList } from './named-list.js'
import { OfficeList } from './office-list.js'
import { SentenceList } from './sentence-list.js'
import { StatusList } from './status-list.js'

type Node = NonNullable<ThingPageQuery['node']>
type Details<Type extends string> = Extract<Node, { __typename: Type }>

interface DetailsProps<T> extends PaneProps {
  readonly node: T
}

/** What is particular to a kind of thing. */
export function ThingDetails({ node, ...props }: DetailsProps<Node>) {
  switch (node.__typename) {
    case 'Person':
    case 'Organization':
      return <ActorDetails {...props} node={node} />
    case 'Event':
      return <EventDetails {...props} node={node} />
    case 'Agreement':
      return <AgreementDetails {...props} node={node} />
    default:
      return null
  }
}

/** An actor's other names, its offices on a line of years, what it mediated, its events and agreements. */
function ActorDetails({ node, select, scene }: DetailsProps<Details<'Person' | 'Organization'>>) {
  const drawn = eventsAround(scene, node.id)
  const offices =
    'officesHeld' in node
      ? node.officesHeld.map(office => ({ ...office, other: office.organization }))
      : node.heldBy.nodes.map(office => ({ ...office, other: office.person }))
  return (
    <>
      {node.aliases.length > 0 && <p class="muted small">Also {node.aliases.slice(0, 6).join(', ')}</p>}
      {'recognition' in node && node.recognition === 'CONTESTED' && (
        <p class="muted small">Not every state recognizes it.</p>
      )}
      {drawn > 0 && drawn < node.events.totalCount && (
        <p class="muted small">
          The canvas shows {drawn} of {count(node.events.totalCount, 'event')}, the newest.
        </p>
      )}
      <OfficeList title={'officesHeld' in node ? 'Offices' : 'Who held office'} offices={offices} onSelect={select} />
      <NamedList
        title="Mediated"
        total={node.mediations.totalCount}
        rows={node.mediations.nodes.flatMap(mediationRow)}
        onSelect={select}
      />
      <NamedList
        title="Events"
        total={node.events.totalCount}
        rows={node.events.edges.map(({ role, node }) => ({ ...node, role: roleWords(role) }))}
        onSelect={select}
      />
      <NamedList
        title="Agreements"
        total={node.agreements.totalCount}
        rows={node.agreements.edges.map(({ role, node }) => ({ ...node, role: roleWords(role) }))}
        onSelect={select}
      />
    </>
  )
}

/** How many events on the canvas are tied to an actor. */
function eventsAround({ whole }: PaneProps['scene'], id: string): number {
  const others = [...whole.links.values()].flatMap(({ source, target }) =>
    source === id ? [target] : target === id ? [source] : [],
  )
  return [...new Set(others)].filter(other => whole.items.get(other)?.kind === 'event').length
}

function mediationRow(mediation: Details<'Person'>['mediations']['nodes'][number]) {
  const { event, agreement, date, role, polarity, modality } = mediation
  const setting = event ?? agreement
  if (setting === null) return []
  const notes = [modality === 'ACTUAL' ? '' : modality.toLowerCase(), polarity === 'NEGATED' ? 'denied or failed' : '']
  const note = notes.filter(Boolean).join(', ')
  return [{ ...setting, date, role: note === '' ? roleWords(role) : `${roleWords(role)} (${note})` }]
}

/** Who was there in which role, what it belongs to and led to, and the sentences that tell of it. */
function EventDetails({ node, select }: DetailsProps<Details<'Event'>>) {
  return (
    <>
      <Roles actors={node.actors.edges} onSelect={select} />
      <NamedList title="Part of" rows={node.process === null ? [] : [node.process]} onSelect={select} />
      <NamedList title="What came of it" rows={node.outcomes} onSelect={select} />
      <section>
        <h2>Sentences</h2>
        <SentenceList sentences={node.evidence} />
      </section>
    </>
  )
}

/** Who made it, how far it has come as told, what it provides, and the talks that led to it. */
function AgreementDetails({ node, select }: DetailsProps<Details<'Agreement'>>) {
  return (
    <>
      <Roles actors={node.actors.edges} onSelect={select} />
      <StatusList statuses={node.statuses} provisions={node.provisions.nodes} />
      <NamedList title="Came of" rows={node.resultedFrom.nodes} onSelect={select} />
      <NamedList title="Part of" rows={node.process === null ? [] : [node.process]} onSelect={select} />
    </>
  )
}

interface RolesProps {
  readonly actors: Details<'Event'>['actors']['edges']
  readonly onSelect: (id: string) => void
}

/** Actors by role, the roles that are looked for first. */
function Roles({ actors, onSelect }: RolesProps) {
  const weight = (role: string) => ROLE_GROUPS.indexOf(groupOf(role))
  const roles = [...new Set(actors.map(({ role }) => role))].sort((a, b) => weight(a) - weight(b) || (a < b ? -1 : 1))
  if (roles.length === 0) return null
  return (
    <section>
      <h2>Who</h2>
      <dl class="roles">
        {roles.map(role => (
          <div key={role}>
            <dt>{roleWords(role)}</dt>
            <dd>
              {actors
                .filter(edge => edge.role === role)
                .map(({ node: { id, name } }) => (
                  <button key={id} type="button" class="link named" onClick={() => onSelect(id)}>
                    {name}
                  </button>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
