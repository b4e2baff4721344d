/** Events at which several come together to talk. */
export const GATHERINGS: ReadonlySet<string> = new Set(['TALKS', 'MEETING', 'SUMMIT'])

/** Events of which all are talking: gatherings, and calls. */
export const TALKING: ReadonlySet<string> = new Set([...GATHERINGS, 'CALL'])
