import { flatMap } from '../../../model/flat-map.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { lastReceived } from '../nearest.js'
import type { Reading, Ref } from '../reading.js'
import { actorsIn, doers, slot, targetsIn } from '../slots.js'
import { GATHERINGS } from '../talking.js'

/** Idiom: "Also present were A and B", "Taking part in the talks were A and B", "Among those at the signing was A": the names behind "be" took part. */
export function present(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    there(reading, sentence, clause)
    if (clause.vg.lemma !== 'be' || clause.vg.negated || clause.subject.length > 0 || clause.object.length === 0)
      continue
    if (!opensWithPresence(sentence, clause)) continue
    const object = attended(reading, sentence, clause)
    if (!object) continue
    for (const subject of actorsIn(reading, sentence, clause.object))
      say(reading, sentence, {
        predicate: 'PARTICIPATED_IN',
        subject,
        object,
        rule: 'idiom:present',
        confidence: 700,
        ...clauseExtent(sentence, clause),
      })
  }
}

const PRESENCE =
  /^(?:also |among (?:those|others|the guests|the delegates|the participants) )?(?:who (?:attended|took part)|present|attending|participating|taking part|sitting in|looking on|in attendance|on hand|at|in the room|round the table)\b/

/** What stands before the verb says that somebody is there. */
function opensWithPresence({ atoms }: SentenceSyntax, { vg }: Clause): boolean {
  const before = atoms.slice(0, vg.from).map(({ lower }) => lower)
  const words = before.slice(before.lastIndexOf(';') + 1).join(' ')
  return (
    PRESENCE.test(words) && /^(?:also|among|present|attend|particip|taking|sitting|looking|in att|on hand)/.test(words)
  )
}

/** The event that is named before the verb, else the talks or signing told last. */
function attended(reading: Reading, sentence: SentenceSyntax, { vg }: Clause): Ref | null {
  const before = sentence.chunks.filter(({ to }) => to <= vg.from).map(({ index }) => index)
  const [named] = targetsIn(reading, sentence, before, 'EVENT')
  const told = named ?? lastReceived(reading, sentence.sentence)
  return told?.kind === 'EVENT' ? told : null
}

/** "was at the talks", "is expected at the summit", "was in Geneva for talks", "sent his minister to the summit": who is, or will be, there. */
function there(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const { lemma, passive } = clause.vg
  const sends = SENDING.test(lemma) && !passive
  const names = sends
    ? ['to']
    : lemma === 'be' && !passive
      ? ['at', 'for']
      : lemma === 'expect' && passive
        ? ['at']
        : []
  const object = flatMap(names, name => targetsIn(reading, sentence, slot(clause, name), 'EVENT')).find(({ index }) =>
    GATHERINGS.has(reading.events[index]?.type ?? ''),
  )
  if (!object) return
  const who = sends ? actorsIn(reading, sentence, clause.object) : doers(reading, sentence, clause)
  const mood = moodOf(reading, sentence, clause)
  const modality = lemma === 'expect' ? 'PLANNED' : mood.modality
  for (const subject of who)
    say(reading, sentence, {
      predicate: 'PARTICIPATED_IN',
      subject,
      object,
      mood: { ...mood, modality },
      rule: 'idiom:there',
      confidence: 700,
      ...clauseExtent(sentence, clause),
    })
}

const SENDING = /^(?:send|dispatch|despatch|delegate)$/
