import { say } from '../draft.js'
import { isAgainst, type Reading } from '../reading.js'

/** "EU diplomatic chief Josep Borrell": offices as the analysis found them; envoys and spokespersons also represent. */
export function offices(reading: Reading): void {
  const { analysis } = reading
  let at = 0
  for (const office of analysis.offices) {
    // Both are in order of the text.
    while ((analysis.sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= office.start) at++
    const sentence = (analysis.sentences[at]?.start ?? 0) <= office.start ? reading.sentences[at] : undefined
    if (!sentence || office.organization === null || isAgainst(analysis, office)) continue
    const subject = { kind: 'ENTITY', index: office.person } as const
    const object = { kind: 'ENTITY', index: office.organization } as const
    const mood = { polarity: 'AFFIRMED', modality: office.former ? 'HISTORICAL' : 'ACTUAL' } as const
    const place = { start: office.start, end: office.end }
    say(reading, sentence, {
      predicate: 'HOLDS_OFFICE',
      subject,
      object,
      value: office.title,
      mood,
      rule: 'office',
      confidence: 900,
      ...place,
    })
    if (office.represents)
      say(reading, sentence, {
        predicate: 'REPRESENTS',
        subject,
        object,
        mood,
        rule: 'office:represents',
        confidence: 850,
        ...place,
      })
  }
}
