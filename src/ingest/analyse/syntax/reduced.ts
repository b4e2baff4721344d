import { flatMap } from '../../../model/flat-map.js'
import { INTRANSITIVE, SAYING } from './closed-class.js'
import type { Element } from './elements.js'
import { bareSubject, objectRelative } from './object-relative.js'
import type { Chunk, VerbGroup } from './syntax.js'

interface Row {
  readonly elements: readonly Element[]
  readonly chunks: readonly Chunk[]
  readonly groups: readonly VerbGroup[]
}

/**
 * The verb groups with bare past forms settled: "talks chaired by the EU" and "the deal reached on Saturday fell short" hold a
 * participle that says what was done to the phrase before it; "the EU chaired the talks" holds a finite verb.
 */
export function settleParticiples(
  elements: readonly Element[],
  chunks: readonly Chunk[],
  groups: readonly VerbGroup[],
): VerbGroup[] {
  const settled = [...groups]
  elements.forEach((element, at) => {
    const group = element.kind === 'VG' ? settled[element.group] : undefined
    if (element.kind === 'VG' && group && isReduced({ elements, chunks, groups: settled }, group, at))
      settled[element.group] = { ...group, form: 'PARTICIPLE', tense: 'NONE', passive: true }
    else if (element.kind === 'VG' && group && isPassiveToo({ elements, chunks, groups: settled }, group, at))
      settled[element.group] = { ...group, passive: true }
  })
  const verbs = flatMap(elements, (element, at) => (element.kind === 'VG' ? [{ at, group: element.group }] : []))
  // the infinitive behind it is no verb of the sentence: "in talks brokered by Libya, A and B agreed in Tripoli to end it"
  const last = verbs.findLast(({ group }) => groups[group]?.form !== 'TO')
  const own = groups[last?.group ?? -1]
  const noneIsFinite = verbs.every(({ group }) => settled[group]?.form !== 'FINITE')
  const participles = verbs.filter(({ group }) => settled[group]?.form === 'PARTICIPLE')
  if (last && own && noneIsFinite && participles.length > 1 && canBeFinite(elements, own, last.at))
    settled[last.group] = own
  return settled
}

/** What is done to things and seldom without saying to what. */
const BORNE =
  /^(?:hail|welcome|applaud|praise|condemn|deplore|denounce|criti[cs]i[sz]e|reject|ratify|approve|endorse|violate|suspend|abrogate)$/

/** "was hailed in Oslo and deplored in Bern": the second of two verbs that one "was" makes passive. */
function isPassiveToo({ elements, groups }: Row, group: VerbGroup, at: number): boolean {
  const and = elements[backOverAdverbs(elements, at - 1)]
  const after = elements[pastAdverbs(elements, at + 1)]
  if (and?.kind !== 'CC' || group.passive || group.tense !== 'PAST' || group.to - group.from !== 1) return false
  if (after?.kind === 'NP' || !(DONE.test(group.lemma) || BORNE.test(group.lemma))) return false
  const verb = elements.slice(0, at).findLast(({ kind }) => !/^(?:CC|ADV|P|NP|DATE)$/.test(kind))
  const before = verb?.kind === 'VG' ? groups[verb.group] : undefined
  return before?.passive === true && before.form === 'FINITE'
}

/** "talks chaired by Obasanjo opened on Tuesday": of a sentence with participles only, the last that can be finite is. */
function canBeFinite(elements: readonly Element[], { form }: VerbGroup, at: number): boolean {
  if (form !== 'FINITE' || isByNext(elements, at)) return false
  const isFronted = elements[0]?.kind === 'P'
  return !elements
    .slice(0, at)
    .some(({ kind }) => (kind === 'COMMA' ? !isFronted : /^(?:STOP|SUB|REL|QUOTE)$/.test(kind)))
}

