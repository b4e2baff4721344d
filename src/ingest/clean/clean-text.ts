export type BlockKind = 'HEADLINE' | 'SUBHEAD' | 'PARAGRAPH' | 'LIST_ITEM' | 'CAPTION' | 'QUOTE'

/** A run of body text. Page furniture, by-lines, datelines, date headers and agency marks are in no block. */
export interface Block {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
}

/** The text that is analysed, with a map back to the raw text. */
export interface CleanText {
  readonly text: string
  readonly blocks: readonly Block[]
  /** Raw offset of a clean offset (of the unit itself; for an end, use `toRaw(end - 1) + 1`). */
  readonly toRaw: (offset: number) => number
  /** What the header fixed: a glued date header, a front matter date, a dateline's day. EDTF. */
  readonly date: string | null
  /** The place of the dateline, which is where it was written, not where something happened. */
  readonly datelinePlace: string | null
  /** The day of the dateline, on which it was written: "BUENOS AIRES, June 12" in the paper of the 13th. "XXXX-06-12", or "Tuesday". */
  readonly datelineDay: string | null
  readonly headline: string | null
  /** Year of a copyright line; fixes the year of dates that have none, never a day of publication. */
  readonly copyrightYear: string | null
  /** BCP 47 code of the language; only "en" is read further. */
  readonly language: string
}
