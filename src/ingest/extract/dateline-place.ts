import { fold } from '../../model/fold.js'
import type { EventCluster } from './event-coreference.js'
import type { Reading } from './reading.js'
import { daysApart } from './same-setting.js'

/** What those who write from a town report: who meets, signs or speaks there; a call is nowhere. */
const REPORTED = new Set(['TALKS', 'MEETING', 'SUMMIT', 'SIGNING', 'STATEMENT'])
const REMOTE = /^(?:video.*|virtual|online|telephone|phone)$/

/** What is told of the day of the report, or of the day before, without a place was where the report was written, if it names that town. */
export function settleHere(reading: Reading, clusters: readonly EventCluster[]): void {
  const place = datelineOf(reading)
  if (place === null) return
  for (const { type, members, settings } of clusters) {
    if (!REPORTED.has(type) || settings.some(setting => setting.place !== null)) continue
    if (members.some(({ sentence }) => reading.sentences[sentence]?.atoms.some(({ lower }) => REMOTE.test(lower))))
      continue
    const at = settings.findIndex(
      ({ date }) => date !== null && daysApart(date.latest, reading.analysis.publishedOn) <= 1,
    )
    const setting = settings[at]
    if (setting) settings[at] = { ...setting, place }
  }
}

function datelineOf({ analysis }: Reading): number | null {
  const town = fold(analysis.clean.datelinePlace ?? '')
  if (town === '') return null
  return analysis.entities.find(({ kind, name }) => kind === 'PLACE' && fold(name) === town)?.index ?? null
}
