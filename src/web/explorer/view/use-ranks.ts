import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Api } from '../api/api.js'
import { type InfluenceMeasure, RankingDocument } from '../api/documents.js'
import type { Graph } from '../graph/graph.js'
import { type Rank, rankActors } from '../graph/ranks.js'
import { edtfOf } from './edtf.js'
import { useApi } from './use-api.js'
import { useAsync } from './use-async.js'
import { usePaused } from './use-paused.js'
import type { View } from './view.js'

/** Long enough that a drag over the years asks where it rests. */
const PAUSE = 180

export interface Ranking {
  readonly ranks: readonly Rank[]
  readonly failed: boolean
}

/** Actors by the measure of the view, in its years; the last ranking stays while the next is on its way. */
export function useRanks(view: Pick<View, 'measure' | 'filter' | 'hidden'>, whole: Graph): Ranking {
  const { measure, filter, hidden } = view
  const here = useMemo(
    () => (measure === 'HERE' ? rankActors(whole, filter, new Set(hidden)) : []),
    [measure, whole, filter, hidden],
  )
  const asked = useInfluence(measure, filter.years)
  return measure === 'HERE' ? { ranks: here, failed: false } : asked
}

/** The question behind a ranking, in GraphiQL; null where what is on the canvas is counted. */
export function rankingLink(api: Api, { measure, filter }: Pick<View, 'measure' | 'filter'>): string | null {
  return measure === 'HERE' ? null : api.link(RankingDocument, { measure, during: edtfOf(filter.years) })
}

function useInfluence(measure: View['measure'], years: readonly [number, number] | null): Ranking {
  const api = useApi()
  const [last, setLast] = useState<readonly Rank[]>([])
  const during = usePaused(edtfOf(years), PAUSE)
  const key = measure === 'HERE' ? '' : `${measure} ${during ?? ''}`
  const { value, failed } = useAsync(key, signal =>
    api.ask(RankingDocument, { measure: measure as InfluenceMeasure, during }, signal).then(({ influence }) =>
      (influence?.rows ?? []).map(({ rank, score, change, node: { actor } }) => ({
        ...{ id: actor.id, name: actor.name, score, place: rank },
        change: during === null ? null : change,
      })),
    ),
  )
  // What is on the canvas keeps its sizes until there are new ones.
  useEffect(() => {
    if (value !== null) setLast(value)
  }, [value])
  return { ranks: value ?? last, failed }
}
