import { fold } from '../../model/fold.js'
import type { OfficeMention } from './analysis.js'
import { isOfOther } from './office-guesses.js'
import { bodyOf, NATIONAL, type OfficesInput, only } from './office-input.js'

/** Of which state somebody is president or minister where the words beside him do not tell, from the rest of the article. */

interface Telling {
  readonly input: OfficesInput
  readonly offices: readonly OfficeMention[]
}

const rankOf = ({ gazetteer }: OfficesInput, { title }: OfficeMention) => gazetteer.ranks.get(fold(title)) ?? 'OTHER'

function isState({ table }: OfficesInput, body: number | null): body is number {
  return body !== null && table.get(body).type === 'STATE'
}

/** "Uganda's A", "A of Uganda", said elsewhere of the one who is called president here. */
function byOrigin({ input }: Telling, { person }: OfficeMention): number | null {
  const { items } = input
  const states = items.flatMap((item, at) => {
    if (item.kind !== 'P' || item.entity !== person) return []
    const before = items[at - 1]
    const of = items[at + 1]?.key === 'of' ? items[items[at + 2]?.key === 'the' ? at + 3 : at + 2] : undefined
    const own = before?.kind === 'B' && before.possessive ? before : of
    const body = own?.sentence === item.sentence ? bodyOf(input, own) : null
    return isState(input, body) ? [body] : []
  })
  return only(states)
}

/** "Turkey stepped in. Foreign Minister A received both": the state that the sentence before begins with, where this one begins with the office. */
function bySubjectBefore({ input }: Telling, at: number): number | null {
  const { items } = input
  const here = items[at]?.sentence ?? -1
  const opens = (sentence: number, from: number) => items.findIndex(item => item.sentence === sentence) >= from
  if (!opens(here, items[at - 1]?.key === 'the' ? at - 1 : at)) return null
  const [first, second, third] = items.filter(({ sentence }) => sentence === here - 1)
  const [subject, next] = first?.key === 'the' ? [second, third] : [first, second]
  // "Kenyan President A smiled."
  if (next?.kind === 'T' || next?.kind === 'P') return null
  const body = subject?.kind === 'B' && !subject.possessive ? bodyOf(input, subject) : null
  return isState(input, body) && input.home.rivals.includes(body) ? body : null
}

/** The one of the two or three states that an article speaks of most whose president, say, it has not named otherwise. */
function byElimination({ input, offices }: Telling, office: OfficeMention): number | null {
  const rank = rankOf(input, office)
  const rivals = input.home.rivals
  const taken = offices.flatMap(other =>
    other.person !== office.person && !other.former && rankOf(input, other) === rank ? (other.organization ?? []) : [],
  )
  const free = rivals.filter(state => !taken.includes(state))
  return rivals.length > 1 && rivals.length < 4 && free.length === 1 ? (free[0] ?? null) : null
}

/** "his foreign minister A and B, the minister of defence": of the state that the one named beside him in the sentence serves. */
function byNeighbour({ input, offices }: Telling, office: OfficeMention): number | null {
  const rank = rankOf(input, office)
  const sentence = ({ start }: OfficeMention) => input.words.findLast(word => word.start <= start)?.sentence
  const near = offices.filter(
    other =>
      other.person !== office.person && isState(input, other.organization) && sentence(other) === sentence(office),
  )
  const states = near.flatMap(({ organization }) => organization ?? [])
  const isSame = near.some(other => rankOf(input, other) === rank)
  return rank === 'MINISTER' || !isSame ? only(states) : null
}

/** Offices of states with the state that the rest of the article tells. */
export function withStates(input: OfficesInput, offices: readonly OfficeMention[]): OfficeMention[] {
  const telling = { input, offices }
  return offices.map(office => {
    if (office.organization !== null || !NATIONAL.has(rankOf(input, office)) || isTold(offices, office)) return office
    const at = input.items.findIndex(({ from, to }) => to > from && input.words[from]?.start === office.start)
    const title = input.items[at]
    if (
      !title ||
      isOfOther(input, title) ||
      input.items.some(one => one.title?.title.plural && input.words[one.from]?.start === office.start)
    )
      return office
    const organization =
      byOrigin(telling, office) ??
      bySubjectBefore(telling, at) ??
      (office.former ? null : byNeighbour(telling, office)) ??
      (office.former ? null : byElimination(telling, office))
    return { ...office, organization }
  })
}

const isTold = (offices: readonly OfficeMention[], { person }: OfficeMention) =>
  offices.some(other => other.person === person && other.organization !== null)
