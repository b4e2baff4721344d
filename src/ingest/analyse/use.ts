import type { FoundOf } from './found.js'
import * as cue from './lexicon/use-words.js'
import { SPACE, type Word } from './words.js'

export type Use = 'ACTOR' | 'PLACE' | 'PEOPLE'

interface Context {
  readonly before: Word | undefined
  readonly before2: Word | undefined
  readonly word: Word
  readonly after: Word | undefined
  readonly gap: string
  readonly gapAfter: string
  /** "withdrew its troops from": of forces that are told to go somebody says whence, and not whose they are. */
  readonly withdrawn: boolean
  /** Soldiers go before. */
  readonly forces: boolean
  /** The verb of a relative clause behind it: "Oman, which brokered". */
  readonly does: string | null
  /** Nothing stands before it in the sentence, or a mark. */
  readonly opens: boolean
}

/** The words around a name, past "the" and an adverb or a clause in commas: "Belgrade, in turn, agreed". */
function contextOf(words: readonly Word[], from: number, to: number): Context | null {
  const word = words[to - 1]
  const first = words[from]
  if (!word || !first) return null
  let back = from - 1
  let gap = first.gap ?? ''
  if (words[back]?.key === 'the' && first.gap !== null) {
    gap = words[back]?.gap ?? ''
    back--
  }
  const inside = (i: number) => (words[i]?.sentence === word.sentence ? words[i] : undefined)
  let next = to
  if (
    /^\s+$/.test(inside(next)?.gap ?? '') &&
    /ly$|^(?:also|too|still|now|again|then|never|long|meanwhile|itself)$/.test(inside(next)?.key ?? '')
  )
    next++
  next = overAside(words, next)
  return {
    before: first.gap === null ? undefined : inside(back),
    before2: inside(back - 1),
    word,
    after: inside(next),
    gap,
    forces: words
      .slice(Math.max(0, back - 4), Math.max(0, back))
      .some(({ key, sentence }) => sentence === word.sentence && cue.FORCES.has(key)),
    withdrawn: words
      .slice(Math.max(0, back - 6), Math.max(0, back))
      .some(({ key, sentence }) => sentence === word.sentence && cue.WITHDRAWN.has(key)),
    gapAfter: next > to && /^,/.test(inside(next)?.gap ?? '') ? ' ' : (inside(next)?.gap ?? ''),
    does: relativeVerb(words, to),
    opens: first.gap === null || inside(from - 1) === undefined || /^[,;:] $/.test(first.gap),
  }
}

/** "Oman, which had offered": its verb. */
function relativeVerb(words: readonly Word[], at: number): string | null {
  if (words[at]?.key !== 'which' || !/^, $/.test(words[at]?.gap ?? '')) return null
  const helper = /^(?:has|had|also|then|later)$/.test(words[at + 1]?.key ?? '')
  return words[at + (helper ? 2 : 1)]?.key ?? null
}

/** ", for its part|, charged", ", in turn|, agreed" */
function overAside(words: readonly Word[], at: number): number {
  if (!/^,/.test(words[at]?.gap ?? '')) return at
  const said = [3, 2, 1].find(n =>
    ASIDE.test(
      words
        .slice(at, at + n)
        .map(({ key }) => key)
        .join(' '),
    ),
  )
  return said !== undefined && /^,/.test(words[at + said]?.gap ?? '') ? at + said : at
}

const ASIDE = /^(?:for its part|in turn|in response|in reply|too|however|meanwhile|by contrast)$/

const HYPHEN = /^\s?[-–—‑]\s?$/

function byBefore({ before, before2, gap, withdrawn, forces }: Context): Use | null {
  if (!before || !SPACE.test(gap)) return null
  // "was hailed in Damascus": it was the government that did so
  if (before.key === 'in' && before2 && cue.RECEIVED.has(before2.key)) return 'ACTOR'
  if (before.key === 'at' && before2 && cue.AT_ACTOR.has(before2.key)) return 'ACTOR'
  if (/^(?:through|via)$/.test(before.key) && before2 && cue.DEALT.has(before2.key)) return 'ACTOR'
  if (cue.IN.has(before.key) || cue.PART.has(before.key) || cue.PLACE_OBJECTS.has(before.key)) return 'PLACE'
  if (before.key === 'of') return before2 && cue.OF_PLACE.has(before2.key) ? 'PLACE' : null
  // "the last soldiers left Niger"
  if (/^(?:left|entered|leave|enter|leaving|entering)$/.test(before.key) && forces) return 'PLACE'
  if (before.key === 'from' && withdrawn && before2 && cue.FORCES.has(before2.key)) return 'PLACE'
  if (before.key === 'from') return before2 && cue.FROM_ACTOR.has(before2.key) ? 'ACTOR' : 'PLACE'
  if (before.key === 'to') {
    if (before2 && cue.TO_ACTOR.has(before2.key)) return 'ACTOR'
    return before2 && cue.MOTION.has(before2.key) ? 'PLACE' : null
  }
  if (before.key === 'for' && before2 && cue.LEAVING.has(before2.key)) return 'PLACE'
  if (before.key === 'on' || before.key === 'upon') return before2 && cue.PRESSURE.has(before2.key) ? 'ACTOR' : null
  if (cue.ACTOR_PREPOSITIONS.has(before.key) || cue.ACTOR_OBJECTS.has(before.key)) return 'ACTOR'
  return null
}

