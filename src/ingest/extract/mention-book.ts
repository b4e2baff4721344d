import type { Article } from '../../model/article.js'
import type { Mention, MentionKind } from '../../model/claim.js'
import { fold } from '../../model/fold.js'
import { mentionId } from '../../model/ids.js'
import type { CleanText } from '../clean/clean-text.js'
import { type Ref, refKey } from './reading.js'

interface NewMention {
  readonly kind: MentionKind
  readonly name: string
  readonly names: readonly string[]
  readonly reference: string | null
  readonly type: string | null
  readonly head: string | null
  readonly terms: readonly string[]
  /** Clean offsets of the surface. */
  readonly start: number
  readonly end: number
}

/** Mentions by what they stand for; equal surfaces get ordinals in the order they are added. */
export class MentionBook {
  readonly mentions: Mention[] = []
  readonly #ids = new Map<string, string>()
  readonly #ordinals = new Map<string, number>()

  constructor(
    private readonly article: Article,
    private readonly clean: CleanText,
  ) {}

  add(refs: readonly Ref[], { start, end, ...rest }: NewMention): void {
    const rawStart = this.clean.toRaw(start)
    const rawEnd = this.clean.toRaw(end - 1) + 1
    const surface = this.article.text.slice(rawStart, rawEnd)
    const key = `${rest.kind} ${fold(surface)}`
    const ordinal = this.#ordinals.get(key) ?? 0
    this.#ordinals.set(key, ordinal + 1)
    const id = mentionId(this.article.id, rest.kind, fold(surface), ordinal)
    this.mentions.push({ id, articleId: this.article.id, ...rest, surface, start: rawStart, end: rawEnd })
    for (const ref of refs) this.#ids.set(refKey(ref), id)
  }

  id(ref: Ref): string | undefined {
    return this.#ids.get(refKey(ref))
  }
}

/** Plain order of code units, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