function isReduced(row: Row, group: VerbGroup, at: number): boolean {
  const { elements, groups } = row
  if (group.form === 'PARTICIPLE') return true
  if (group.form !== 'FINITE' || group.passive || group.to - group.from !== 1) return false
  // "a plan put forward by Russia was discussed": past and present are one
  const same = /^(?:put|set)$/.test(group.lemma) && isByNext(elements, at)
  if (group.tense !== 'PAST' && !same) return false
  // "Signed in Rome on Friday by A and B, the accord …": no finite verb opens a sentence
  if (at === 0 && DONE.test(group.lemma) && /^(?:P|DATE|ADV)$/.test(elements[1]?.kind ?? '')) return true
  // "Norway stood by the accord", "spoke by telephone", "flew by way of Cairo"
  if (STANDING.test(group.lemma)) return false
  if (isByNext(elements, at) || isBetweenCommas(row, at) || isByLater(row, group, at)) return true
  if (isInserted(row, at)) return true
  if (isFrontedPaper(row, group, at)) return true
  const isAside = elements[at - 1]?.kind === 'COMMA' && elements[at - 2]?.kind === 'NP'
  if (isAside && finiteFollowsComma(row, group, at)) return true
  const after = elements[pastAdverbs(elements, at + 1)]
  const before = elements[backOverAdverbs(elements, at - 1)]
  if (before?.kind !== 'NP' || after?.kind === 'NP' || after?.kind === 'SUB') return false
  // "the rebels in the residence called off talks"
  const isStruck = STRUCK.test(group.lemma) && group.particle === 'through'
  if (after?.kind === 'P' && after.word === group.particle && elements[at + 2]?.kind === 'NP' && !isStruck) return false
  if (objectRelative(elements, at) !== null || bareSubject(elements, at) !== null) return false
  // "four countries known as the friends – A, B, C and D – leaned on the rebels"
  if (group.lemma === 'know' && after?.kind === 'P') return true
  if (finiteFollows(row, at) || finiteFollowsComma(row, group, at)) return true
  // "wants the accord renegotiated"
  const over = elements[at - 2]
  const wants = over?.kind === 'VG' && /^(?:want|need|prefer)$/.test(groups[over.group]?.lemma ?? '')
  if (wants && (after === undefined || /^(?:P|STOP|DATE)$/.test(after.kind))) return true
  // "failed to sign an agreement meant to end the war"
  if (MEANT.test(group.lemma) && elements[at - 2]?.kind === 'VG' && after?.kind === 'VG') return true
  const chunk = row.chunks[before.chunk]
  if (INTRANSITIVE.has(group.lemma)) return false
  const stands = after?.kind === 'P' || after?.kind === 'DATE' || after?.kind === 'COMMA'
  return stands && (isAbsolute(row, before.chunk) || isGoverned(row, chunk?.group[0] ?? before.chunk))
}

const STANDING = /^(?:stand|abide|stick|speak|talk|fly|travel|go|come|arrive|leave|fall|rise)$/
const MEANT = /^(?:mean|intend|design)$/

/** "The accord, signed in 2015, ended the war": set off by commas between a phrase and its verb. */
function isBetweenCommas({ elements, groups }: Row, at: number): boolean {
  if (elements[at - 1]?.kind !== 'COMMA' || elements[at - 2]?.kind !== 'NP') return false
  const after = elements[at + 1]
  if (after?.kind !== 'P' && after?.kind !== 'DATE' && after?.kind !== 'ADV') return false
  let close = at + 1
  while (/^(?:P|NP|DATE|ADV|ADJ|CC)$/.test(elements[close]?.kind ?? '')) close++
  const next = pastAdverbs(elements, close + 1)
  const verb = elements[next]
  if (elements[close]?.kind !== 'COMMA') return isSetBehind(elements, groups, at, close)
  // "An accord, signed in 1948, after the canals were shut, was denounced"
  if (verb?.kind === 'SUB' && /^(?:after|before|when|while)$/.test(verb.word)) return true
  const own = verb?.kind === 'VG' ? groups[verb.group] : undefined
  if (!own) return isSetBehind(elements, groups, at, close)
  // "the chairman, signed in a stadium, watched by the president" goes on with what was done
  if (isByNext(elements, next) && own.to - own.from === 1) return false
  return own.form === 'FINITE'
}

