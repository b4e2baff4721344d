import type { Atom, Tense, VerbForm, VerbForms, VerbGroup } from './syntax.js'

const MODALS = new Set(['may', 'might', 'could', 'would', 'should', 'must', 'can', 'will', 'shall', 'ought'])
const NEGATIONS = new Set(['not', "n't", 'never', 'no longer'])
const PARTICLES = new Set(['up', 'down', 'out', 'off', 'together', 'back', 'over', 'through', 'away', 'apart'])
// Adjective-like words that the tagger takes for verbs, and nouns that end like participles.
const NOT_VERBS = new Set(['including', 'according', 'regarding', 'concerning', 'following', 'pending', 'given'])

/** Verb groups in order: auxiliaries, adverbs, negation and one main verb. "failed to sign" is two groups. */
export function verbGroupsOf(atoms: readonly Atom[], taken: readonly boolean[], verbs: VerbForms): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < atoms.length; ) {
    const group = groupAt(atoms, taken, i, verbs)
    if (group) groups.push(group)
    i = group ? group.to : i + 1
  }
  return groups.map((group, i) =>
    isHelped(atoms, groups[i - 1], group, taken) ? { ...group, form: 'TO', tense: 'NONE' } : group,
  )
}

/** "helped negotiate", "helped A and B reach": a base form under "help". */
function isHelped(
  atoms: readonly Atom[],
  before: VerbGroup | undefined,
  group: VerbGroup,
  taken: readonly boolean[],
): boolean {
  if (
    !/^(?:help|let)$/.test(before?.lemma ?? '') ||
    !before ||
    group.form !== 'FINITE' ||
    group.tense !== 'PRESENT' ||
    group.to - group.from !== 1
  )
    return false
  // "helped A, B and C reach a truce"
  return atoms.slice(before.to, group.from).every(atom => taken[atom.index] || isListing(atom))
}

const isListing = ({ pos, lower }: Atom): boolean => pos === 'CCONJ' || lower === ','

