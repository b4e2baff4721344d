import type { Role, Stance } from '../api/documents.js'
import { isPlan } from './graph.js'

/** How relations are drawn and filtered: nine groups of roles, from the one that is looked for to the one in the background. */
export const ROLE_GROUPS = [
  'mediated',
  'hosted',
  'agreed',
  'party',
  'took part',
  'backed',
  'urged',
  'opposed',
  'belongs',
] as const
export type RoleGroup = (typeof ROLE_GROUPS)[number]

/** How a line is drawn. */
export type LineStyle = 'thick' | 'double' | 'medium' | 'thin' | 'dashed' | 'dotted'

/** The group of each role in an event or agreement. */
export const ROLES: Readonly<Record<Role, RoleGroup>> = {
  MEDIATOR: 'mediated',
  FACILITATOR: 'mediated',
  CONVENER: 'hosted',
  HOST: 'hosted',
  SIGNATORY: 'agreed',
  PARTY: 'party',
  PROPOSER: 'agreed',
  GUARANTOR: 'agreed',
  MONITOR: 'agreed',
  WITNESS: 'agreed',
  PARTICIPANT: 'took part',
  INVITEE: 'took part',
  OBSERVER: 'took part',
  SPEAKER: 'took part',
  SUPPORTER: 'backed',
  OPPONENT: 'opposed',
}

/** The group of each stance towards another. */
export const STANCES: Readonly<Record<Stance, RoleGroup>> = {
  SUPPORTS: 'backed',
  RECOGNIZES: 'backed',
  DEMANDS: 'urged',
  PRESSURES: 'urged',
  OPPOSES: 'opposed',
  ACCUSES: 'opposed',
  REFUSES_TO_RECOGNIZE: 'opposed',
  REJECTS: 'opposed',
  THREATENS: 'opposed',
}

const GROUPS: Readonly<Record<string, RoleGroup>> = { ...ROLES, ...STANCES }

const STYLES: Readonly<Record<RoleGroup, LineStyle>> = {
  mediated: 'thick',
  hosted: 'double',
  agreed: 'medium',
  party: 'thin',
  'took part': 'thin',
  backed: 'thin',
  urged: 'dashed',
  opposed: 'dashed',
  belongs: 'thin',
}

export function groupOf(role: string): RoleGroup {
  return GROUPS[role] ?? 'belongs'
}

/** The line of a group; what is only planned or possible is dotted whatever the role. */
export function styleOf(group: RoleGroup, modality: string): LineStyle {
  return isPlan(modality) ? 'dotted' : STYLES[group]
}

const WORDS: Readonly<Record<string, string>> = {
  MEDIATOR: 'mediated',
  FACILITATOR: 'facilitated',
  CONVENER: 'convened',
  HOST: 'hosted',
  SIGNATORY: 'signed',
  PARTY: 'was a party to',
  PROPOSER: 'proposed',
  GUARANTOR: 'guaranteed',
  MONITOR: 'monitored',
  WITNESS: 'witnessed',
  PARTICIPANT: 'took part in',
  INVITEE: 'was invited to',
  OBSERVER: 'observed',
  SPEAKER: 'spoke at',
  SUPPORTER: 'backed',
  OPPONENT: 'opposed',
  DEMANDS: 'made demands of',
  PRESSURES: 'put pressure on',
  HOLDS_OFFICE: 'holds office in',
  ACTS_FOR: 'acted for',
  RESULTED_IN: 'led to',
  AMENDS: 'changes',
  IMPLEMENTS: 'carries out',
  PART_OF: 'is part of',
  LOCATED_IN: 'was at',
}

/** `MEDIATOR` → `mediated`, `REFUSES_TO_RECOGNIZE` → `refuses to recognize`. */
export function roleWords(role: string): string {
  return WORDS[role] ?? words(role)
}

/** `GOVERNMENT_BODY` → `government body`. */
export function words(constant: string): string {
  return constant === 'IGO' || constant === 'NGO' ? constant : constant.toLowerCase().replaceAll('_', ' ')
}
