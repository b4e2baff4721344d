import { NOUN_CONTROL, OBJECT_CONTROL, SAYING } from './closed-class.js'
import { complementsOf } from './complements.js'
import { backOverAdverbs, settleParticiples } from './reduced.js'
import { antecedents, type Found, hosts, type Phrases, subjectOf } from './subjects.js'
import type { Atom, Clause, ClauseLink, Oblique, VerbGroup } from './syntax.js'

interface Setting extends Phrases {
  readonly atoms: readonly Atom[]
}

/** One clause per verb group: its subject, object, agent and prepositional phrases, and the clause that governs it. */
export function clausesOf(row: Setting): Clause[] {
  const setting = { ...row, groups: settleParticiples(row.elements, row.chunks, row.groups) }
  const clauses: Clause[] = []
  setting.elements.forEach((element, at) => {
    if (element.kind !== 'VG') return
    const group = setting.groups[element.group]
    if (group) clauses.push(clause(setting, clauses, group, at))
  })
  return clauses
}

function clause(setting: Setting, before: readonly Clause[], vg: VerbGroup, at: number): Clause {
  const complements = complementsOf(setting, at)
  const found = vg.form === 'PARTICIPLE' ? participle(setting, at) : finite(setting, before, vg, at)
  const inverted = invertedSubject(setting, vg, at, found, complements.object)
  const { object, obliques } = inverted ? { object: [], obliques: complements.obliques } : complements
  const isPassive = vg.passive
  const by = isPassive ? obliques.filter(({ prep }) => prep === 'by') : []
  return {
    index: before.length,
    vg,
    link: linkOf(setting, vg, at, found),
    subject: inverted ?? found.chunks,
    object: object.length > 0 ? object : [...relativeObject(setting, found), ...thatObject(setting, vg, found)],
    agent: by.flatMap(({ chunks }) => chunks),
    obliques: [...obliques.filter(one => !by.includes(one)), ...pied(setting, found)],
    dates: [...complements.dates, ...datesBefore(setting, at)],
    matrix: matrixOf(setting, before, vg, at, found),
    cue: cueOf(setting, before, vg, at),
    subordinator: subordinatorOf(setting, at),
  }
}

function participle(setting: Setting, at: number): Found {
  const { elements, chunks } = setting
  let p = backOverAdverbs(elements, at - 1)
  while (elements[p]?.kind === 'COMMA' || elements[p]?.kind === 'DATE' || elements[p]?.kind === 'QUOTE') p--
  const element = elements[p]
  if (element?.kind === 'NP') return { chunks: hosts(chunks, element.chunk), relative: null, shared: null }
  if (element?.kind === 'CC' || element?.kind === 'P') {
    for (let k = p - 1; k >= 0; k--) if (elements[k]?.kind === 'VG') return participleOrSubject(setting, k)
  }
  return { chunks: [], relative: null, shared: null }
}

function participleOrSubject(setting: Setting, at: number): Found {
  const element = setting.elements[at]
  const group = element?.kind === 'VG' ? setting.groups[element.group] : undefined
  if (!group) return { chunks: [], relative: null, shared: null }
  return group.form === 'PARTICIPLE' ? participle(setting, at) : subjectOf(setting, at)
}

/** Finite verbs look left; "to sign" and "signing" take the subject or object of the clause that governs them. */
function finite(setting: Setting, before: readonly Clause[], vg: VerbGroup, at: number): Found {
  if (vg.form === 'FINITE') return subjectOf(setting, at)
  const matrix = governor(setting, before, vg, at)
  const previous = setting.elements[backOverAdverbs(setting.elements, at - 1)]
  if (vg.form === 'ING' && previous?.kind === 'NP') {
    const chunk = setting.chunks[previous.chunk]
    if (!matrix || chunk?.prep || !matrix.object.includes(previous.chunk))
      return { chunks: hosts(setting.chunks, previous.chunk), relative: null, shared: null }
  }
  const owner = vg.form === 'TO' ? nounOwner(setting, at, matrix?.vg.lemma ?? '') : null
  if (owner !== null) return { chunks: owner, relative: null, shared: null }
  if (!matrix) return { chunks: [], relative: null, shared: null }
  const controlled = vg.form === 'TO' && previous?.kind !== 'COMMA' && OBJECT_CONTROL.has(matrix.vg.lemma)
  const recipient =
    matrix.object.length > 0
      ? matrix.object
      : matrix.obliques.find(({ prep }) => prep === 'on' || prep === 'for')?.chunks
  const chunks =
    controlled && matrix.vg.passive ? matrix.subject : controlled && recipient ? recipient : actorOf(matrix)
  return { chunks, relative: null, shared: null }
}

