import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import type { Reading } from '../reading.js'
import { actorsIn, slot, targetsIn } from '../slots.js'
import { holdersOf } from './stance-holders.js'
import { topicText } from './stance-topics.js'

const ABOUT = ['to', 'of', 'about', 'with', 'at', 'over', 'against', 'for', 'by']

/** Idiom: "is opposed to the plan", "was sceptical of it", "is grateful to Norway": what somebody is said to be. */
export function stanceStates(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    const word = stateOf(reading, sentence, clause)
    const predicate = reading.resources.lexicon.stances.states[word]
    if (predicate === undefined) continue
    const mood = moodOf(reading, sentence, clause)
    if (mood.polarity === 'NEGATED' || mood.modality !== 'ACTUAL') continue
    const phrases = [clause, ...restOf(sentence, clause)].flatMap(one => [
      ...ABOUT.flatMap(name => slot(one, name)),
      ...one.agent,
    ])
    const targets = [...targetsIn(reading, sentence, phrases, undefined), ...actorsIn(reading, sentence, phrases)]
    const isAbout = reading.resources.lexicon.stances.about.includes(word)
    const value = topicText(reading, sentence, clause, isAbout ? ABOUT : [...ABOUT, 'that', 'infinitive', 'complement'])
    if (isAbout && targets.length === 0) continue
    if (targets.length === 0 && value === null) continue
    const subjects = clause.vg.passive
      ? actorsIn(reading, sentence, clause.subject)
      : holdersOf(reading, sentence, clause)
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

/** "remains | committed to the accord", "declared itself | satisfied with it": what was read as a verb of its own. */
function restOf({ clauses, chunks }: SentenceSyntax, { vg, object, index }: Clause): readonly Clause[] {
  const from = chunks[object[0] ?? -1]?.to ?? vg.to
  return clauses.filter(one => one.index === index + 1 && one.vg.from === from)
}

/** The adjective behind "be", over an adverb, or a phrase like one ("up in arms"); "was opposed" may have been read as a passive. */
function stateOf({ resources }: Reading, sentence: SentenceSyntax, { vg, object }: Clause): string {
  const isVerb = vg.passive || (vg.verb > vg.from && sentence.atoms[vg.from]?.lemma === 'be')
  if (isVerb) return sentence.atoms[vg.verb]?.lower ?? ''
  const { states } = resources.lexicon.stances
  const own = sentence.chunks[object[0] ?? -1]
  // "declared itself satisfied", "professed himself content"
  const isOfSelf = /^(?:declare|profess|pronounce|express|say)$/.test(vg.lemma) && own && own.to - own.from === 1
  if (isOfSelf && /sel(?:f|ves)$/.test(sentence.atoms[own.from]?.lower ?? ''))
    return sentence.atoms[own.to]?.lower ?? ''
  if (!/^(?:be|remain|become|seem|appear|feel)$/.test(vg.lemma)) return ''
  const behind = sentence.atoms.slice(vg.to, vg.to + 3)
  const words = behind.map(({ lower }) => lower)
  const phrase = [words.join(' '), words.slice(0, 2).join(' ')].find(one => states[one] !== undefined)
  return phrase ?? behind.find(({ pos }) => pos !== 'ADV')?.lower ?? ''
}
