/** Why an address gave nothing to read; the message is for whoever gave the address. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched'

  constructor(
    reason: string,
    /** When it may be asked again, in milliseconds since 1970; `later`: at a time that the asker chooses; `never`: it will not change by itself. */
    readonly again: number | 'later' | 'never',
    options?: ErrorOptions,
  ) {
    super(reason, options)
  }
}