const ABOUT_OTHERS =
  /^(?:support|back|welcome|oppose|criticise|criticize|reject|praise|hail|endorse|condemn|block|join|thank)$/

/** For "an attempt by Kenya to mediate" Kenya, for "Egypt's offer to host" the phrase with its possessor; null where no such noun governs. */
function nounOwner({ elements, chunks, atoms }: Setting, at: number, matrix: string): readonly number[] | null {
  const before = elements[at - 1]
  if (before?.kind !== 'NP') return null
  for (const index of hosts(chunks, before.chunk)) {
    const chunk = chunks[index]
    if (!chunk || !NOUN_CONTROL.has(atoms[chunk.head]?.lemma ?? '')) continue
    const by = chunk.post
      .filter(({ prep }) => prep === 'by' || prep === 'of' || prep === 'from')
      .flatMap(post => post.chunks)
    if (by.length > 0) return by
    if (atoms.slice(chunk.from, chunk.head).some(({ span }) => span !== null)) return [index]
    // "supports the efforts to restart the dialogue": somebody else's
    return ABOUT_OTHERS.test(matrix) ? [] : null
  }
  return null
}

/** The clause a non-finite verb hangs on: the one before, or the main one for "…, saying that". */
function governor({ elements }: Setting, before: readonly Clause[], vg: VerbGroup, at: number): Clause | undefined {
  const apart = elements[backOverAdverbs(elements, at - 1)]?.kind === 'COMMA'
  return vg.form === 'ING' && apart ? before.findLast(one => one.vg.form === 'FINITE') : before.at(-1)
}

const actorOf = ({ vg, subject, agent }: Clause): readonly number[] =>
  vg.passive && agent.length > 0 ? agent : subject

/** `"…," said Borrell` */
function invertedSubject(
  setting: Setting,
  vg: VerbGroup,
  at: number,
  found: Found,
  object: readonly number[],
): readonly number[] | null {
  if (vg.form !== 'FINITE' || !SAYING.has(vg.lemma) || object.length === 0) return null
  const before = setting.elements[at - 1]?.kind
  return found.chunks.length === 0 || before === 'QUOTE' || before === 'COMMA'
    ? found.shared === null
      ? object
      : null
    : null
}

/** "which Serbia has been preventing": the antecedent is the object. */
function relativeObject(setting: Setting, { chunks, relative }: Found): readonly number[] {
  if (relative === null || setting.elements[relative - 1]?.kind === 'P') return []
  const all = antecedents(setting, relative)
  return all.some(one => chunks.includes(one)) ? [] : all
}

// Nouns whose "that" begins what they say: "the claim that X signed Y".
const CONTENT =
  /^(?:statement|fact|claim|hope|idea|condition|sign|news|view|evidence|report|belief|concern|fear|letter|speech|interview|warning|suggestion|day|time|way)$/

/** "two agreements that their leaders signed": what "that" stands for, when the verb has no object of its own. */
function thatObject(
  { atoms, chunks, elements }: Setting,
  vg: VerbGroup,
  { chunks: subject, relative }: Found,
): readonly number[] {
  const first = chunks[subject[0] ?? -1]
  if (relative !== null || !first || vg.form !== 'FINITE' || vg.passive) return []
  const at = elements.findIndex(
    element => element.kind === 'SUB' && element.word === 'that' && element.at === first.from - 1,
  )
  const before = elements[at - 1]
  if (at < 0 || before?.kind !== 'NP') return []
  const chunk = chunks[before.chunk]
  return chunk && !CONTENT.test(atoms[chunk.head]?.lemma ?? '') && atoms[chunk.head]?.span === null
    ? hosts(chunks, before.chunk)
    : []
}

