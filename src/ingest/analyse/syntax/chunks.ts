import type { Atom } from './syntax.js'

export interface RawChunk {
  readonly from: number
  readonly to: number
  readonly head: number
}

const CLAUSE_STARTERS = new Set('that which who whom whose where when what there'.split(' '))
const POSSESSIVE = /^(?:his|her|its|their)$/
const DETERMINER = new Set(['DET', 'NUM', 'ADJ'])
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])

/** Noun phrases in order: a run of determiners, adjectives and nouns that ends in its head; possessors belong to it. */
export function chunksOf(atoms: readonly Atom[]): RawChunk[] {
  const chunks: RawChunk[] = []
  for (let i = 0; i < atoms.length; ) {
    const to = endOfChunk(atoms, i)
    const head = headOf(atoms, i, to)
    if (head === null) {
      i = Math.max(to, i + 1)
      continue
    }
    chunks.push({ from: i, to, head })
    i = to
  }
  return chunks
}

function endOfChunk(atoms: readonly Atom[], from: number): number {
  let i = from
  for (; i < atoms.length; i++) {
    const atom = atoms[i]
    if (!atom || !continues(atoms, from, i, atom)) break
  }
  // "the two sides | on" – a phrase does not end in an adverb or a dangling possessive
  while (i > from && (atoms[i - 1]?.pos === 'ADV' || atoms[i - 1]?.pos === 'CCONJ')) i--
  return i
}

function continues(atoms: readonly Atom[], from: number, i: number, atom: Atom): boolean {
  const before = i > from ? atoms[i - 1] : undefined
  const after = atoms[i + 1]
  // "That of Bicesse" is a noun
  if (!atom.span && CLAUSE_STARTERS.has(atom.lower) && !(atom.lower === 'that' && atom.pos === 'NOUN')) return false
  if (before && (clash(before, atom) || opensBehind(atoms, from, i) || isDoer(atoms, from, i))) return false
  switch (atom.pos) {
    case 'ADJ':
      return before?.pos !== 'PRON' && !isPredicate(before, atom, after)
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return before?.pos !== 'PRON'
    case 'PRON':
      return !before
    case 'DET':
      return !before || before.pos === 'DET' || before.lower === 'all' || before.lower === 'both'
    case 'POS':
      return before !== undefined && (NOMINAL.has(before.pos) || before.pos === 'DATE' || before.pos === 'ADJ')
    case 'DATE':
      return after?.pos === 'POS' || ((before?.pos === 'DET' || before?.pos === 'ADJ') && isNominalStart(after))
    case 'ADP':
      // "more than three years of war"
      if (atom.lower === 'than') return /^(?:more|less|fewer)$/.test(before?.lower ?? '') && after?.pos === 'NUM'
      return isTitle(atoms, i)
    case 'VERB':
      return atom.joined || isParticipleAdjective(before, atom, after)
    case 'ADV':
      // "the recently agreed documents", "an earlier attempt", "a comprehensive, legally binding agreement"
      return (
        (before?.pos === 'DET' || before?.pos === 'POS' || before?.text === ',') &&
        (/^(?:ADJ|NUM|VERB|DATE)$/.test(after?.pos ?? '') || /^(?:earlier|then|far|long|once)$/.test(atom.lower))
      )
    case 'CCONJ':
      // "French and German leaders", "EU and US demands"
      return isModifierName(before) && isModifierName(after) && /^(?:NOUN|ADJ)$/.test(atoms[i + 2]?.pos ?? '')
    case 'PUNCT':
      // "a comprehensive, legally binding agreement"
      return atom.text === ',' && before?.pos === 'ADJ' && !before.span && i - from >= 1 && isAdjectiveRun(atoms, i + 1)
    default:
      return false
  }
}

/** "called the resolution | balanced": an adjective behind its noun says something of it, but for "secretary general". */
const isPredicate = (before: Atom | undefined, atom: Atom, after: Atom | undefined): boolean =>
  before?.pos === 'NOUN' &&
  before.span === null &&
  atom.span === null &&
  !atom.joined &&
  !/^(?:general|elect|designate|emeritus|plenipotentiary|extraordinary)$/.test(atom.lower) &&
  !/^(?:NOUN|PROPN|ADJ|NUM|VERB|POS|DATE)$/.test(after?.pos ?? '') &&
  !after?.span

const TITLES = /^(?:minister|secretary|undersecretary|chief|director|commissioner|adviser|advisor)$/

/** "Secretary of State | Hillary Clinton", "Minister of Foreign Affairs | Sergey Lavrov": capitals up to the name. */
function isTitle(atoms: readonly Atom[], of: number): boolean {
  const inTitle = (i: number) => {
    const atom = atoms[i]
    return atom !== undefined && !atom.span && (/^\p{Lu}/u.test(atom.text) || atom.lower === 'and')
  }
  if (atoms[of]?.lower !== 'of' || !TITLES.test(atoms[of - 1]?.lower ?? '') || !inTitle(of + 1)) return false
  let end = of + 1
  while (end < of + 5 && inTitle(end)) end++
  return atoms[end]?.span?.how === 'NAME' && !atoms[end]?.joined
}

