import { NOUN_CONTROL, OBJECT_CONTROL, PART_CONTROL } from './closed-class.js'
import { subjectAfter } from './fronted.js'
import { backOverAdverbs } from './reduced.js'
import { type Found, hosts, type Setting, subjectOf } from './subjects.js'
import type { Clause, VerbGroup } from './syntax.js'

/** Of whom a participle is said: "the talks, | chaired by", and what that phrase hangs on. */
export function participle(setting: Setting, at: number): Found {
  const { elements, chunks } = setting
  let p = backOverAdverbs(elements, at - 1)
  while (elements[p]?.kind === 'COMMA' || elements[p]?.kind === 'DATE' || elements[p]?.kind === 'QUOTE') p--
  const element = elements[p]
  if (!element || element.kind === 'STOP') return { chunks: subjectAfter(setting, at), relative: null, shared: null }
  if (element.kind === 'NP') return { chunks: hosts(chunks, element.chunk), relative: null, shared: null }
  if (element.kind === 'CC' || element.kind === 'P') {
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
export function subjectFor(setting: Setting, before: readonly Clause[], vg: VerbGroup, at: number): Found {
  if (vg.form === 'FINITE') return subjectOf(setting, at)
  const matrix = governor(setting, before, vg, at)
  const previous = setting.elements[backOverAdverbs(setting.elements, at - 1)]
  if (vg.form === 'ING' && previous?.kind === 'NP') {
    const chunk = setting.chunks[previous.chunk]
    if (!matrix || chunk?.prep || !matrix.object.includes(previous.chunk))
      return { chunks: hosts(setting.chunks, previous.chunk), relative: null, shared: null }
  }
  // "the talks to be held in Rome", "a commission, to be chaired by Oman,"
  if (vg.form === 'TO' && vg.passive) {
    const named = previous?.kind === 'COMMA' ? setting.elements[at - 2] : previous
    if (named?.kind === 'NP') return { chunks: hosts(setting.chunks, named.chunk), relative: null, shared: null }
  }
  // "warned Sudan against supporting", "accused Sudan of supporting", "was accused by Chad of supporting"
  const own = setting.atoms[vg.from - 1]?.lower ?? ''
  const mark = previous?.kind === 'P' || previous?.kind === 'SUB' ? previous.word : own
  // "tasked Kenya with mediating"
  if (vg.form === 'ING' && matrix && mark === 'with' && /^(?:task|charge|entrust|credit)$/.test(matrix.vg.lemma))
    return { chunks: matrix.vg.passive ? matrix.subject : matrix.object, relative: null, shared: null }
  const warned = matrix?.vg.passive && matrix.agent.length > 0 ? matrix.subject : (matrix?.object ?? [])
  if (vg.form === 'ING' && warned.length > 0 && /^(?:against|of|from|for)$/.test(mark))
    return { chunks: warned, relative: null, shared: null }
  // "Kuwait, mediating in the row, sent letters"
  const opened = vg.form === 'ING' && previous?.kind === 'COMMA' && !before.some(one => one.vg.form === 'FINITE')
  const named = opened ? setting.elements[backOverAdverbs(setting.elements, at - 1) - 1] : undefined
  if (named?.kind === 'NP' && setting.chunks[named.chunk]?.prep === null)
    return { chunks: setting.chunks[named.chunk]?.group ?? [], relative: null, shared: null }
  const owner =
    vg.form === 'TO'
      ? nounOwner(setting, at, matrix?.vg.lemma ?? '')
      : vg.form === 'ING'
        ? partOwner(setting, at, matrix)
        : null
  if (owner !== null) return { chunks: owner, relative: null, shared: null }
  if (!matrix) return { chunks: vg.form === 'ING' ? subjectAfter(setting, at) : [], relative: null, shared: null }
  // "sent its secretary-general, José Insulza, to mediate"
  const apart = previous?.kind === 'COMMA' && !SENDING.test(matrix.vg.lemma)
  // "called the king to thank him", on the telephone
  const phoned = matrix.vg.lemma === 'call' && !matrix.vg.passive && matrix.object.length > 0
  const turnedTo = vg.form === 'TO' && !apart ? turnedToWhom(setting, matrix) : null
  if (turnedTo !== null) return { chunks: turnedTo, relative: null, shared: null }
  const controlled = vg.form === 'TO' && !apart && !phoned && OBJECT_CONTROL.has(matrix.vg.lemma)
  const recipient =
    matrix.object.length > 0
      ? matrix.object
      : (matrix.obliques.find(
          ({ prep }) => prep === 'on' || prep === 'for' || (prep === 'to' && matrix.vg.lemma === 'appeal'),
        )?.chunks ?? counted(setting, matrix))
  // "was approached by A and B to mediate"
  const approached =
    vg.form === 'TO' && matrix.vg.passive && /^(?:approach|task|implore|beg|sound)$/.test(matrix.vg.lemma)
  const chunks =
    (controlled && matrix.vg.passive) || approached
      ? matrix.subject
      : controlled && recipient
        ? recipient
        : actorOf(matrix)
  return { chunks, relative: null, shared: null }
}

/** "turned to Oman to mediate": of whom it is asked, where that is somebody. */
function turnedToWhom({ atoms, chunks }: Setting, { vg, obliques }: Clause): readonly number[] | null {
  if (!/^(?:turn|look)$/.test(vg.lemma) || vg.passive || vg.particle !== null) return null
  const to = obliques.find(({ prep }) => prep === 'to')?.chunks ?? []
  return to.some(one => atoms[chunks[one]?.head ?? -1]?.span) ? to : null
}

/** "persuaded most of the parties to sign": of whom the word behind the verb counts some. */
function counted({ atoms }: Setting, { vg, obliques }: Clause): readonly number[] | undefined {
  const some = /^(?:most|some|many|all|both|each|none|several)$/.test(atoms[vg.to]?.lower ?? '')
  return some ? obliques.find(({ prep }) => prep === 'of')?.chunks : undefined
}

const SENDING = /^(?:send|dispatch|appoint|ask|invite|authorise|authorize)$/

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

/** "Oman's role in mediating", "praised Oman for its success in brokering": whose part it is; null where no such noun governs. */
function partOwner({ elements, chunks, atoms }: Setting, at: number, matrix?: Clause): readonly number[] | null {
  const [noun, prep] = [elements[at - 2], elements[at - 1]]
  if (noun?.kind !== 'NP' || prep?.kind !== 'P' || !/^(?:in|at|of|for|towards?)$/.test(prep.word)) return null
  for (const index of hosts(chunks, noun.chunk)) {
    const chunk = chunks[index]
    if (!chunk || !PART_CONTROL.has(atoms[chunk.head]?.lemma ?? '')) continue
    const of = chunk.post.filter(post => post.prep === 'of' || post.prep === 'by').flatMap(post => post.chunks)
    if (of.length > 0) return of
    const isTheirs = /^(?:its|his|her|their)$/.test(atoms[chunk.from]?.lower ?? '')
    if (isTheirs && matrix && matrix.object.length > 0 && !matrix.object.includes(index)) return matrix.object
    return atoms.slice(chunk.from, chunk.head).some(({ span }) => span !== null) ? [index] : null
  }
  return null
}

/** The clause a non-finite verb hangs on: the one before, or the main one for "…, saying that". */
export function governor(
  { elements }: Setting,
  before: readonly Clause[],
  vg: VerbGroup,
  at: number,
): Clause | undefined {
  const apart = elements[backOverAdverbs(elements, at - 1)]?.kind === 'COMMA'
  return vg.form === 'ING' && apart ? before.findLast(one => one.vg.form === 'FINITE') : before.at(-1)
}

const actorOf = ({ vg, subject, agent }: Clause): readonly number[] =>
  vg.passive && agent.length > 0 ? agent : subject
