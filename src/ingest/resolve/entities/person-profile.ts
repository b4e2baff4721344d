import { fold } from '../../../model/fold.js'
import type { RecordClaim, RecordMention } from '../../../model/record.js'
import type { PersonRow } from '../../../model/reference.js'
import type { Clusters } from '../clusters.js'
import { sorted } from '../order.js'
import type { RecordIndex } from '../record-index.js'
import { canonicalTitle, principalOf, type ReferenceIndex } from '../reference-index.js'
import { personForms, withoutArticle } from './forms.js'
import type { Profile } from './profile.js'

const NONE = { acronyms: [], type: null, description: false }

const AFFILIATION: ReadonlySet<string> = new Set(['HOLDS_OFFICE', 'REPRESENTS', 'MEMBER_OF'])

function isState(id: string, reference: ReferenceIndex): boolean {
  return reference.organizations.get(id)?.type === 'STATE'
}

export function profileOfPersonRow(row: PersonRow, reference: ReferenceIndex): Profile {
  const names = sorted([row.name, ...row.aliases].map(form => withoutArticle(fold(form))))
  const organizations = sorted(row.offices.flatMap(({ of }) => [of, principalOf(reference, of)]))
  return {
    ...NONE,
    kind: 'PERSON',
    reference: row.id,
    full: names.filter(name => name.includes(' ')),
    single: sorted([fold(row.surname), ...names.filter(name => !name.includes(' '))]),
    offices: sorted(row.offices.map(({ title, of }) => `${canonicalTitle(reference, title)}|${of}`)),
    organizations,
    states: organizations.filter(id => isState(id, reference)),
  }
}

/** @param organizations the clusters of organizations, which do not depend on persons */
export function profileOfPerson(
  mention: RecordMention,
  index: RecordIndex,
  reference: ReferenceIndex,
  organizations: Clusters,
): Profile {
  const forms = personForms(mention)
  const claims = (index.bySubject.get(mention.id) ?? []).filter(isAffiliation)
  const idOf = ({ object }: RecordClaim) => organizations.of(object ?? '')?.id
  const ids = sorted(claims.flatMap(claim => idOf(claim) ?? []).flatMap(id => [id, principalOf(reference, id)]))
  return {
    ...NONE,
    kind: 'PERSON',
    reference: mention.reference,
    full: forms.filter(form => form.includes(' ')),
    single: forms.filter(form => !form.includes(' ')),
    offices: sorted(claims.flatMap(claim => officeKey(claim, idOf(claim), reference))),
    organizations: ids,
    states: ids.filter(id => isState(id, reference)),
  }
}

function isAffiliation({ predicate, polarity }: RecordClaim): boolean {
  return AFFILIATION.has(predicate) && polarity === 'AFFIRMED'
}

function officeKey(
  { value }: RecordClaim,
  organization: string | undefined,
  reference: ReferenceIndex,
): readonly string[] {
  return value === null || organization === undefined ? [] : [`${canonicalTitle(reference, value)}|${organization}`]
}
