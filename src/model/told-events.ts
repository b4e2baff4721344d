import type { Extraction, Mention } from './claim.js'

/** The events that are said to have been or to come, in order of the text; of what is only said not to have been the claims tell. */
export function toldEvents({ mentions, claims }: Extraction): readonly Mention[] {
  const occurrences = claims.filter(({ predicate }) => predicate === 'OCCURRED')
  return mentions.filter(({ kind, id }) => {
    const told = occurrences.filter(({ subject }) => subject === id)
    return kind === 'EVENT' && (told.length === 0 || told.some(({ polarity }) => polarity === 'AFFIRMED'))
  })
}
