/** What joins two actors: a shared event, a mediation, a co-signature, a stance. */
export interface Tie {
  readonly source: string
  readonly target: string
  /** Larger is closer; above zero. */
  readonly weight: number
}
