import type { Found, FoundOf } from './found.js'
import type { Word } from './words.js'

/** "Presidents Kaunda of Zambia, Nyerere| of Tanzania and Machel| of Mozambique": a plural title goes on to whom it introduces by surname alone. */

const isLone = (one: Found | undefined): one is FoundOf<'MAYBE'> => one?.kind === 'MAYBE' && one.to === one.from + 1

/** Past "of Zambia" or "(Zambia)" behind a name: the next finding to look at. */
function overBody(words: readonly Word[], found: readonly Found[], at: number): number {
  const [person, body] = [found[at], found[at + 1]]
  if (!person || body?.kind !== 'FORM') return at + 1
  const linked = body.from === person.to + 1 && words[person.to]?.key === 'of'
  const bracketed = body.from === person.to && /\($/.test(words[body.from]?.gap ?? '')
  return linked || bracketed ? at + 2 : at + 1
}

/** Only commas, brackets that close and "and" stand between two findings. */
function isJoined(words: readonly Word[], before: Found | undefined, next: Found | undefined): boolean {
  if (!before || !next || words[before.from]?.sentence !== words[next.from]?.sentence) return false
  const between = words.slice(before.to, next.from)
  if (between.length > 0) return between.length === 1 && between[0]?.key === 'and'
  return /^\)?[,;]\s+$/.test(words[next.from]?.gap ?? '')
}

export function withListedPeople(words: readonly Word[], found: readonly Found[]): Found[] {
  const people = new Set<number>()
  found.forEach((title, at) => {
    if (title.kind !== 'TITLE' || !title.title.plural || found[at + 1]?.from !== title.to) return
    let person = found[at + 1]?.kind === 'HONORIFIC' ? at + 2 : at + 1
    while (found[person]?.kind === 'PERSON' || (isLone(found[person]) && person > at + 1)) {
      if (isLone(found[person])) people.add(person)
      const next = overBody(words, found, person)
      if (!isJoined(words, found[next - 1], found[next])) break
      person = next
    }
  })
  return found.map((one, at) => (people.has(at) ? { kind: 'PERSON', from: one.from, to: one.to, form: null } : one))
}
