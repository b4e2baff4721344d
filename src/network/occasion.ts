/** What can tie two actors. docs/network.md says what each counts. */
export const RELATIONS = ['EVENT', 'MEDIATION', 'SIGNATURE', 'STANCE', 'OFFICE'] as const

export type Relation = (typeof RELATIONS)[number]

/** A node of the graph that brings actors together: an event, a mediation, an agreement, a stance of one to another, an office. */
export interface Occasion {
  readonly relation: Relation
  readonly id: string
  /** ISO days, months or years that bound its time; null where it is unknown or open. */
  readonly start: string | null
  readonly end: string | null
  /** The role of a mediation, the kind of a stance, the title of an office; null for the others. */
  readonly about: string | null
  readonly members: readonly Member[]
}

export interface Member {
  readonly actor: string
  /** Of an organization its type; null of a person. */
  readonly type: string | null
  /** The relationship that joins it to the occasion. */
  readonly role: string
  /** Id of the node at which evidence of the role hangs. */
  readonly fact: string
  readonly sources: number
  /** Per mille. */
  readonly confidence: number
}
