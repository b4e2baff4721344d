import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { clauseKey, type Reading, type Ref } from '../reading.js'
import { actorsIn, doers, slot, unique } from '../slots.js'

/** "Vucic and Hoti agreed to resume the dialogue": what two sides agree to do is an agreement of them. */
export function accords(reading: Reading, sentence: SentenceSyntax): void {
  const { accords: verbs, accordActs } = reading.resources.lexicon.agreements
  for (const clause of sentence.clauses) {
    if (!verbs.includes(clause.vg.lemma) || clause.vg.form === 'TO') continue
    const act = sentence.clauses.find(
      ({ matrix, link, cue }) => matrix === clause.index && link === 'CATENATIVE' && cue === null,
    )
    const stage = act ? accordActs[act.vg.lemma] : undefined
    if (!act || stage === undefined) continue
    const partners = slot(clause, 'with').flatMap(chunk => actorsIn(reading, sentence, [chunk]))
    const parties = unique([...doers(reading, sentence, clause), ...partners])
    const mood = moodOf(reading, sentence, clause)
    if (parties.length < 2 || mood.polarity === 'NEGATED') continue
    const object = accord(reading, sentence, clause, act, stage)
    const place = clauseExtent(sentence, clause)
    for (const subject of parties)
      say(reading, sentence, {
        predicate: 'PARTY_TO',
        subject,
        object,
        mood,
        rule: 'accord',
        confidence: 800,
        ...place,
      })
    say(reading, sentence, {
      predicate: 'HAS_STATUS',
      subject: object,
      value: mood.modality === 'ACTUAL' ? 'AGREED' : 'NEGOTIATING',
      mood,
      rule: 'accord',
      confidence: 800,
      ...place,
    })
  }
}

function accord(reading: Reading, sentence: SentenceSyntax, clause: Clause, act: Clause, stage: string): Ref {
  const key = clauseKey(sentence, clause.index)
  const known = reading.agreementOf.get(key)
  if (known !== undefined) return { kind: 'AGREEMENT', index: known }
  const { text } = reading.analysis.clean
  const start = sentence.atoms[clause.vg.verb]?.start ?? 0
  const from = sentence.atoms[act.vg.from]?.start ?? start
  const last = sentence.chunks[act.object.at(-1) ?? -1]
  const end = sentence.atoms[(last?.to ?? act.vg.to) - 1]?.end ?? from
  const topic = text.slice(from, end)
  const index = reading.agreements.length
  reading.agreements.push({
    index,
    stage,
    head: 'agreement',
    sentence: sentence.sentence,
    chunk: null,
    start,
    end,
    modifiers: [],
    topic,
    title: `agreement ${topic}`.replace(/["“”]/g, ''),
    definite: false,
    plural: false,
  })
  reading.agreementOf.set(key, index)
  return { kind: 'AGREEMENT', index }
}
