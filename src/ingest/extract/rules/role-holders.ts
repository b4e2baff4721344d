import type { Chunk, Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOf, actorsOfAll, modifierActors, peopleBeside, personBeside } from '../actors.js'
import { bodyOf } from '../bodies.js'
import { countedActors } from '../counted.js'
import { atomsIn, hasRef, headAt, headAtom, type Reading, type Ref, unique } from '../reading.js'
import { doers, slot } from '../slots.js'
import { withPrep } from '../with-prep.js'
import { isFollowing, predecessors } from './predecessors.js'

/** Who the noun is said of: the name in or beside the phrase, whom it belongs to, or the subject of "be" or "act" before it. */
export function holders(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, isHead: boolean): Ref[] {
  // "The chief mediator was Lazaro Sumbeiywo", "The observers include Kenya"
  const inverted = sentence.clauses.find(({ vg, subject }) => LISTING.test(vg.lemma) && subject.includes(chunk.index))
  const named = inverted ? unique(inverted.object.flatMap(one => actorsOf(reading, sentence, one))) : []
  if (isHead && named.length > 0) return named
  // "Norway is again the facilitator"
  const copula = isHead
    ? sentence.clauses.find(({ vg, object }) => vg.lemma === 'be' && object.includes(chunk.index))
    : undefined
  const said = copula ? doers(reading, sentence, copula) : []
  if (said.length > 0) return said
  // "resigned as UN mediator": who does, and not the body
  const left = isHead ? actedAs(reading, sentence, chunk, LEAVING) : []
  if (left.length > 0) return left
  // "With Kenya acting as go-between, A and B agreed": not those whom the comma sets beside it
  const acted = isHead && chunk.apposed !== null ? actedAs(reading, sentence, chunk) : []
  if (acted.length > 0) return acted
  const team = teamActors(reading, sentence, chunk)
  if (team.length > 0) return team
  // "the mediators Cyrus Vance and David Owen"
  const stands = chunk.prep === 'as' && headAtom(sentence, chunk)?.span?.how === 'DESCRIPTION'
  const own = unique(
    (stands ? [] : isPlural(reading.resources, sentence, chunk) ? chunk.group : [chunk.index]).flatMap(one =>
      actorsOf(reading, sentence, one),
    ),
  )
  const owners = modifierActors(reading, sentence, chunk).filter(
    ({ index }) => reading.analysis.entities[index]?.kind === 'ORGANIZATION',
  )
  const from = actorsOfAll(reading, sentence, phrasesFrom(reading, sentence, chunk))
  // "The Swiss facilitator of the talks, Michael Ambühl": the one who is named
  const person = isHead && own.length === 0 ? explainedBy(reading, sentence, chunk) : null
  if (person) return isPlural(reading.resources, sentence, chunk) ? several(reading, sentence, chunk, person) : [person]
  const listed = listAfter(reading, sentence, chunk)
  if (listed.length > 0) return listed
  const beside = accompanied(reading, sentence, chunk)
  if (beside.length > 0) return beside
  const counted = isHead && own.length === 0 ? countedActors(reading, sentence, chunk) : []
  if (counted.length > 0) return counted
  const appointees = isHead ? appointedTo(reading, sentence, chunk) : []
  if (own.length > 0 || owners.length > 0 || from.length > 0)
    return unique([...appointees, ...own, ...(isHead && own.length > 0 ? [] : owners), ...from])
  const phrase = partOf(reading, sentence, chunk)
  const clause = sentence.clauses.find(
    ({ vg, object, obliques }) =>
      ((/^(?:be|become|remain|stand|play|assume|take|take on|fill|have|resume)$/.test(vg.lemma) ||
        // "inherited the role of mediator"
        (phrase !== chunk.index &&
          /^(?:inherit|perform|fulfil|fulfill|retain|accept|decline|refuse|reject|seek|want|claim|abandon|relinquish)$/.test(
            vg.lemma,
          )) ||
        // "was named mediator"
        (vg.passive && reading.resources.lexicon.roles.appointing.includes(vg.lemma))) &&
        object.includes(phrase)) ||
      // "took on the role of mediator"
      (phrase !== chunk.index &&
        vg.lemma === 'take' &&
        obliques.some(({ prep, chunks }) => prep === 'on' && chunks.includes(phrase))) ||
      obliques.some(
        ({ prep, chunks }) => (prep === 'as' || prep === 'among' || prep === 'in') && chunks.includes(phrase),
      ),
  )
  if (!clause) return named.length > 0 ? named : fallenTo(reading, sentence, phrase)
  const alone = !isPlural(reading.resources, sentence, chunk)
  if (ACTING.test(clause.vg.lemma) && !clause.vg.passive) {
    const acting = doers(reading, sentence, clause)
    const body = acting.length === 0 ? bodyOf(reading, sentence, clause.subject) : []
    if (alone || body.length > 0) return [...acting, ...body]
  }
  // "As mediator between A and B, C proposed a truce"
  const opens = chunk.prep === 'as' && chunk.to <= clause.vg.from && !clause.vg.passive
  const appointed =
    !opens &&
    (clause.vg.passive ||
      (clause.object.length > 0 && reading.resources.lexicon.roles.appointing.includes(clause.vg.lemma)))
  if (!appointed && !clause.object.includes(phrase)) {
    const acting = alone ? doers(reading, sentence, clause) : together(reading, sentence, clause)
    const told = acting.length > 0 ? acting : besideWhom(reading, sentence, clause)
    return unique([...told, ...predecessors(reading, sentence, clause, chunk)])
  }
  // "offered itself as a mediator"
  const oneself = clause.object.some(one => /sel(?:f|ves)$/.test(headAt(sentence, one)?.lower ?? ''))
  const given =
    clause.vg.passive || clause.object.length === 0 || clause.object.includes(phrase) || oneself
      ? clause.subject
      : clause.object
  const before = clause.vg.lemma === 'inherit' ? fromWhom(clause, chunk) : []
  return unique([...given, ...before].flatMap(one => actorsOf(reading, sentence, one)))
}