/** "sanctions should the truce fail", "Had Norway mediated, …": as much as "if". */
function isIf(atoms: readonly Atom[], taken: readonly boolean[], at: number): boolean {
  const word = atoms[at]?.lower
  if (!taken[at + 1]) return false
  if (word !== 'had') return word === 'should'
  const isFirst = atoms.slice(0, at).every(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ')
  const comma = atoms.findIndex(({ index, lower }) => index > at && lower === ',')
  const verb = atoms
    .slice(at + 1, Math.max(comma, 0))
    .find(({ index, pos }) => !taken[index] && /^(?:VERB|AUX)$/.test(pos))
  return isFirst && verb !== undefined && (verb.pos === 'VERB' ? !verb.lower.endsWith('ing') : verb.lower === 'been')
}

function groupAt(atoms: readonly Atom[], taken: readonly boolean[], from: number, verbs: VerbForms): VerbGroup | null {
  const first = atoms[from]
  if (!first || taken[from] || NOT_VERBS.has(first.lower)) return null
  if (isIf(atoms, taken, from)) return null
  const infinitive = first.lower === 'to'
  if (!infinitive && first.pos !== 'AUX' && first.pos !== 'VERB') return null
  const parts: Atom[] = []
  let i = infinitive ? from + 1 : from
  for (; i < atoms.length; i++) {
    const atom = atoms[i]
    if (!atom || taken[i]) break
    if (atom.pos === 'AUX') parts.push(atom)
    else if (infinitive && isPerfect(atom, atoms[i + 1], verbs)) parts.push({ ...atom, pos: 'AUX' })
    else if (atom.pos === 'VERB') {
      parts.push(atom)
      i++
      break
    } else if (
      (atom.pos === 'ADV' || NEGATIONS.has(atom.lower)) &&
      (parts.length > 0 || infinitive) &&
      leadsToVerb(atoms, taken, i)
    )
      parts.push(atom)
    else break
  }
  const main = parts.findLast(({ pos }) => pos === 'VERB' || pos === 'AUX')
  if (!main) return null
  const after = atoms[i]
  if (after && NEGATIONS.has(after.lower) && main.pos === 'AUX') parts.push(after)
  const to = after && parts.includes(after) ? i + 1 : i
  const group = describe(parts, main, from, to, infinitive, [atoms[to], atoms[to + 1]], verbs)
  // "vowed never to sign", "agreed not to fire", "never took place"
  const before = taken[from - 1] ? '' : (atoms[from - 1]?.lower ?? '')
  const denied = infinitive ? NEGATIONS.has(before) : before === 'never'
  return denied ? { ...group, negated: !group.negated } : group
}

/** "was to have been signed", "is said to have mediated": "have" helps, whatever the tagger says. */
const isPerfect = ({ lower }: Atom, next: Atom | undefined, verbs: VerbForms): boolean =>
  lower === 'have' &&
  next !== undefined &&
  (next.lower === 'been' || (next.pos === 'VERB' && next.lower !== next.lemma && isParticiple(next, verbs)))

/** An adverb or "not" belongs to the group when a verb follows: "has also been", "did not broker". */
function leadsToVerb(atoms: readonly Atom[], taken: readonly boolean[], from: number): boolean {
  for (let i = from; i < atoms.length && i < from + 3; i++) {
    const atom = atoms[i]
    if (!atom || taken[i]) return false
    if (atom.pos === 'VERB' || atom.pos === 'AUX') return true
    if (atom.pos !== 'ADV' && !NEGATIONS.has(atom.lower)) return false
  }
  return false
}

function describe(
  parts: readonly Atom[],
  main: Atom,
  from: number,
  to: number,
  infinitive: boolean,
  [after, next]: readonly [Atom | undefined, Atom | undefined],
  verbs: VerbForms,
): VerbGroup {
  const helpers = parts.filter(part => part.pos === 'AUX' && part !== main)
  const modal = helpers.find(({ lemma, lower }) => MODALS.has(lemma) || MODALS.has(lower))
  const has = (lemma: string) => helpers.some(part => part.lemma === lemma)
  const ing = main.lower.endsWith('ing') && main.lemma !== main.lower
  const participle = isParticiple(main, verbs)
  const passive = has('be') && participle && !ing
  const form: VerbForm = infinitive
    ? 'TO'
    : helpers.length > 0
      ? helpers[0]?.lower === 'being' || helpers[0]?.lower === 'having'
        ? 'ING'
        : 'FINITE'
      : ing
        ? 'ING'
        : verbs.participles.has(main.lower)
          ? 'PARTICIPLE'
          : 'FINITE'
  // "carried notes back and forth"; "talked through Norway"
  const isApart = (after?.lower === 'back' && next?.lower === 'and') || (after?.lower === 'through' && next?.span)
  const isParticle =
    (PARTICLES.has(after?.lower ?? '') && !isApart) || (main.lemma === 'bring' && after?.lower === 'about')
  const particle = after && isParticle && !after.span ? after.lower : null
  const name = modal?.lemma ?? null
  return {
    from,
    to,
    verb: main.index,
    lemma: main.lemma,
    particle,
    form,
    tense: tenseOf(helpers[0] ?? main, name, form),
    passive,
    perfect: has('have') && main.pos === 'VERB',
    negated: parts.some(({ lower }) => NEGATIONS.has(lower)),
    modal: name === 'will' || name === 'shall' ? null : name,
  }
}

/** A past form; the tagger's lemma differs from it, but for "set", "put", "cut", "hit". */
function isParticiple(main: Atom, verbs: VerbForms): boolean {
  if (main.pos !== 'VERB') return false
  return (
    main.lemma !== main.lower ||
    /(?:ed|en)$/.test(main.lower) ||
    verbs.participles.has(main.lower) ||
    /^(?:set|put|cut|hit|read)$/.test(main.lower)
  )
}

function tenseOf(first: Atom, modal: string | null, form: VerbForm): Tense {
  if (form !== 'FINITE') return 'NONE'
  if (modal === 'will' || modal === 'shall' || modal === 'would') return 'FUTURE'
  if (modal) return 'PRESENT'
  if (first.lemma === 'be') return /^(?:was|were)$/.test(first.lower) ? 'PAST' : 'PRESENT'
  if (first.lemma === 'have' || first.lemma === 'do') return /^(?:had|did)$/.test(first.lower) ? 'PAST' : 'PRESENT'
  return first.lower === first.lemma || /s$/.test(first.lower) ? 'PRESENT' : 'PAST'
}
