import type { Mention } from '../model/claim.js'
import { fold } from '../model/fold.js'
import { groupBy } from '../model/group-by.js'
import { type Agreement, agreement } from './clusters.js'
import type { GoldMention } from './thing-gold.js'

/** A mention as it was read, and the thing it was resolved to. */
export interface ResolvedMention {
  readonly mention: Mention
  readonly thing: string
  /** Where the text speaks of it, as UTF-16 offsets: its claims. */
  readonly told: readonly (readonly [start: number, end: number])[]
}

/** A gold mention and what was made of it; null where it was not read. */
export interface Answer {
  readonly gold: GoldMention
  readonly resolved: ResolvedMention | null
}

/** Two gold mentions that were put together and are two things, or were not and are one. */
export interface Fault {
  readonly kind: 'merge' | 'split'
  readonly one: Answer
  readonly other: Answer
}

export interface ThingReport {
  readonly mentions: number
  readonly things: number
  /** Mentions that were read at all. */
  readonly read: number
  /** Over all mentions, where one that was not read is a thing by itself. */
  readonly all: Agreement
  /** Over those that were read. */
  readonly ofRead: Agreement
  readonly unread: readonly Answer[]
  readonly faults: readonly Fault[]
}

/** What was made of each gold mention, by the mentions of its article. */
export function answersTo(
  gold: readonly GoldMention[],
  read: ReadonlyMap<string, readonly ResolvedMention[]>,
): readonly Answer[] {
  return gold.map(one => ({ gold: one, resolved: find(one, read.get(one.article) ?? []) }))
}

export function scoreThings(answers: readonly Answer[]): ThingReport {
  const members = answers.map(({ gold, resolved }, index) => ({
    true: gold.thing,
    found: resolved?.thing ?? `unread ${index}`,
  }))
  const found = answers.filter(({ resolved }) => resolved !== null)
  return {
    mentions: answers.length,
    things: new Set(answers.map(({ gold }) => gold.thing)).size,
    read: found.length,
    all: agreement(members),
    ofRead: agreement(members.filter((_, index) => answers[index]?.resolved !== null)),
    unread: answers.filter(({ resolved }) => resolved === null),
    faults: [
      ...faults(
        'merge',
        found,
        ({ resolved }) => resolved?.thing ?? '',
        ({ gold }) => gold.thing,
      ),
      ...faults(
        'split',
        found,
        ({ gold }) => gold.thing,
        ({ resolved }) => resolved?.thing ?? '',
      ),
    ],
  }
}

/** Within each group, one mention of its first part with one of every other part. */
function faults(
  kind: Fault['kind'],
  answers: readonly Answer[],
  groupOf: (answer: Answer) => string,
  partOf: (answer: Answer) => string,
): readonly Fault[] {
  return [...groupBy(answers, groupOf).values()].flatMap(group => {
    const [first, ...rest] = [...groupBy(group, partOf).values()].sort((a, b) => b.length - a.length)
    return rest.flatMap(([other]) => {
      const one = first?.[0]
      return one === undefined || other === undefined ? [] : [{ kind, one, other }]
    })
  })
}

/** The mention of the kind that the words are of: by their place where the gold gives it, else by name. */
function find({ kind, form, at }: GoldMention, read: readonly ResolvedMention[]): ResolvedMention | null {
  const alike = read.filter(({ mention }) => mention.kind === kind)
  const named = alike.filter(({ mention }) => formsOf(mention).has(bare(form)))
  if (at === null) return named[0] ?? null
  const end = at + form.length
  const covers = ([from, to]: readonly [number, number]) => from < end && at < to
  return (
    alike.find(({ mention }) => covers([mention.start, mention.end])) ??
    named.find(({ told }) => told.some(covers)) ??
    (named.length === 1 ? (named[0] ?? null) : null)
  )
}

function formsOf({ surface, name, names }: Mention): ReadonlySet<string> {
  return new Set([surface, name, ...names].map(bare))
}

/** "The Serbian president" and "Serbian president" are the same words. */
const bare = (form: string): string => fold(form).replace(/^the /, '')
