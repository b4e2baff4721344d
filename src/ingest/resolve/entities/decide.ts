import { DECIDED, mergeKeys, verdict } from '../decisions.js'
import { disjoint, type Feature, score } from '../score.js'
import { ORGANIZATION_FEATURES, PLACE_FEATURES } from './compare-names.js'
import { hasOtherName, PERSON_FEATURES } from './compare-persons.js'
import type { Candidate, Profile } from './profile.js'

/** From which score two profiles are one thing. */
export const SAME = 600

export function featuresFor(kind: string): readonly Feature<Profile>[] {
  return kind === 'PERSON' ? PERSON_FEATURES : kind === 'PLACE' ? PLACE_FEATURES : ORGANIZATION_FEATURES
}

/** What tells that two profiles of one kind are of two things. */
export function areProfilesApart(a: Profile, b: Profile): boolean {
  if (a.reference !== null && b.reference !== null) return a.reference !== b.reference
  if (a.kind === 'PERSON' && hasOtherName(a, b)) return true
  return disjoint(a.states, b.states) && score(featuresFor(a.kind), a, b).points < SAME
}

export function keysOfCandidate({ keys, rulings }: Candidate): readonly string[] {
  return [...keys, ...mergeKeys(rulings)]
}

/** How well two candidates of one kind fit, 0 where they are not to be joined. Rows of the reference data are as many things. */
export function scoreCandidates(a: Candidate, b: Candidate): number {
  if (verdict(a.rulings, b.rulings) === 'MERGE') return DECIDED
  if (a.isRow && b.isRow) return 0
  const { points } = score(featuresFor(a.profile.kind), a.profile, b.profile)
  return points >= SAME ? points : 0
}

/** Two that are never one, whatever leads from one to the other. */
export function areApart(a: Candidate, b: Candidate): boolean {
  const decided = verdict(a.rulings, b.rulings)
  return decided === null ? areProfilesApart(a.profile, b.profile) : decided === 'SPLIT'
}