function byAfter({ word, after, gapAfter, opens }: Context): Use | null {
  if (!after) return null
  if (HYPHEN.test(gapAfter)) return cue.PLACE_COMPOUNDS.has(after.key) ? 'PLACE' : 'ACTOR'
  if (word.possessive) return cue.PLACE_POSSESSIONS.has(after.key) ? 'PLACE' : 'ACTOR'
  if (!SPACE.test(gapAfter)) return null
  if (cue.ACTOR_NOUNS.has(after.key) || cue.ACTOR_VERBS.has(after.key)) return 'ACTOR'
  // "Tehran branded the strikes …": what a name that opens a sentence or follows a mark has done
  if (opens && /[^e]ed$/.test(after.key) && !cue.BEFALLEN.has(after.key)) return 'ACTOR'
  return cue.PLACE_NOUNS.has(after.key) ? 'PLACE' : null
}

/**
 * What a name of a place that is also a government's stands for here; null when nothing tells.
 * "Belgrade has refused" ACTOR, "returned to Belgrade" PLACE, "ethnic Albanians" PEOPLE.
 */
export function useOf(words: readonly Word[], found: FoundOf<'FORM'>): Use | null {
  const context = contextOf(words, found.from, found.to)
  if (!context) return null
  if (found.form.how === 'DEMONYM') return isPeople(words, found, context) ? 'PEOPLE' : 'ACTOR'
  if (HYPHEN.test(words[found.from]?.gap ?? '')) return 'ACTOR'
  if (isWhere(words, found.to)) return 'PLACE'
  const before = context.does !== null && cue.GOVERNING.has(context.does) ? 'ACTOR' : byBefore(context)
  if (before === 'PLACE' && context.word.possessive && !cue.PLACE_POSSESSIONS.has(context.after?.key ?? ''))
    return 'ACTOR'
  return before ?? byAfter(context)
}

/** "Tripoli was where they met", "Tripoli, where they met": a place; not "Washington is where it was". */
const isWhere = (words: readonly Word[], to: number): boolean => {
  const [next, after] = words.slice(to, to + 2)
  if (next?.sentence !== words[to - 1]?.sentence) return false
  if (next?.key === 'where') return true
  // "Nairobi was the venue"
  const [, , noun] = words.slice(to, to + 3)
  if (next?.key === 'was' && after?.key === 'the' && /^(?:venue|site|scene|setting)$/.test(noun?.key ?? '')) return true
  return (
    /^(?:was|were|is)$/.test(next?.key ?? '') &&
    after?.key === 'where' &&
    !/^(?:it|he|she)$/.test(words[to + 2]?.key ?? '')
  )
}

/** "European diplomacy", "a European peace plan": the union, a word or two before what it does. */
function isUnion(words: readonly Word[], to: number): boolean {
  const near = words.slice(to, to + 3).filter(word => word.sentence === words[to - 1]?.sentence)
  const end = near.findIndex(word => !/^[\s-]+$/.test(word.gap ?? 'x'))
  return near.slice(0, end < 0 ? 3 : end).some(({ key }) => cue.UNION_NOUNS.has(key))
}

function isPeople(
  words: readonly Word[],
  { to }: FoundOf<'FORM'>,
  { before, after, gap, gapAfter, word }: Context,
): boolean {
  // "Central African states": those of a region, and not of the republic that is called after it
  if (words[to - 2]?.key === 'central' && word.key === 'african' && cue.OF_REGION.has(after?.key ?? '')) return true
  if (word.key === 'european' && !(isUnion(words, to) && !cue.PART.has(before?.key ?? ''))) return true
  // "Catholic bishops" are the church's, "Catholic voters" are not.
  if (/^catholics?$/.test(word.key) && !(SPACE.test(gapAfter) && cue.CLERGY.has(after?.key ?? ''))) return true
  if (before && SPACE.test(gap) && cue.ETHNIC_BEFORE.has(before.key)) return true
  if (after && SPACE.test(gapAfter) && !word.possessive && cue.ETHNIC_AFTER.has(after.key)) return true
  return (
    /^[-‑]$/.test(words[to]?.gap ?? '') &&
    /^(?:speaking|born|language|majority|populated|dominated)$/.test(words[to]?.key ?? '')
  )
}
