/** The folder of the repository. */
export const root: string

/** Compiles src to dist when a source is newer than the last build. */
export function build(): void
