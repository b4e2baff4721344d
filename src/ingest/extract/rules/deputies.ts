import type { Chunk, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll } from '../actors.js'
import { inSentences } from '../by-sentence.js'
import { say } from '../draft.js'
import { extent, headAtom, type Reading, type Ref } from '../reading.js'

const LEADING = new Set(['MEDIATED', 'FACILITATED', 'CONVENED'])

/** "named A as mediator, with B as his deputy": what the one is said to do in the sentence the other does as well. */
export function deputies(reading: Reading, sentence: SentenceSyntax): void {
  for (const chunk of sentence.chunks) {
    if (chunk.prep !== 'as' || headAtom(sentence, chunk)?.lemma !== 'deputy') continue
    const actors = besideWhom(reading, sentence, chunk)
    const led = inSentences(reading.drafts, sentence.sentence).filter(
      ({ predicate, explicit }) => explicit && LEADING.has(predicate),
    )
    const [first] = led
    if (!first?.object || actors.length === 0) continue
    const { predicate, object, polarity, modality } = first
    for (const subject of actors)
      say(reading, sentence, {
        predicate,
        subject,
        object,
        mood: { polarity, modality },
        explicit: true,
        rule: 'deputy',
        confidence: 700,
        ...extent(sentence, chunk),
      })
  }
}

/** "with B| as his deputy", "with B and C| as deputies" */
function besideWhom(reading: Reading, sentence: SentenceSyntax, { host }: Chunk): readonly Ref[] {
  const beside = sentence.chunks[host ?? -1]
  return beside?.prep === 'with' ? actorsOfAll(reading, sentence, beside.group) : []
}
