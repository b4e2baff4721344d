import { aboutEach } from './about-each.js'
import type { AgreementCluster } from './agreement-coreference.js'
import { say } from './draft.js'
import type { Reading } from './reading.js'
import { MAKING, statusDay } from './status-day.js'

/** "the treaty of 1921", "the Oslo accords of 1993": where nothing else is told of how a paper came to be, it was agreed on then. */
export function datedPapers(reading: Reading, agreements: readonly AgreementCluster[]): void {
  const told = aboutEach(reading.drafts, agreements, 'AGREEMENT', 'subject')
  for (const cluster of agreements) {
    if ((told.get(cluster) ?? []).some(({ value }) => MAKING.has(value ?? ''))) continue
    for (const { index, sentence: at, start, end } of cluster.members) {
      const sentence = reading.sentences[at]
      const subject = { kind: 'AGREEMENT', index } as const
      const date = sentence ? statusDay(reading, sentence, subject, 'AGREED') : null
      if (!sentence || date === null) continue
      say(reading, sentence, {
        predicate: 'HAS_STATUS',
        subject,
        value: 'AGREED',
        date,
        mood: { polarity: 'AFFIRMED', modality: 'HISTORICAL' },
        rule: 'status:dated',
        confidence: 600,
        start,
        end,
      })
      break
    }
  }
}
