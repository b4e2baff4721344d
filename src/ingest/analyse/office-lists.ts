import { flatMap } from '../../model/flat-map.js'
import type { Item } from './items.js'
import { isHonour } from './office-elements.js'
import { isAnd, isArticle, isPlural, listed, type Members, membersAt, overMark, paired } from './office-list-parts.js'
import type { OfficeMatch } from './office-matcher.js'
import { peopleOfRivals, theirPeople } from './office-pairs.js'

/** "the presidents| of Croatia, Serbia and Bosnia| — A, B and C" */
function titleOfBodies(items: readonly Item[], at: number): OfficeMatch[] {
  const title = items[at]
  if (!title || items[at + 1]?.key !== 'of') return []
  const bodies = membersAt(items, at + 2, 'B')
  const people = bodies && membersAt(items, overMark(items, bodies.to), 'P')
  return bodies && people ? paired(title, people, bodies.members, at) : []
}

/** "the Croatian, Serbian and Bosnian| presidents|, A, B and C" */
function bodiesTitle(items: readonly Item[], at: number): OfficeMatch[] {
  const title = items[at]
  const people = title && membersAt(items, overMark(items, at + 1), 'P')
  if (!people) return []
  for (let from = at - 3; from >= Math.max(0, at - 12); from--) {
    const bodies = membersAt(items, from, 'B')
    const ends = bodies?.to === at || (bodies?.to === at - 1 && items[at - 1]?.kind === 'W')
    // "the Serbian, | Croatian and Bosnian presidents": all three, since there are three
    const found = bodies && ends ? paired(title, people, bodies.members, from) : []
    if (found.length > 0) return found
  }
  return []
}

/** "A, B and C|, the presidents of Croatia, Serbia and Bosnia" */
function peopleTitle(items: readonly Item[], at: number): OfficeMatch[] {
  const title = items[at]
  if (!title || items[at + 1]?.key !== 'of') return []
  const many = membersAt(items, at + 2, 'B')
  const one = items[isArticle(items[at + 2]) ? at + 3 : at + 2]
  const bodies = many?.members ?? (one?.kind === 'B' ? [one] : [])
  for (let from = Math.max(0, at - 12); bodies.length > 0 && from < at - 3; from++) {
    const people = membersAt(items, from, 'P')
    if (!people) continue
    const gap = items.slice(people.to, at).filter(({ kind }) => kind === 'W')
    return items[people.to - 1]?.kind === 'P' && gap.length < 3 && people.to >= at - 3
      ? paired(title, { ...people, to: at + 2 }, bodies, from)
      : []
  }
  return []
}

/** "four of his commanders| - A, B and C", where the body stands before the title or is not said. */
function titlePeople(items: readonly Item[], at: number): OfficeMatch[] {
  const title = items[at]
  if (!title || items[at + 1]?.kind !== 'X') return []
  const people = membersAt(items, at + 2, 'P') ?? eachSomewhere(items, at + 2)
  const before = items[at - 1]
  return people ? paired(title, people, before?.kind === 'B' ? [before] : [], at) : []
}

/** "the British ambassadors: in Delhi| A, in Karachi B" */
function eachSomewhere(items: readonly Item[], from: number): Members | null {
  const members: Item[] = []
  let to = from
  for (let at = from; items[at]?.key === 'in' && items[at + 1]?.kind === 'B'; ) {
    at = isHonour(items[at + 2]) ? at + 3 : at + 2
    const person = items[at]
    if (person?.kind !== 'P') break
    members.push(person)
    to = ++at
    while (items[at]?.kind === ',' || isAnd(items[at])) at++
    if (at === to) break
  }
  return members.length > 1 ? { members, to } : null
}

const FARTHEST = 9

