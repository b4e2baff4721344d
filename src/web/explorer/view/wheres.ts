import type {
  AgreementRoleWhere,
  EventRoleWhere,
  EventWhere,
  MediationRole,
  MediationWhere,
  Modality,
  StanceWhere,
} from '../api/documents.js'
import type { Filter } from '../graph/filter.js'
import { ROLES, type RoleGroup, STANCES } from '../graph/roles.js'
import { edtfOf } from './edtf.js'

/** What the page's questions take, to ask for no more than its filter leaves; nothing where it leaves all. */
export interface Wheres {
  readonly events: EventRoleWhere | undefined
  readonly agreements: AgreementRoleWhere | undefined
  readonly stances: StanceWhere | undefined
  readonly inPlace: EventWhere | undefined
  readonly mediations: MediationWhere | undefined
  /** An interval of EDTF. */
  readonly during: string | undefined
}

const { MEDIATOR, FACILITATOR, CONVENER, HOST } = ROLES
const MEDIATING: Readonly<Record<MediationRole, RoleGroup>> = { MEDIATOR, FACILITATOR, CONVENER, HOST }
const TOOK_PLACE: readonly Modality[] = ['ACTUAL', 'HISTORICAL']

/**
 * The filter of the canvas in the words of the API. The page asks for everything and leaves out itself what the filter
 * says, so that a change is seen at once; a question that is taken elsewhere has to say it. Kinds of nodes and nodes
 * that were hidden are of the picture alone.
 */
export function wheresOf(filter: Filter): Wheres {
  const during = edtfOf(filter.years) ?? undefined
  const date = during === undefined ? undefined : { overlaps: during }
  const process = filter.process === null ? undefined : { id: [filter.process] }
  const modality = filter.plans ? undefined : TOOK_PLACE
  const told = {
    modality,
    confidence: filter.confidence > 0 ? { gte: filter.confidence } : undefined,
    sources: filter.sources > 0 ? { gte: filter.sources } : undefined,
  }
  const ofProcess =
    process === undefined ? undefined : [{ process }, { event: { process } }, { agreement: { process } }]
  return {
    events: some({ ...told, role: left(ROLES, filter), node: some({ process, date, modality }) }),
    agreements: some({ ...told, role: left(ROLES, filter), node: some({ process, date }) }),
    stances: some({ ...told, stance: left(STANCES, filter), firstReported: date }),
    inPlace: some({ process, date, modality }),
    mediations: some({ ...told, role: left(MEDIATING, filter), date, or: ofProcess }),
    during,
  }
}

/** The roles of which a group is shown; undefined for all. */
function left<R extends string>(
  roles: Readonly<Record<R, RoleGroup>>,
  { withoutRoles }: Filter,
): readonly R[] | undefined {
  const all = Object.keys(roles) as R[]
  const shown = all.filter(role => !withoutRoles.includes(roles[role]))
  return shown.length === all.length ? undefined : shown
}

/** A `where` that says something; undefined for one that lets everything through. */
function some<Where extends object>(where: Where): Where | undefined {
  return Object.values(where).some(value => value !== undefined) ? where : undefined
}
