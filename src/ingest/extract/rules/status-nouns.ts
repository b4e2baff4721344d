import type { Chunk, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { say } from '../draft.js'
import { moodOf } from '../modality.js'
import { extent, headAtom, type Reading } from '../reading.js'
import { behindOf, targetsIn } from '../slots.js'
import { settingOf } from '../when-where.js'
import { withPrep } from '../with-prep.js'

const AHEAD = /^(?:before|until|for|ahead of|despite|against|without)$/

/** What became of an agreement, in a noun: "the collapse of the ceasefire", "violations of the truce". */
export function statusNouns(reading: Reading, sentence: SentenceSyntax): void {
  const { nouns } = reading.resources.lexicon.status
  for (const chunk of sentence.chunks) {
    const noun = headAtom(sentence, chunk)?.lemma ?? ''
    const value = nouns[noun]
    if (value === undefined || !isTold(reading, sentence, chunk)) continue
    for (const subject of targetsIn(reading, sentence, behind(sentence, chunk, noun), 'AGREEMENT'))
      say(reading, sentence, {
        predicate: 'HAS_STATUS',
        subject,
        value,
        date: settingOf(reading, { sentence: sentence.sentence, chunk: chunk.index, type: 'STATUS' }).date,
        rule: 'status:of',
        confidence: 600,
        ...extent(sentence, chunk),
      })
  }
}

/** "its withdrawal | from the treaty", "the entry | into force of the accord", else "of". */
function behind(sentence: SentenceSyntax, chunk: Chunk, noun: string): readonly number[] {
  if (LEAVING.test(noun)) return withPrep(chunk.post, 'from')
  if (noun !== 'entry') return behindOf(sentence, chunk)
  return withPrep(chunk.post, 'into').flatMap(one => behindOf(sentence, sentence.chunks[one] ?? { post: [] }))
}

const LEAVING = /^(?:withdrawal|exit|departure)$/

/** Not "to prevent the collapse", "ahead of the signing", "may lead to a breach". */
function isTold(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): boolean {
  if (AHEAD.test(chunk.prep ?? sentence.atoms[chunk.from - 1]?.lower ?? '')) return false
  const { averting } = reading.resources.lexicon.status
  const around = sentence.clauses.filter(({ subject, object, obliques }) =>
    [...subject, ...object, ...obliques.flatMap(({ chunks }) => chunks)].includes(chunk.index),
  )
  return around.every(clause => {
    const { polarity, modality } = moodOf(reading, sentence, clause)
    return polarity === 'AFFIRMED' && modality === 'ACTUAL' && !averting.includes(clause.vg.lemma)
  })
}