/** Past commas, semicolons, brackets, "and", "of" and articles. */
function overLinks(items: readonly Item[], from: number): number {
  let at = from
  while (
    items[at]?.kind === ',' ||
    items[at]?.kind === 'X' ||
    isAnd(items[at]) ||
    isArticle(items[at]) ||
    items[at]?.key === 'of'
  )
    at++
  return at
}

/** "Five presidents sat down: Ghana's A, Chad's B and Mali's C": the body before each. */
function eachWithHisOwn(items: readonly Item[], at: number): OfficeMatch[] {
  const title = items[at]
  if (!title || title.title?.title.row.represents) return []
  const offset = items.slice(at + 1, at + FARTHEST).findIndex(({ kind, possessive }) => kind === 'B' && possessive)
  const made: OfficeMatch[] = []
  for (let i = at + 1 + offset; offset >= 0 && items[i]?.possessive && items[i]?.sentence === title.sentence; ) {
    const [body, person] = [items[i], items[i + 1]]
    if (body?.kind !== 'B' || person?.kind !== 'P') break
    made.push(listed(person, title, body, at, i + 2))
    i = overLinks(items, i + 2)
  }
  return made.length > 1 ? made : []
}

/** "the leaders| of the four main parties: A of the X, B of the Y and C of the Z" */
function eachOfHisOwn(items: readonly Item[], at: number): OfficeMatch[] {
  const title = items[at]
  // "the mediators, A of the United States …": an envoy's body is not where he comes from.
  if (!title || title.title?.title.row.represents) return []
  const offset = items.slice(at + 1, at + FARTHEST).findIndex(({ kind }) => kind === 'P')
  const made: OfficeMatch[] = []
  for (let i = at + 1 + offset; offset >= 0 && items[i]?.kind === 'P' && items[i]?.sentence === title.sentence; ) {
    const person = items[i]
    const linked = /^(?:of|for|\()$/.test(items[i + 1]?.key ?? '')
    const of = linked ? (isArticle(items[i + 2]) ? i + 3 : i + 2) : -1
    const body = items[of]
    if (!person || body?.kind !== 'B') break
    made.push(listed(person, title, body, at, of + 1))
    i = of + 1
    while (items[i]?.kind === ',' || items[i]?.kind === 'X' || isAnd(items[i])) i++
  }
  return made.length > 1 ? made : []
}

/** "the presidents| of Chad (A), Kenya (B) and Mali (C)", "of Chad, A; Kenya, B; and Mali, C": each body with its own behind it. */
function bodyThenPerson(items: readonly Item[], at: number): OfficeMatch[] {
  const title = items[at]
  if (!title || items[at + 1]?.key !== 'of') return []
  const made: OfficeMatch[] = []
  for (let i = overLinks(items, at + 1); items[i]?.kind === 'B' && items[i]?.sentence === title.sentence; ) {
    const [body, mark] = [items[i], items[i + 1]]
    const person = items[isHonour(items[i + 2]) ? i + 3 : i + 2]
    if ((mark?.kind !== ',' && mark?.key !== '(') || person?.kind !== 'P' || person.sentence !== title.sentence) break
    const end = items.indexOf(person, i) + 1
    made.push(listed(person, title, body, at, end))
    i = overLinks(items, end)
  }
  return made.length > 1 ? made : []
}

/** "Presidents| A, B and C of Chad, Kenya and Mali" */
function peopleThenBodies(items: readonly Item[], at: number): OfficeMatch[] {
  const title = items[at]
  const people = title && membersAt(items, at + 1, 'P')
  const bodies = people && items[people.to]?.key === 'of' ? membersAt(items, people.to + 1, 'B') : null
  return title && people && bodies && bodies.members.length === people.members.length
    ? paired(title, { ...people, to: bodies.to }, bodies.members, at)
    : []
}

/** "A of Chad", "A (Chad)", "Chad's A" */
function withOwnBody(items: readonly Item[], at: number): { person: Item; body: Item; to: number } | null {
  const [first, second] = [items[at], items[at + 1]]
  if (first?.kind === 'B' && first.possessive && second?.kind === 'P')
    return { person: second, body: first, to: at + 2 }
  const of = isArticle(items[at + 2]) ? at + 3 : at + 2
  const body = items[of]
  if (first?.kind !== 'P' || !/^(?:of|\()$/.test(second?.key ?? '') || body?.kind !== 'B') return null
  return { person: first, body, to: of + 1 }
}

/** "A (Chad), B (Mali) and C (Kenya)|, the foreign ministers", "A of Chad and B of Mali, both presidents", "Chad's A and Mali's B met as presidents": each with his own before the title. */
function eachBeforeTitle(items: readonly Item[], at: number): OfficeMatch[] {
  const title = items[at]
  let before = at - 1
  while (isArticle(items[before]) || /^(?:all|two|three|four)$/.test(items[before]?.key ?? '')) before--
  const isAs = items[at - 1]?.key === 'as'
  if (!title || !(isAs || items[before]?.kind === ',')) return []
  const first = items.findIndex(({ sentence, kind }) => sentence === title.sentence && kind === 'P')
  const start = items[first - 1]?.kind === 'B' && items[first - 1]?.possessive ? first - 1 : first
  const made: OfficeMatch[] = []
  for (let i = start; i >= 0 && i < before; ) {
    const own = withOwnBody(items, i)
    if (!own) return isAs && made.length > 1 ? made : []
    made.push(listed(own.person, title, own.body, start, at + 1))
    i = own.to
    while (i < before && (items[i]?.kind === ',' || items[i]?.kind === 'X' || isAnd(items[i]))) i++
  }
  return made.length > 1 ? made : []
}

/** "the president of Chad" or "Chad's president": one title with its body. */
function titleWithBody(items: readonly Item[], from: number): { title: Item; body: Item; to: number } | null {
  let at = isArticle(items[from]) ? from + 1 : from
  const first = items[at]
  if (first?.kind === 'B') {
    at++
    while (items[at]?.kind === 'W' && at < from + 6) at++
    const title = items[at]
    return title?.kind === 'T' ? { title, body: first, to: at + 1 } : null
  }
  const of = isArticle(items[at + 2]) ? at + 3 : at + 2
  const body = items[of]
  if (first?.kind !== 'T' || items[at + 1]?.key !== 'of' || body?.kind !== 'B') return null
  return { title: first, body, to: of + 1 }
}

/** "A, B and C| - the American president, the Chadian premier and Mali's envoy": the titles in the order of the names. */
function respectively(items: readonly Item[], at: number): OfficeMatch[] {
  const people = membersAt(items, at, 'P')
  const goesOn = items[at - 1]?.kind === ',' || isAnd(items[at - 1])
  if (!people || goesOn || items[people.to]?.key !== '-') return []
  const held: OfficeMatch[] = []
  for (let i = people.to + 1; held.length < people.members.length; ) {
    const one = titleWithBody(items, i)
    const person = people.members[held.length]
    if (!one || !person) return []
    held.push(listed(person, one.title, one.body, at, one.to))
    i = one.to
    while (items[i]?.kind === ',' || isAnd(items[i])) i++
  }
  return held
}

/** Lists of several office holders under one plural title, and the titles that they use up. */
export function listedOffices(items: readonly Item[], rivals: readonly number[]): OfficeMatch[] {
  return flatMap(items, (item, at) => {
    if (item.kind === 'P') return respectively(items, at)
    if (!isPlural(item)) return []
    for (const read of [
      titleOfBodies,
      bodyThenPerson,
      bodiesTitle,
      peopleTitle,
      peopleThenBodies,
      eachOfHisOwn,
      eachWithHisOwn,
      titlePeople,
      theirPeople,
      eachBeforeTitle,
    ]) {
      const found = read(items, at)
      if (found.length > 0) return found
    }
    return peopleOfRivals(items, at, rivals)
  })
}
