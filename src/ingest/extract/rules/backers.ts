import type { Chunk, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOf, actorsOfAll, modifierActors } from '../actors.js'
import { say } from '../draft.js'
import { extent, headAtom, type Reading, type Ref, unique } from '../reading.js'
import { targetsIn } from '../slots.js'
import { withPrep } from '../with-prep.js'

/** Idiom: "Iran, the main backer of the Houthis", "he is a critic of the deal": nouns for those who are for or against. */
export function backers(reading: Reading, sentence: SentenceSyntax): void {
  for (const chunk of sentence.chunks) {
    const predicate = reading.resources.lexicon.stances.holders[headAtom(sentence, chunk)?.lemma ?? '']
    if (predicate === undefined) continue
    const of = withPrep(chunk.post, 'of')
    const targets = [...targetsIn(reading, sentence, of, undefined), ...actorsOfAll(reading, sentence, of)]
    const [object] = targets.length > 0 ? targets : of.length > 0 ? [] : modifierActors(reading, sentence, chunk)
    const last = sentence.chunks[of.at(-1) ?? -1] ?? chunk
    const value = of.length > 0 ? textOf(reading, sentence, of) : null
    if (!object && value === null) continue
    for (const subject of holders(reading, sentence, chunk))
      if (!object || subject.kind !== object.kind || subject.index !== object.index)
        say(reading, sentence, {
          predicate,
          subject,
          object: object ?? null,
          value,
          rule: `idiom:${headAtom(sentence, chunk)?.lemma}`,
          confidence: object ? 700 : 600,
          start: extent(sentence, chunk).start,
          end: Math.max(extent(sentence, chunk).end, extent(sentence, last).end),
        })
  }
}

function textOf(reading: Reading, sentence: SentenceSyntax, chunks: readonly number[]): string {
  const first = sentence.chunks[chunks[0] ?? -1]
  return first ? reading.analysis.clean.text.slice(extent(sentence, first).start, extent(sentence, first).end) : ''
}

/** The name beside it, or the subject of "be". */
function holders(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  const beside = chunk.apposed === null ? [] : actorsOf(reading, sentence, chunk.apposed)
  if (beside.length > 0) return beside
  const before = sentence.chunks.find(({ apposed }) => apposed === chunk.index)
  if (before) return actorsOf(reading, sentence, before.index)
  const clause = sentence.clauses.find(
    ({ vg, object }) => /^(?:be|become|remain)$/.test(vg.lemma) && object.includes(chunk.index),
  )
  return clause && !clause.vg.negated ? unique(clause.subject.flatMap(one => actorsOf(reading, sentence, one))) : []
}