/** "The union, in a statement issued in Lagos on Friday, condemned it": in what opens with a preposition behind a comma, before the verb. */
function isInserted({ elements, groups }: Row, at: number): boolean {
  const opens = elements[at - 1]?.kind === 'NP' && elements[at - 2]?.kind === 'P' && elements[at - 3]?.kind === 'COMMA'
  if (!opens || elements[at - 4]?.kind !== 'NP' || !/^(?:P|DATE)$/.test(elements[at + 1]?.kind ?? '')) return false
  const close = elements.findIndex(({ kind }, i) => i > at && !/^(?:P|NP|DATE)$/.test(kind))
  const verb = elements[close + 1]
  return elements[close]?.kind === 'COMMA' && verb?.kind === 'VG' && groups[verb.group]?.form === 'FINITE'
}

/** "Under an accord negotiated with Omani mediation, the two will": all that opens the sentence hangs on a preposition, and a verb comes after the comma. */
function isFrontedPaper({ elements, groups }: Row, { lemma }: VerbGroup, at: number): boolean {
  if (!DONE.test(lemma) || elements[0]?.kind !== 'P' || elements[pastAdverbs(elements, at + 1)]?.kind !== 'P')
    return false
  if (!elements.slice(0, at).every(({ kind }) => kind === 'P' || kind === 'NP')) return false
  const comma = elements.findIndex(({ kind }, i) => i > at && !/^(?:P|NP|ADV|DATE|CC)$/.test(kind))
  const next = elements.slice(comma + 1).find(({ kind }) => !/^(?:P|NP|ADV|DATE|CC)$/.test(kind))
  return elements[comma]?.kind === 'COMMA' && next?.kind === 'VG' && groups[next.group]?.form === 'FINITE'
}

/** What is done to papers and talks, and seldom without saying to what. */
const DONE =
  /^(?:sign|initial|hold|convene|conclude|reach|broker|negotiate|mediate|draft|draw up|adopt|host|chair|organi[sz]e|arrange)$/

/** "denounced the accord, signed at Delhi in 1948.": behind the verb's object, at the end of the clause. */
function isSetBehind(elements: readonly Element[], groups: readonly VerbGroup[], at: number, close: number): boolean {
  const own = elements[at]
  if (own?.kind !== 'VG' || !DONE.test(groups[own.group]?.lemma ?? '') || elements[close]?.kind === 'VG') return false
  if (elements.slice(at, close).some(({ kind }) => kind === 'CC')) return false
  const before = elements.slice(0, at - 2).findLast(({ kind }) => /^(?:VG|COMMA|STOP|SUB|REL|QUOTE)$/.test(kind))
  return (before?.kind === 'VG' || before?.kind === 'STOP') && !isBehindRelative(elements, groups, at)
}

/** "Nylander, who heads the team, | signed as a witness": the comma closes a relative, and no verb of the sentence stands before it. */
function isBehindRelative(elements: readonly Element[], groups: readonly VerbGroup[], at: number): boolean {
  const opener = elements.findLastIndex(({ kind }, i) => i < at && kind === 'REL')
  const isAside = elements[opener - 1]?.kind === 'COMMA'
  const inside = elements.slice(opener, at - 1)
  const before = elements.slice(0, Math.max(0, opener))
  return (
    isAside &&
    inside.every(({ kind }) => kind !== 'COMMA') &&
    before.every(one => one.kind !== 'VG' || groups[one.group]?.form !== 'FINITE')
  )
}

/** "with a raft of agreements concluded in 2013": what "with" opens has no finite verb of its own. */
function isAbsolute({ chunks }: Row, chunk: number): boolean {
  let top = chunks[chunk]
  for (let steps = 0; top && top.host !== null && steps < 5; steps++) top = chunks[top.host]
  return top?.prep === 'with'
}

/** "by" after the verb, over a particle, an adverb or a date: "drawn up by", "held on Friday and attended by". */
function isByNext(elements: readonly Element[], at: number): boolean {
  for (let i = at + 1; i < elements.length && i <= at + 3; i++) {
    const element = elements[i]
    if (element?.kind === 'P' && element.word === 'by') return elements[i + 1]?.kind === 'NP'
    const particle =
      element?.kind === 'P' && /^(?:up|out|down|off|on|over)$/.test(element.word) && elements[i + 1]?.kind !== 'NP'
    // "hosted and mediated by"
    const joined = element?.kind === 'CC' || (element?.kind === 'VG' && elements[i - 1]?.kind === 'CC')
    if (element?.kind !== 'ADV' && element?.kind !== 'DATE' && !particle && !joined) return false
  }
  return false
}

