import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import type { Reading } from '../reading.js'
import { actorsIn, doers, slot, targetsIn } from '../slots.js'
import { topicText } from './stance-topics.js'

const ABOUT = ['to', 'of', 'about', 'with', 'at', 'over', 'against', 'for']

/** Idiom: "is opposed to the plan", "was sceptical of it", "is grateful to Norway": what somebody is said to be. */
export function stanceStates(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    const word = stateOf(sentence, clause)
    const predicate = reading.resources.lexicon.stances.states[word]
    if (predicate === undefined) continue
    const mood = moodOf(reading, sentence, clause)
    if (mood.polarity === 'NEGATED' || mood.modality !== 'ACTUAL') continue
    const phrases = ABOUT.flatMap(name => slot(clause, name))
    const targets = [...targetsIn(reading, sentence, phrases, undefined), ...actorsIn(reading, sentence, phrases)]
    const value = topicText(reading, sentence, clause, [...ABOUT, 'that', 'infinitive', 'complement'])
    if (targets.length === 0 && value === null) continue
    const subjects = clause.vg.passive ? actorsIn(reading, sentence, clause.subject) : doers(reading, sentence, clause)
    for (const subject of subjects)
      for (const object of targets.length > 0 ? targets.slice(0, 1) : [null])
        say(reading, sentence, {
          predicate,
          subject,
          object,
          value,
          rule: 'idiom:state',
          confidence: object ? 700 : 600,
          ...clauseExtent(sentence, clause),
        })
  }
}

/** Idiom: "Algeria, long hostile to intervention, …": the same set off by commas. */
export function apposedStates(reading: Reading, sentence: SentenceSyntax): void {
  const { atoms, chunks } = sentence
  for (const atom of atoms) {
    const predicate = reading.resources.lexicon.stances.states[atom.lower]
    if (predicate === undefined) continue
    const comma = atoms.slice(0, atom.index).findLast(({ pos }) => pos !== 'ADV')
    const holder = comma?.text === ',' ? chunks.find(({ to }) => to === comma.index) : undefined
    const about = chunks.find(({ from }) => from === atom.index + 2)
    if (!holder || !about || !ABOUT.includes(atoms[atom.index + 1]?.lower ?? '')) continue
    const phrases = [about.index, ...about.post.flatMap(post => post.chunks)]
    const targets = [...targetsIn(reading, sentence, phrases, undefined), ...actorsIn(reading, sentence, phrases)]
    const last = chunks[phrases.at(-1) ?? about.index] ?? about
    const [start, end] = [atom.start, atoms[last.to - 1]?.end ?? atom.end]
    for (const subject of actorsIn(reading, sentence, [holder.index]))
      say(reading, sentence, {
        predicate,
        subject,
        object: targets[0] ?? null,
        value: reading.analysis.clean.text.slice(atoms[about.from]?.start ?? start, end),
        rule: 'idiom:state',
        confidence: targets.length > 0 ? 700 : 600,
        start: atoms[holder.from]?.start ?? start,
        end,
      })
  }
}

/** The adjective behind "be", over an adverb; "was opposed" may have been read as a passive. */
function stateOf(sentence: SentenceSyntax, { vg }: Clause): string {
  if (vg.passive) return sentence.atoms[vg.verb]?.lower ?? ''
  if (!/^(?:be|remain|become|seem|appear|feel)$/.test(vg.lemma)) return ''
  const behind = sentence.atoms.slice(vg.to, vg.to + 3)
  // "is in favour of the accord"
  if (behind[0]?.lower === 'in' && /^favou?r$/.test(behind[1]?.lower ?? '')) return 'supportive'
  return behind.find(({ pos }) => pos !== 'ADV')?.lower ?? ''
}