const LISTING = /^(?:be|include|comprise)$/

/** Who acts as the noun says. */
function actedAs(reading: Reading, sentence: SentenceSyntax, { index }: Chunk, verbs = ACTING): Ref[] {
  const clause = sentence.clauses.find(
    ({ vg, obliques }) =>
      verbs.test(vg.lemma) && obliques.some(({ prep, chunks }) => prep === 'as' && chunks.includes(index)),
  )
  return clause ? doers(reading, sentence, clause) : []
}

/** "A was named UN mediator": who is given it, beside the body whose it is. */
function appointedTo(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  const clause = sentence.clauses.find(
    ({ vg, object }) =>
      vg.passive && reading.resources.lexicon.roles.appointing.includes(vg.lemma) && object.includes(chunk.index),
  )
  return clause ? unique(clause.subject.flatMap(one => actorsOf(reading, sentence, one))) : []
}

/** "with A and with B, who sat between them as mediators": several are, and so is who is listed with the one behind whom the clause stands. */
function together(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  const acting = doers(reading, sentence, clause)
  if (clause.link !== 'RELATIVE' || acting.length !== 1) return acting
  const listed = clause.subject.flatMap(one => sentence.chunks[one]?.group ?? [])
  return unique([...listed.flatMap(one => actorsOf(reading, sentence, one)), ...acting])
}

/** "Talks opened with the president, A, as host and chief mediator": who is beside what has nobody for its subject. */
function besideWhom(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  const [first] = slot(clause, 'with')
  const named = sentence.chunks[first ?? -1]?.apposed ?? first
  return named === undefined ? [] : actorsOf(reading, sentence, named)
}

