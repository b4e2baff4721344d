import type { Element } from './elements.js'
import { bareSubject, objectRelative } from './object-relative.js'
import type { Atom, Chunk, VerbGroup } from './syntax.js'

export interface Phrases {
  readonly elements: readonly Element[]
  readonly chunks: readonly Chunk[]
  readonly groups: readonly VerbGroup[]
}

/** Phrases with their words. */
export interface Setting extends Phrases {
  readonly atoms: readonly Atom[]
}

/** Who does it, found leftwards from the verb at `at`. */
export interface Found {
  readonly chunks: readonly number[]
  /** The relative pronoun that stands for the antecedent, so that "which Serbia prevents" has it as object. */
  readonly relative: number | null
  /** The verb whose subject it shares ("said X and did Y"), as an element index. */
  readonly shared: number | null
}

const NOTHING: Found = { chunks: [], relative: null, shared: null }

/** The subject of a finite verb: the nearest phrase to the left that no preposition, insertion or inner verb owns. */
export function subjectOf(phrases: Phrases, at: number): Found {
  const { elements, chunks } = phrases
  for (let p = at - 1; p >= 0; ) {
    const element = elements[p]
    if (!element) break
    switch (element.kind) {
      case 'NP': {
        const chunk = chunks[element.chunk]
        const lead = leadAt(phrases, p)
        const before = elements[lead - 1]
        if (chunk?.prep && before) {
          p = skipPreposition(elements, lead)
          continue
        }
        if (before?.kind === 'VG' && !isFiniteGroup(phrases, before.group)) {
          p = lead - 2
          continue
        }
        const whose = before?.kind === 'VG' ? objectRelative(elements, lead - 1) : null
        if (whose !== null) {
          // "an agreement by which both would withdraw their troops was signed"
          p = whose - 1
          continue
        }
        const outer = before?.kind === 'REL' ? lead - 1 : null
        if (before?.kind === 'VG' && elements[lead - 2]?.kind === 'REL') {
          // "the man who met Putin said"
          p = beforeRelative(elements, lead - 2)
          continue
        }
        return { chunks: chunk?.group ?? [], relative: outer, shared: null }
      }
      case 'REL':
        return { chunks: antecedents(phrases, p), relative: p, shared: null }
      case 'VG': {
        const opener = objectRelative(elements, p)
        if (opener !== null) {
          // "an agreement that Qatar mediated took effect"
          p = opener - 1
          continue
        }
        const bare = bareSubject(elements, p)
        if (bare !== null) {
          // "the accord they signed was dead"
          p = bare - 1
          continue
        }
        if (isFiniteGroup(phrases, element.group) && elements[p - 1]?.kind !== 'REL') return NOTHING
        p = elements[p - 1]?.kind === 'REL' ? beforeRelative(elements, p - 1) : p - 1
        continue
      }
      case 'CC': {
        const next = elements[p + 1]
        // "drawn up by A and backed by B was rejected"
        if (p + 1 < at && next?.kind === 'VG' && !isFiniteGroup(phrases, next.group)) {
          p--
          continue
        }
        return sharedSubject(phrases, p)
      }
      case 'COMMA': {
        const open = insertion(phrases, p)
        if (open === null) return elements[at - 1]?.kind === 'COMMA' ? sharedSubject(phrases, p) : NOTHING
        p = open - 1
        continue
      }
      case 'SUB':
      case 'STOP':
        return NOTHING
      default:
        p--
    }
  }
  return NOTHING
}

const isFiniteGroup = ({ groups }: Phrases, group: number): boolean => groups[group]?.form === 'FINITE'

/** The element index of the first phrase of the coordination that the phrase at `p` belongs to. */
function leadAt({ elements, chunks }: Phrases, p: number): number {
  const element = elements[p]
  if (element?.kind !== 'NP') return p
  const first = chunks[element.chunk]?.group[0]
  for (let i = p; i >= 0; i--) {
    const one = elements[i]
    if (one?.kind === 'NP' && one.chunk === first) return i
  }
  return p
}