/** "talks, in which Norway mediated": the antecedent under the preposition. */
function pied(setting: Setting, found: Found): Oblique[] {
  const before = found.relative === null ? undefined : setting.elements[found.relative - 1]
  return before?.kind === 'P' && found.relative !== null
    ? [{ prep: before.word, chunks: antecedents(setting, found.relative - 1) }]
    : []
}

/** "On Monday, …": dates that open the clause. */
function datesBefore({ elements }: Setting, at: number): number[] {
  const dates: number[] = []
  for (let p = at - 1; p >= 0; p--) {
    const element = elements[p]
    if (!element || /^(?:VG|STOP|SUB|REL|QUOTE)$/.test(element.kind)) break
    if (element.kind === 'DATE') dates.push(element.at)
  }
  return dates
}

function linkOf(setting: Setting, vg: VerbGroup, at: number, found: Found): ClauseLink {
  if (vg.form === 'PARTICIPLE') return 'PARTICIPLE'
  if (vg.form === 'TO') return 'CATENATIVE'
  if (vg.form === 'ING') return 'ADVERBIAL'
  if (found.relative !== null) return 'RELATIVE'
  const word = subordinatorOf(setting, at)
  return word === null ? 'MAIN' : word === 'that' ? 'COMPLEMENT' : 'SUBORDINATE'
}

/** The clause a non-finite verb depends on, or the verb of saying before a complement. */
function matrixOf(setting: Setting, before: readonly Clause[], vg: VerbGroup, at: number, found: Found): number | null {
  const previous = before.at(-1)
  if (!previous) return null
  if (vg.form === 'TO' || vg.form === 'ING') return governor(setting, before, vg, at)?.index ?? null
  if (found.shared !== null) {
    const shared = setting.elements[found.shared]
    const twin = before.find(one => shared?.kind === 'VG' && setting.groups[shared.group]?.verb === one.vg.verb)
    return twin && (twin.link === 'COMPLEMENT' || twin.link === 'SUBORDINATE') ? twin.matrix : null
  }
  if (vg.form === 'FINITE' && found.relative === null && SAYING.has(previous.vg.lemma)) {
    const subordinator = subordinatorOf(setting, at)
    if (subordinator === 'that') return previous.index
    if (subordinator === null && directlyAfter(setting, previous, at, found)) return previous.index
  }
  return null
}

/** "Serbia said Kosovo signed": nothing but the subject stands between. */
function directlyAfter({ elements, chunks }: Setting, previous: Clause, at: number, found: Found): boolean {
  const first = found.chunks[0]
  const subject = elements.findIndex(element => element.kind === 'NP' && element.chunk === first)
  const start = subject >= 0 && subject < at ? subject : at
  const before = elements[start - 1]
  return before?.kind === 'VG' && (chunks[first ?? -1]?.from ?? 0) >= previous.vg.to
}

/** For "was ready to sign" the word "ready", for "has the mandate to mediate" "mandate". */
function cueOf({ atoms, elements }: Setting, before: readonly Clause[], vg: VerbGroup, at: number): string | null {
  const matrix = before.at(-1)
  if (vg.form !== 'TO' || !matrix) return null
  const between = atoms
    .slice(matrix.vg.to, elements[at]?.at ?? vg.from)
    .filter(({ pos }) => /^(?:ADJ|NOUN|VERB|ADV)$/.test(pos))
  return between.at(-1)?.lemma ?? null
}

function subordinatorOf({ elements, groups }: Setting, at: number): string | null {
  for (let p = at - 1; p >= 0; p--) {
    const element = elements[p]
    if (element?.kind === 'SUB') return element.word
    if (element?.kind === 'STOP' || element?.kind === 'REL') return null
    if (element?.kind === 'VG' && groups[element.group]?.form === 'FINITE') return null
  }
  return null
}
