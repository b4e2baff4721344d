import type { Atom, Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { atomsIn, extent, lemmaAt, type Reading, type Ref } from './reading.js'

/** Who has no name in the text: "Western mediators", and "the rebels" beside a government that is named. */
export function unnamedActor(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, head: Atom): Ref[] {
  const { opposing, rebels } = reading.resources.sets
  if (!opposing.has(head.lemma) || !(isBesideName(sentence, chunk) || isBesideGovernment(reading, sentence, chunk)))
    return groupActor(reading, sentence, chunk, head)
  const armed = rebels.has(head.lemma) ? onlyArmedGroup(reading) : null
  return armed ? [armed] : group(reading, sentence, chunk)
}

/** The one armed group that the article names. */
export function onlyArmedGroup({ analysis }: Reading): Ref | null {
  const armed = analysis.entities.filter(({ type }) => type === 'ARMED_GROUP')
  return armed.length === 1 && armed[0] ? { kind: 'ENTITY', index: armed[0].index } : null
}

/** "the government and the rebels": listed with one that is named. */
function isBesideName(sentence: SentenceSyntax, chunk: Chunk): boolean {
  return chunk.group.some(
    one =>
      one !== chunk.index &&
      sentence.atoms.slice(sentence.chunks[one]?.from, sentence.chunks[one]?.to).some(({ span }) => span !== null),
  )
}

/** "the government and Hutu rebels", "the junta and the opposition": listed with a government or its opponents. */
function isBesideGovernment({ resources }: Reading, sentence: SentenceSyntax, chunk: Chunk): boolean {
  const { governments, opposing } = resources.sets
  return chunk.group.some(one => {
    const noun = lemmaAt(sentence, one)
    return one !== chunk.index && (governments.has(noun) || opposing.has(noun))
  })
}

/** "Western mediators", "nationalist parties": an adjective and a plural noun for those who act. */
function groupActor(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, head: Atom): Ref[] {
  if (!reading.resources.sets.groups.has(head.lemma) || head.lower === head.lemma) return []
  const words = atomsIn(sentence, chunk).filter(({ pos }) => pos !== 'DET' && pos !== 'NUM')
  // "Working parties" are panels
  if ((words.length < 2 && head.lower !== 'westerners') || words[0]?.lower === 'working') return []
  return group(reading, sentence, chunk)
}

/** "more than forty rebel groups" */
const MORE = /^(?:more|less|fewer|than|several|many|most|some)$/

/** A group by its words without article and number. */
export function group(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  const words = atomsIn(sentence, chunk).filter(({ pos, lower }) => pos !== 'DET' && pos !== 'NUM' && !MORE.test(lower))
  const first = words[0]
  if (!first || first.pos === 'POS') return []
  const { end } = extent(sentence, chunk)
  const name = reading.analysis.clean.text.slice(first.start, end)
  const known = reading.groups.find(group => group.name.toLowerCase() === name.toLowerCase())
  if (known) return [{ kind: 'GROUP', index: known.index }]
  reading.groups.push({ index: reading.groups.length, name, start: first.start, end })
  return [{ kind: 'GROUP', index: reading.groups.length - 1 }]
}