/** Left of "who" or ", which". */
function beforeRelative(elements: readonly Element[], relative: number): number {
  return elements[relative - 1]?.kind === 'COMMA' ? relative - 2 : relative - 1
}

/** Past the preposition before the phrase at `lead`. */
function skipPreposition(elements: readonly Element[], lead: number): number {
  let p = lead - 1
  while (p > 0 && elements[p]?.kind !== 'P') p--
  return p - 1
}

/** "said X and did Y", "came, saw and won": the subject of the verb before. */
function sharedSubject(phrases: Phrases, from: number): Found {
  const { elements } = phrases
  for (let p = from - 1; p >= 0; p--) {
    const element = elements[p]
    if (element?.kind === 'STOP') return NOTHING
    if (element?.kind === 'VG' && isFiniteGroup(phrases, element.group)) {
      const found = subjectOf(phrases, p)
      return { ...found, shared: p }
    }
  }
  return NOTHING
}

/** The comma that opens what the comma at `close` closes, when what stands between is an insertion. */
function insertion({ elements, groups, chunks }: Phrases, close: number): number | null {
  let inList: number | null = null
  for (let p = close - 1; p > 0; p--) {
    const element = elements[p]
    if (element?.kind === 'STOP') return inList
    if (element?.kind !== 'COMMA') continue
    const first = elements[p + 1]
    // "the co-chairs, from France, Russia and Japan, mediated": the comma of a list, if one before the list opens all of it
    if (first?.kind === 'NP' && chunks[first.chunk]?.group[0] !== first.chunk) {
      inList ??= p
      continue
    }
    const nonFinite = first?.kind === 'VG' && groups[first.group]?.form !== 'FINITE'
    const past = first?.kind === 'VG' && groups[first.group]?.tense === 'PAST'
    if (
      first?.kind === 'REL' ||
      first?.kind === 'P' ||
      first?.kind === 'NP' ||
      first?.kind === 'SUB' ||
      nonFinite ||
      past
    )
      return p
    if (first?.kind === 'CC' || first?.kind === 'ADV' || first?.kind === 'DATE') return p
  }
  return inList
}

/** "a statement that the leaders signed on Tuesday, and which was brokered by": the relative that this one goes on from. */
function coordinatedRelative(elements: readonly Element[], relative: number): number | null {
  if (elements[relative - 1]?.kind !== 'CC') return null
  for (let p = relative - 2; p > 0; p--) {
    const element = elements[p]
    const that = element?.kind === 'SUB' && element.word === 'that' && elements[p - 1]?.kind === 'NP'
    if (element?.kind === 'REL' || that) return p
    if (!element || element.kind === 'STOP' || element.kind === 'SUB') return null
  }
  return null
}

/** What "who" or "which" stands for: the phrase before it, and those that phrase hangs on. */
export function antecedents({ elements, chunks }: Pick<Phrases, 'elements' | 'chunks'>, relative: number): number[] {
  const earlier = coordinatedRelative(elements, relative)
  if (earlier !== null) return antecedents({ elements, chunks }, earlier)
  for (let p = relative - 1; p >= 0; p--) {
    const element = elements[p]
    if (element?.kind === 'NP') return hosts(chunks, element.chunk)
    // "an accord signed in 1999, which fell apart": over the participle to what it hangs on
    if (element?.kind === 'VG' && elements[p - 1]?.kind === 'NP' && elements[relative - 1]?.kind === 'COMMA') continue
    if (element?.kind === 'STOP' || element?.kind === 'VG') return []
  }
  return []
}

/** The coordination of the phrase, then what it hangs on: for "talks in Brussels" first Brussels, then the talks. */
export function hosts(chunks: readonly Chunk[], from: number): number[] {
  const found: number[] = []
  for (let one: number | null | undefined = from; one !== null && one !== undefined; one = chunks[one]?.host) {
    if (found.includes(one)) break
    found.push(...(chunks[one]?.group ?? [one]).filter(member => !found.includes(member)))
    const apposed = chunks[one]?.apposed
    if (apposed !== null && apposed !== undefined && !found.includes(apposed)) found.push(apposed)
  }
  return found
}