/** "a deal hammered out in Oslo by": how terms are come to. */
const STRUCK = /^(?:hammer|thrash|work|strike|seal|clinch|forge|agree|arrange|draw|settle|piece|cobble)$/
const LED = /^(?:lead|head|sponsor|oversee|attend|facilitate|moderate|co-chair|propose|witness)$/

/** "an agreement signed at the palace on Monday by A and B", "mediation, led since June by C": who does it stands behind when and where. */
function isByLater({ elements }: Row, { lemma }: VerbGroup, at: number): boolean {
  if (![DONE, STRUCK, LED].some(verbs => verbs.test(lemma))) return false
  const before = elements[at - 1]?.kind === 'COMMA' ? elements[at - 2] : elements[at - 1]
  if (before?.kind !== 'NP' || !/^(?:P|DATE)$/.test(elements[at + 1]?.kind ?? '')) return false
  for (let i = at + 1; i < elements.length; i++) {
    const element = elements[i]
    if (element?.kind === 'P' && element.word === 'by') return elements[i + 1]?.kind === 'NP'
    if (!element || !/^(?:P|NP|DATE|ADV)$/.test(element.kind)) return false
  }
  return false
}

/** The phrase is, or hangs on, an object of the verb before it in the same clause, which is not one of saying. */
function isGoverned({ elements, groups }: Row, chunk: number): boolean {
  let i = elements.findIndex(element => element.kind === 'NP' && element.chunk === chunk) - 1
  for (; i >= 0; i--) {
    const element = elements[i]
    if (element?.kind === 'VG') return !SAYING.has(groups[element.group]?.lemma ?? '') && elements[i + 1]?.kind !== 'VG'
    if (!element || /^(?:COMMA|STOP|SUB|REL|QUOTE)$/.test(element.kind)) return false
  }
  return false
}

function finiteFollows({ elements, groups }: Row, at: number): boolean {
  const [own, after] = [elements[at], elements[at + 1]]
  const isAgreeing =
    own?.kind === 'VG' &&
    AGREEING.test(groups[own.group]?.lemma ?? '') &&
    after?.kind === 'P' &&
    /^(?:on|upon|to)$/.test(after.word)
  for (let i = at + 1; i < elements.length; i++) {
    const element = elements[i]
    // "agreed on a truce mediated by Brazil": the second is none
    if (element?.kind === 'VG') {
      const group = groups[element.group]
      if (isAgreeing && group && isBarePast(group) && isByNext(elements, i)) continue
      return group?.form === 'FINITE'
    }
    if (!element || /^(?:COMMA|STOP|SUB|REL|CC|QUOTE)$/.test(element.kind)) return false
  }
  return false
}

const AGREEING = /^(?:agree|consent|settle|decide|accede)$/

const isBarePast = ({ tense, to, from, passive }: VerbGroup): boolean => tense === 'PAST' && to - from === 1 && !passive

/** "A deal signed in June, under the mediation of Kenya, had cleared the way": the verb stands right behind a comma that closes what is between. */
function finiteFollowsComma({ elements, groups }: Row, { lemma }: VerbGroup, at: number): boolean {
  if (!DONE.test(lemma)) return false
  for (let i = at + 1; i < elements.length; i++) {
    const element = elements[i]
    const verb = element?.kind === 'VG' ? groups[element.group] : undefined
    const whole = verb !== undefined && (verb.to - verb.from > 1 || verb.lemma === 'be')
    if (verb?.form === 'FINITE') return elements[i - 1]?.kind === 'COMMA' && whole
    // "signed by A, the minister, and B, his aide, is to run"
    if (element?.kind === 'CC' && elements[i + 1]?.kind === 'NP') continue
    if (!element || /^(?:STOP|SUB|REL|CC|QUOTE)$/.test(element.kind)) return false
  }
  return false
}

/** Index of the next element that is no adverb. */
export function pastAdverbs(elements: readonly Element[], i: number): number {
  return elements[i]?.kind === 'ADV' ? pastAdverbs(elements, i + 1) : i
}

/** Index of the element before that is no adverb. */
export function backOverAdverbs(elements: readonly Element[], i: number): number {
  return elements[i]?.kind === 'ADV' ? backOverAdverbs(elements, i - 1) : i
}
