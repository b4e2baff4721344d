import { flatMap } from '../../../model/flat-map.js'
import { datesBefore, withSharedDates } from './clause-dates.js'
import { REPORTS, SAYING } from './closed-class.js'
import { complementsOf } from './complements.js'
import { governor, participle, subjectFor } from './controlled.js'
import { frontedPhrases, insertedPhrases } from './fronted.js'
import { settleParticiples } from './reduced.js'
import { bareObject, invertedSubject, pied, relativeObject, thatObject } from './relative.js'
import type { Found, Setting } from './subjects.js'
import type { Clause, ClauseLink, VerbGroup } from './syntax.js'

/** One clause per verb group: its subject, object, agent and prepositional phrases, and the clause that governs it. */
export function clausesOf(row: Setting): Clause[] {
  const setting = { ...row, groups: settleParticiples(row.elements, row.chunks, row.groups) }
  const clauses: Clause[] = []
  setting.elements.forEach((element, at) => {
    if (element.kind !== 'VG') return
    const group = setting.groups[element.group]
    if (group) clauses.push(clause(setting, clauses, group, at))
  })
  const complete = clauses.map((one, i) => withSharedAgent(setting, one, clauses[i + 1]))
  return withSharedDates(setting, complete)
}

/** "hosted and mediated by Turkey": the agent of both. */
function withSharedAgent({ atoms }: Setting, clause: Clause, next: Clause | undefined): Clause {
  const { vg, agent } = clause
  const shares = next?.link === 'PARTICIPLE' && vg.form === 'PARTICIPLE' && agent.length === 0
  const joined = shares && next.vg.from === vg.to + 1 && atoms[vg.to]?.pos === 'CCONJ'
  return joined ? { ...clause, agent: next.agent } : clause
}

function clause(setting: Setting, before: readonly Clause[], vg: VerbGroup, at: number): Clause {
  const complements = complementsOf(setting, at)
  const found = vg.form === 'PARTICIPLE' ? participle(setting, at) : subjectFor(setting, before, vg, at)
  const inverted = invertedSubject(setting, vg, at, found, complements.object)
  const { object, obliques } = inverted ? { object: [], obliques: complements.obliques } : complements
  const isPassive = vg.passive
  const by = isPassive ? obliques.filter(({ prep }) => prep === 'by') : []
  return {
    index: before.length,
    vg,
    link: linkOf(setting, vg, at, found),
    subject: inverted ?? found.chunks,
    object:
      object.length > 0
        ? object
        : [...relativeObject(setting, found), ...thatObject(setting, vg, found), ...bareObject(setting, vg, at, found)],
    agent: flatMap(by, ({ chunks }) => chunks),
    obliques: [
      ...obliques.filter(one => !by.includes(one)),
      ...pied(setting, found),
      ...frontedPhrases(setting, vg, found),
      ...insertedPhrases(setting, vg, at, found),
    ],
    dates: [...complements.dates, ...datesBefore(setting, at, found)],
    matrix: matrixOf(setting, before, vg, at, found),
    cue: cueOf(setting, before, vg, at),
    subordinator: subordinatorOf(setting, at),
  }
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
  if (vg.form === 'FINITE' && found.relative === null) {
    const subordinator = subordinatorOf(setting, at)
    const isSaying = SAYING.has(previous.vg.lemma)
    if (subordinator === 'that' && (isSaying || isOfReport(setting, previous))) return previous.index
    if (isSaying && subordinator === null && directlyAfter(setting, previous, at, found)) return previous.index
  }
  return null
}

/** "dismissed reports that": what follows is what they say. */
function isOfReport({ atoms, chunks }: Setting, { object }: Clause): boolean {
  const [first] = object
  return REPORTS.has(atoms[chunks[first ?? -1]?.head ?? -1]?.lemma ?? '')
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