/** "one of the mediators between A and B", set off from a name: whom it explains. */
function explainedBy(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref | null {
  const one = chunk.prep === 'of' ? sentence.chunks[chunk.host ?? -1] : undefined
  const before = one && sentence.atoms[one.head]?.lower === 'one' ? actorsOf(reading, sentence, one.apposed ?? -1) : []
  const [first] = before
  return first ?? personBeside(reading, sentence, chunk)
}

/** "The co-chairs of the talks, A and B": all who are named there. */
function several(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, first: Ref): Ref[] {
  const all = peopleBeside(reading, sentence, chunk)
  return hasRef(all, first) ? unique(all) : [first]
}

/** "mediators from A and B", "the mediators, from A and B, flew" */
function phrasesFrom(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): readonly number[] {
  // "inherited the role of mediator from A": who had it before
  if (partOf(reading, sentence, chunk) !== chunk.index) return []
  const own = withPrep(chunk.post, 'from')
  const next = sentence.chunks[chunk.index + 1]
  const aside = next?.prep === 'from' && sentence.atoms[chunk.to]?.text === ',' && next.from <= chunk.to + 3
  return aside ? [...own, ...next.group] : own
}

/** "inherited the role of mediator from A" */
function fromWhom(clause: Clause, { post }: Chunk): readonly number[] {
  return [...withPrep(post, 'from'), ...slot(clause, 'from')]
}

/** For "mediator" in "the role of mediator" the phrase of the role, else its own. */
function partOf({ resources }: Reading, sentence: SentenceSyntax, { index, prep, host }: Chunk): number {
  const part = prep === 'of' ? sentence.chunks[host ?? -1] : undefined
  return part && resources.lexicon.roles.parts.includes(headAtom(sentence, part)?.lemma ?? '') ? part.index : index
}

/** "The role of mediator fell to Algeria", "has gone to Algeria": to whom. */
function fallenTo(reading: Reading, sentence: SentenceSyntax, phrase: number): Ref[] {
  const clause = sentence.clauses.find(({ vg, subject }) => FALLING.test(vg.lemma) && subject.includes(phrase))
  const to = withPrep(clause?.obliques ?? [], 'to')
  return actorsOfAll(reading, sentence, to)
}

const FALLING = /^(?:fall|go|pass|return)$/

/** What one does oneself, whatever phrase the analysis takes for its object: "acted as go-between, and the minister attended". */
export const LEAVING = /^(?:resign|quit|retire|step down|stand down|step aside)$/
const ACTING = /^(?:act|serve|function|work)$/

/** A noun in the plural before the first of several names. */
function isPlural({ roleNouns }: Reading['resources'], sentence: SentenceSyntax, chunk: Chunk): boolean {
  return atomsIn(sentence, chunk).some(({ lower, lemma }) => {
    const one = lower.endsWith('s') ? lower.slice(0, -1) : lower === lemma ? '' : lemma
    return roleNouns.has(one)
  })
}

const TEAMS = /^(?:team|group|panel|trio|delegation|board)$/

/** "Dag Nylander, who heads Norway's team of facilitators": who heads it, and whose team it is. */
function teamActors(reading: Reading, sentence: SentenceSyntax, { prep, host }: Chunk): Ref[] {
  const team = prep === 'of' ? sentence.chunks[host ?? -1] : undefined
  if (!team || !TEAMS.test(headAtom(sentence, team)?.lemma ?? '')) return []
  const heading = sentence.clauses.find(
    ({ vg, object }) => /^(?:head|lead|chair)$/.test(vg.lemma) && object.includes(team.index),
  )
  return unique([...(heading ? doers(reading, sentence, heading) : []), ...modifierActors(reading, sentence, team)])
}

/** "three mediators: A of the US, B of the EU and C of Russia" */
function listAfter(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  const ends = [chunk, ...chunk.post.flatMap(({ chunks }) => chunks.flatMap(one => sentence.chunks[one] ?? []))]
  const colon = sentence.atoms.findIndex(({ text, index }) => text === ':' && index >= chunk.to)
  const gap = sentence.atoms.slice(Math.max(...ends.map(({ to }) => to)), colon)
  if (colon < 0 || gap.some(({ date, lower }) => date === null && !/^(?:of|in)$/.test(lower))) return []
  const first = sentence.chunks.find(({ from }) => from === colon + 1)
  return first ? unique(first.group.flatMap(one => actorsOf(reading, sentence, one))) : []
}

/** "with President Carter as witness", "paid tribute to Sweden as host" */
function accompanied(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  if (chunk.prep !== 'as') return []
  const host = sentence.chunks[chunk.host ?? -1]
  // "appointed by the union as mediator": the union is none
  if (host?.prep === 'by') return []
  // "attended the talks between A and B as an observer": neither of the two is
  if (host?.prep === 'between' || host?.prep === 'among') return []
  const named = host ? unique(host.group.flatMap(one => actorsOf(reading, sentence, one))) : []
  // "succeeded X as mediator": both were
  const following = sentence.clauses.find(({ vg, object }) => isFollowing(vg) && object.includes(host?.index ?? -1))
  if (named.length > 0 && following) return unique([...doers(reading, sentence, following), ...named])
  if (named.length > 0 || !host) return named
  // "Norway's role as mediator"
  const part = reading.resources.lexicon.roles.parts.includes(headAtom(sentence, host)?.lemma ?? '')
  if (!part) return bodyOf(reading, sentence, [host.index])
  const owners = modifierActors(reading, sentence, host)
  return owners.length > 0 ? owners : [...thanked(reading, sentence, host), ...inPart(reading, sentence, host)]
}

/** "In his role as mediator, A proposed a truce", "offered its services as mediator": who does something in it, or with it. */
function inPart(reading: Reading, sentence: SentenceSyntax, { index, prep, from }: Chunk): Ref[] {
  const isOwn = /^(?:its|his|her|their)$/.test(sentence.atoms[from]?.lower ?? '')
  const clause = sentence.clauses.find(
    ({ object, obliques }) =>
      (isOwn && object.includes(index)) || (prep === 'in' && obliques.some(({ chunks }) => chunks.includes(index))),
  )
  return clause ? doers(reading, sentence, clause) : []
}

/** "praised the emir for his role as mediator", "thanked Norway for its part as go-between" */
function thanked(reading: Reading, sentence: SentenceSyntax, host: Chunk): Ref[] {
  if (host.prep !== 'for' || !/^(?:his|her|its|their)$/.test(sentence.atoms[host.from]?.lower ?? '')) return []
  const clause = sentence.clauses.find(({ obliques }) => obliques.some(({ chunks }) => chunks.includes(host.index)))
  const phrases = [...(host.host === null ? [] : [host.host]), ...(clause ? slot(clause, 'object') : [])]
  return unique(phrases.flatMap(one => actorsOf(reading, sentence, one)))
}
