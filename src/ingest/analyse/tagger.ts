import model from 'wink-eng-lite-web-model'
import winkNLP, { type Document } from 'wink-nlp'

/** What the library keeps of the words it has met: a list starts as its model has it, and grows with every new word. */
interface Kept {
  /** Places in the list. */
  readonly hash: Record<string, number>
  readonly list: string[]
  index: number
  readonly intrinsicSize: number
  /** Beyond this a place no longer fits its bits, and spoils what stands beside it; undefined for words. */
  readonly maxIndex?: number
}

interface Core {
  readonly features: Readonly<Record<'lexeme' | 'prefix' | 'suffix' | 'shape', Kept>>
}

/** Words that are kept beyond those of the model, some tens of megabytes. */
const MOST_WORDS = 100_000

// Loaded once: asked again, the model wraps what it has given before in another layer of JSON.
const core = (model.core as () => unknown)() as Core
const recogniser = (model.metaCER as () => unknown)()
const { lexeme, prefix, suffix, shape } = core.features
const all = [lexeme, prefix, suffix, shape]

/**
 * The tagger of parts of speech. It keeps every word it meets, for ever, and takes it from then on for what it was there. So it is made to
 * forget the words of a text before it reads the next, and now and then it begins anew: tags are those of the text alone, and memory has a bound.
 */
let tagger = begin()

export const { its } = tagger.nlp

/** The text, tagged; to be read out before the next one. */
export function tagged(text: string): Document {
  if (isFull()) tagger = begin()
  forget()
  const document = tagger.nlp.readDoc(text)
  const hasOverflowed = tagger.isUsed && isFull()
  tagger.isUsed = true
  if (!hasOverflowed) return document
  tagger = begin()
  return tagged(text)
}

/** Takes some milliseconds. */
function begin() {
  for (const one of all) {
    for (const word of one.list.splice(one.intrinsicSize)) delete one.hash[word]
    one.index = one.intrinsicSize
  }
  const nlp = winkNLP({ ...model, core: () => core, metaCER: () => recogniser } as typeof model, ['pos'])
  return { nlp, forgotten: lexeme.list.length, isUsed: false }
}

/** A word that is met again gets a place of its own. */
function forget(): void {
  for (const word of lexeme.list.slice(tagger.forgotten)) delete lexeme.hash[word]
  tagger.forgotten = lexeme.list.length
}

function isFull(): boolean {
  return all.some(({ index, intrinsicSize, maxIndex = intrinsicSize + MOST_WORDS }) => index > maxIndex)
}
