/** What kind of text a head noun speaks of, and which kinds can be two names of one thing. */

const HEADS: Readonly<Record<string, readonly string[]>> = {
  ANNEX: [
    'annex',
    'annexe',
    'appendix',
    'roadmap',
    'road map',
    'protocol',
    'timetable',
    'schedule',
    'implementation plan',
  ],
  PLAN: ['plan', 'proposal', 'draft', 'initiative', 'offer', 'blueprint', 'formula'],
  DEAL: [
    'agreement',
    'deal',
    'accord',
    'accords',
    'treaty',
    'pact',
    'settlement',
    'text',
    'framework',
    'understanding',
  ],
  PAPER: ['declaration', 'statement', 'memorandum', 'document', 'communique', 'resolution', 'charter', 'constitution'],
  TRUCE: ['ceasefire', 'cease fire', 'truce', 'armistice', 'cessation', 'moratorium'],
}

const FAMILY = new Map(Object.entries(HEADS).flatMap(([family, heads]) => heads.map(head => [head, family] as const)))

/** "implementation Annex" and "road map" are ANNEX; a plural ("a raft of agreements") is of the family of its singular. */
export function familyOf(head: string | null): string {
  const noun = (head ?? '').toLowerCase()
  return FAMILY.get(noun) ?? FAMILY.get(noun.replace(/s$/, '')) ?? 'OTHER'
}

/** A plan that was accepted is the agreement; an annex is never what it is an annex to. */
const COMPATIBLE: ReadonlySet<string> = new Set(['DEAL PLAN', 'DEAL PAPER', 'DEAL TRUCE', 'DEAL OTHER', 'PAPER PLAN'])

export function areCompatible(a: string, b: string): boolean {
  return a === b || COMPATIBLE.has([a, b].sort().join(' '))
}

/** Head nouns, which say nothing of which agreement it is. */
export const HEAD_WORDS: ReadonlySet<string> = new Set(
  Object.values(HEADS)
    .flat()
    .flatMap(head => head.split(' ')),
)