/** An adjective or acronym of an actor, which can stand before a noun. */
function isModifierName(atom: Atom | undefined): boolean {
  return atom?.span?.how === 'DEMONYM' || (atom?.span?.how === 'ACRONYM' && atom.pos === 'PROPN')
}

const TIMES = /^(?:minutes|hours|days|weeks|months|years|nights|moment|moments|morning|afternoon|evening|night)$/

/** Two names side by side are two phrases, unless the second is a person or carries a possessor: "told Vucic | Kosovo must". */
function clash(before: Atom, atom: Atom): boolean {
  // "in the last hours | Tony Blair took over"
  if (!before.span && TIMES.test(before.lower) && atom.span?.how === 'NAME') return true
  // "In the Sample Declaration | the sides agree": an article opens a phrase of its own
  if (before.pos !== 'POS' && atom.span && /^(?:the|both|these) /.test(atom.lower)) return true
  if (!before.span || !atom.span || atom.joined) return false
  // "his Serbian counterpart"
  if (POSSESSIVE.test(before.lower) && atom.span.how === 'DEMONYM') return false
  if (before.span.how === 'PRONOUN' || atom.span.how === 'PRONOUN') return true
  return before.pos === 'PROPN' && before.span.how === 'SURNAME'
}

/** "Under the pact | Israel gives up the passes", "In the accord | Israeli leaders agree": the phrase that opens the sentence ends before who acts. */
function opensBehind(atoms: readonly Atom[], from: number, i: number): boolean {
  const [prep, first, before, atom, after] = [atoms[from - 1], atoms[from], atoms[i - 1], atoms[i], atoms[i + 1]]
  const fronted = from === 1 && prep?.pos === 'ADP' && first?.pos === 'DET' && i > from + 1
  if (!fronted || before?.pos !== 'NOUN' || before.span || !atom?.span || atom.joined) return false
  if (atom.span.how === 'DEMONYM') return after?.pos === 'NOUN'
  // "In a joint statement | Peru and Ecuador agreed"
  const last = after?.lower === 'and' && atoms[i + 2]?.span ? atoms[i + 3] : after
  return last?.pos === 'VERB' || last?.pos === 'AUX'
}

/** "The treaty | Kenya and Uganda signed": behind a paper stands who signed it, where a verb follows. */
function isDoer(atoms: readonly Atom[], from: number, i: number): boolean {
  const [first, before, atom] = [atoms[from], atoms[i - 1], atoms[i]]
  if (first?.pos !== 'DET' || atom?.span?.how !== 'NAME' || before?.span || !PAPER.test(before?.lower ?? ''))
    return false
  const isList = atoms[i + 1]?.lower === 'and' && atoms[i + 2]?.span != null
  return atoms[isList ? i + 3 : i + 1]?.pos === 'VERB'
}

const PAPER =
  /^(?:treat(?:y|ies)|accords?|agreements?|pacts?|conventions?|protocols?|deals?|letters?|notes?|plans?|truce|ceasefire|armistice|declarations?|documents?|texts?|statements?|sanctions|embargo|war)$/

function isParticipleAdjective(before: Atom | undefined, atom: Atom, after: Atom | undefined): boolean {
  if (!/(?:ed|ing|en|wn|un|ought|eld)$/.test(atom.lower) || !after) return false
  const opened = before !== undefined && (DETERMINER.has(before.pos) || before.pos === 'POS' || before.pos === 'ADV')
  return opened && (after.pos === 'NOUN' || after.pos === 'ADJ' || (after.pos === 'PROPN' && before?.pos !== 'POS'))
}

const isNominalStart = (atom: Atom | undefined): boolean =>
  atom !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(atom.pos)

/** After a comma: adjectives and adverbs up to a noun. */
function isAdjectiveRun(atoms: readonly Atom[], from: number): boolean {
  for (let i = from; i < atoms.length && i < from + 4; i++) {
    const atom = atoms[i]
    if (!atom || atom.span) return false
    if (atom.pos === 'NOUN') return i > from
    if (!/^(?:ADJ|ADV)$/.test(atom.pos) && !/ing$|ed$/.test(atom.lower)) return false
  }
  return false
}

/** The last nominal; "the poor", "the other" may end in an adjective after a determiner. */
function headOf(atoms: readonly Atom[], from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i--) {
    const atom = atoms[i]
    if (!atom) continue
    // "resolution 1500"
    if (
      atom.pos === 'NUM' &&
      i > from &&
      /^(?:resolution|article|decree|protocol|annex)$/.test(atoms[i - 1]?.lower ?? '')
    )
      return i - 1
    if (NOMINAL.has(atom.pos)) return i
    if (atom.pos === 'DATE' && i === to - 1) continue
    if ((atom.pos === 'ADJ' || atom.pos === 'DET') && (atom.span || (i > from && atoms[from]?.pos === 'DET'))) return i
    if (atom.pos === 'DET' && /^(?:both|this|these|those|all|each|some)$/.test(atom.lower)) return i
    // "chaired most of the sessions"
    if (i === from && /^(?:most|many|several|much|few)$/.test(atom.lower) && atoms[to]?.lower === 'of') return i
  }
  return null
}
