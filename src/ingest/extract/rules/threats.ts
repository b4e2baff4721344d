import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { hasRef, lemmaAt, type Reading, type Ref } from '../reading.js'
import { actorsIn, doers, slot } from '../slots.js'

/** They announce good as well as ill. */
const PEACEFUL = /^(?:vow|pledge|promise|swear)$/

/** Idiom: "vowed to retaliate against Israel", "warned that it would resume the war": an announced deed that is a threat. */
export function threats(reading: Reading, sentence: SentenceSyntax): void {
  const {
    threats: { verbs, deeds },
    harmless,
  } = reading.resources.lexicon.stances
  for (const clause of sentence.clauses) {
    const matrix = sentence.clauses[clause.matrix ?? -1]
    if (!matrix || !verbs.includes(matrix.vg.lemma) || !deeds.includes(clause.vg.lemma)) continue
    if (clause.link !== 'CATENATIVE' && clause.link !== 'COMPLEMENT') continue
    if (clause.vg.negated || moodOf(reading, sentence, matrix).polarity === 'NEGATED') continue
    const who = doers(reading, sentence, matrix)
    // "promised to resume its aid", "pledged to cut tariffs"
    if (
      slot(clause, 'object').some(chunk => harmless.includes(lemmaAt(sentence, chunk))) &&
      PEACEFUL.test(matrix.vg.lemma)
    )
      continue
    if (!isOwn(reading, sentence, clause, who)) continue
    const targets = [...slot(clause, 'object'), ...slot(clause, 'against'), ...slot(clause, 'on')]
    const actors = actorsIn(reading, sentence, targets)
    const { start } = clauseExtent(sentence, matrix)
    const { end } = clauseExtent(sentence, clause)
    const value = reading.analysis.clean.text.slice(sentence.atoms[clause.vg.from]?.start ?? start, end)
    for (const subject of who)
      for (const object of actors.length > 0 ? actors : [null])
        say(reading, sentence, {
          predicate: 'THREATENS',
          subject,
          object,
          value,
          rule: 'idiom:threat',
          confidence: 700,
          start,
          end,
        })
  }
}

/** Only what one will do oneself: not "warned that rebels would attack". */
function isOwn(reading: Reading, sentence: SentenceSyntax, clause: Clause, who: readonly Ref[]): boolean {
  if (clause.link === 'CATENATIVE') return true
  const head = sentence.atoms[sentence.chunks[clause.subject[0] ?? -1]?.head ?? -1]
  if (head?.pos === 'PRON' || head?.pos === 'PRONOUN') return true
  const actors = doers(reading, sentence, clause)
  return actors.some(one => hasRef(who, one))
}
