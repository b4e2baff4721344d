import { groupBy } from '../../model/group-by.js'
import type { OfficeMention } from './analysis.js'
import type { Item } from './items.js'
import { bodyOf, type OfficesInput, titleText } from './office-input.js'

/** "Daniel Mworia arrived on Monday. The Kenyan president was welcomed": an office in one sentence, its holder's bare name in the next. */

const LEADING = /^(?:HEAD_OF_STATE|HEAD_OF_GOVERNMENT|FOREIGN_MINISTER)$/

/** An office of a state with nobody's name beside it, with which a sentence opens. */
interface Untold {
  readonly title: Item
  readonly body: number
}

/** The first items of a sentence but its article: "The | Kenyan president", "The | president of Kenya". */
function untoldIn(input: OfficesInput, sentence: readonly Item[]): Untold | null {
  const [first, second, third, fourth] = sentence[0]?.key === 'the' ? sentence.slice(1) : sentence
  const before = first?.kind === 'B' && second?.kind === 'T'
  const behind = first?.kind === 'T' && second?.key === 'of' && third?.kind === 'B'
  const [title, body, next] = before ? [second, first, third] : behind ? [first, third, fourth] : []
  const rank = title?.title?.title.row.rank ?? ''
  if (!title || title.title?.title.plural || !LEADING.test(rank) || next?.kind !== 'W') return null
  const state = bodyOf(input, body)
  return state !== null && input.table.get(state).type === 'STATE' ? { title, body: state } : null
}

const OTHERS = /^(?:him|her|them|his|both|each|other|another)$/

/** Whether a sentence tells of somebody else beside the one it opens with: "The Kenyan president received him". */
const isOfOthers = (sentence: readonly Item[], from: number): boolean =>
  sentence.slice(from).some(({ kind, key }) => kind === 'P' || (kind === 'W' && OTHERS.test(key)))

const SAYS = /^(?:said|says|told|added|adds|explained|declared|insisted|warned)$/

/** "They are serious," A| said: the one person of a sentence who speaks in it. */
function speaker(sentence: readonly Item[]): number | null {
  const people = sentence.filter(({ kind }) => kind === 'P')
  const at = sentence.findIndex(({ kind }) => kind === 'P')
  const says = [sentence[at - 1], sentence[at + 1]].some(one => one?.kind === 'W' && SAYS.test(one.key))
  return people.length === 1 && says ? (people[0]?.entity ?? null) : null
}

/** The one person with whom a sentence opens, or who speaks in it. */
function opening(sentence: readonly Item[]): number | null {
  const [first, ...rest] = sentence
  if (first?.kind !== 'P') return speaker(sentence)
  return first?.kind === 'P' && !first.possessive && !isOfOthers(rest, 0) ? first.entity : null
}

/** Offices said in the sentence right before or behind that of a person of whom the article, and the reference data, know none. */
export function untoldHolders(input: OfficesInput, known: readonly OfficeMention[]): OfficeMention[] {
  const sentences = groupBy(input.items, ({ sentence }) => sentence)
  const { table, gazetteer, words } = input
  const hasOffice = (person: number) =>
    known.some(office => office.person === person) ||
    (gazetteer.persons.get(table.get(person).reference ?? '')?.offices.length ?? 0) > 0
  const isHeld = ({ title, body }: Untold) =>
    known.some(
      office =>
        office.organization === body &&
        !office.former &&
        gazetteer.ranks.get(office.title.toLowerCase()) === title.title?.title.row.rank,
    )
  const found: OfficeMention[] = []
  for (const [at, sentence] of sentences) {
    const untold = untoldIn(input, sentence)
    if (!untold || isHeld(untold) || isOfOthers(sentence, 0)) continue
    const [before, behind] = [at - 1, at + 1].map(one => opening(sentences.get(one) ?? []))
    const person = before ?? behind
    if (person == null || hasOffice(person) || found.some(office => office.person === person)) continue
    const { title, body } = untold
    const [first, last] = [sentence[0], title]
    found.push({
      person,
      organization: body,
      title: titleText(input, title),
      former: false,
      represents: title.title?.title.row.represents ?? false,
      start: words[first?.from ?? 0]?.start ?? 0,
      end: words[last.to - 1]?.end ?? 0,
    })
  }
  return found
}
