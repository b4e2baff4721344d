import { changed } from './atoms.js'
import { FIGHTING, isFightingNoun, isPlural, isTelevised, isToll, singular } from './retag-words.js'
import type { Atom, VerbForms } from './syntax.js'

const AUXILIARY = /^(?:be|have|do)$/
const RELATIVE = new Set(['who', 'which', 'whom'])
const NOUN_LIKE = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM'])

/** Corrects the tagger where verbs that matter stand in a place that settles what they are. */
export function retag(atoms: readonly Atom[], verbs: VerbForms): Atom[] {
  const tagged: Atom[] = []
  for (const atom of atoms) {
    // "co-chairmen": nor one that changes its vowel
    if (
      atom.pos === 'NOUN' &&
      atom.lemma === atom.lower &&
      /-?(?:chair|spokes|middle|alder|noble|middle)men$/.test(atom.lower)
    ) {
      tagged.push({ ...atom, lemma: atom.lower.replace(/en$/, 'an') })
      continue
    }
    // "go-betweens": the tagger knows no plural behind a hyphen
    if (atom.pos === 'NOUN' && atom.lemma === atom.lower && /-\p{Ll}+[^s]s$/u.test(atom.lower)) {
      tagged.push({ ...atom, lemma: singular(atom.lower) })
      continue
    }
    // "a pact late Thursday", "talks early on Friday": when, and no part of the phrase before it
    const hence = atoms[atom.index + 1]?.lower === 'on' ? atoms[atom.index + 2] : atoms[atom.index + 1]
    if (hence?.date && /^(?:late|early)$/.test(atom.lower) && /^(?:NOUN|PROPN)$/.test(tagged.at(-1)?.pos ?? '')) {
      tagged.push(changed(atom, { pos: 'ADV', lemma: atom.lower }))
      continue
    }
    const base = verbs.lemmaOf.get(atom.lower)
    const pos = correct(atom, tagged.at(-1), tagged.at(-2), atoms[atom.index + 1], base)
    // "Envoys of both sides": a capital at the start hides a plural from the tagger
    const opens = atom.index === 0 || /^[:–—-]$/.test(atoms[atom.index - 1]?.text ?? '')
    if (opens && atom.pos === 'PROPN' && !atom.span && isPlural(atom)) {
      tagged.push(changed(atom, { pos: 'NOUN', lemma: singular(atom.lower) }))
      continue
    }
    const asVerb = pos === 'VERB' && base && (atom.pos !== 'VERB' || atom.lemma === atom.lower)
    // "today's signing in Rome"
    const asNoun = pos === 'NOUN' && atom.pos === 'VERB' && atom.lower.endsWith('ing')
    const lemma = asVerb ? base : asNoun ? atom.lower : atom.lemma
    tagged.push(pos === atom.pos && lemma === atom.lemma ? atom : changed(atom, { pos, lemma }))
  }
  return tagged
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/
const DAYS = /^(?:today|yesterday|tonight|tomorrow)$/

function correct(
  atom: Atom,
  before: Atom | undefined,
  before2: Atom | undefined,
  after: Atom | undefined,
  base: string | undefined,
): string {
  if (atom.span || atom.date || atom.pos === 'POS') return atom.pos
  // "Thanks to Oman, the two met"
  if (atom.lower === 'thanks' && atom.pos === 'NOUN' && before === undefined && after?.lower === 'to') return 'ADP'
  // "has long been critical"
  if (atom.lower === 'long' && before?.lemma === 'have' && /^(?:VERB|AUX)$/.test(after?.pos ?? '')) return 'ADV'
  if (isGerundNoun(atom, before, after)) return 'NOUN'
  // "Fighting between A and B broke out", "Shelling resumed": at the start of a sentence
  if (atom.index === 0 && FIGHTING.test(atom.lower) && isFightingNoun(after)) return 'NOUN'
  // "clashes on Friday left ten dead", "the war cost ten thousand lives"
  if (atom.pos === 'NOUN' && /^(?:left|cost)$/.test(atom.lower) && isToll(before, after)) return 'VERB'
  // "have both broken the accord"
  if (atom.lower === 'both' && before?.pos === 'AUX' && after?.pos === 'VERB') return 'ADV'
  // "a return to war"
  if (atom.lower === 'war' && atom.pos === 'VERB') return 'NOUN'
  // "declared it void"
  if (atom.lower === 'void' && atom.pos === 'VERB' && /^(?:PRON|NOUN|CCONJ)$/.test(before?.pos ?? '')) return 'ADJ'
  // "a joint communiqué": a name has a capital
  if (atom.pos === 'PROPN' && /^\p{Ll}{4,}$/u.test(atom.text)) return 'NOUN'
  // "are parties to the treaty", "was put on hold"
  if (atom.lower === 'parties' && atom.pos === 'VERB') return 'NOUN'
  if (atom.lower === 'hold' && before?.lower === 'on' && before2?.lemma !== 'be') return 'NOUN'
  // "declared the treaty | null and void"
  if (atom.lower === 'null' && /^(?:and|or|by|in)$|^\W$/.test(after?.lower ?? '.')) return 'ADJ'
  // "Italy's premier, X, said": who, and not what kind of
  if (/^(?:premier|chief)$/.test(atom.lower) && atom.pos === 'ADJ' && !NOUN_LIKE.has(after?.pos ?? '')) return 'NOUN'
  // "the Security Council | today praised": no part of the phrase before it
  if (DAYS.test(atom.lower) && atom.pos === 'NOUN' && after?.pos !== 'POS') return 'ADV'
  // "having hosted talks", "with having mediated between"
  const isPast =
    (after?.pos === 'VERB' && after.lower !== after.lemma) || (after?.pos === 'ADJ' && /ed$/.test(after.lower))
  if (atom.lower === 'having' && (after?.lower === 'been' || isPast)) return 'AUX'
  // "where talks brokered by the union failed"
  if (atom.lower === 'talks' && atom.pos === 'VERB' && !/^(?:to|about|with|of)$/.test(after?.lower ?? '')) return 'NOUN'
  // "Thanks to Brazil, they met"
  if (atom.lower === 'thanks' && after?.lower === 'to' && (atom.index === 0 || before?.pos === 'PUNCT')) return 'ADV'
  // "That of Bicesse collapsed": which of them
  if (atom.lower === 'that' && atom.index === 0 && after?.lower === 'of') return 'NOUN'
  // "A second followed in June", "the third, in Oslo"
  if (
    ORDINAL.test(atom.lower) &&
    atom.pos === 'ADV' &&
    before?.pos === 'DET' &&
    /^(?:VERB|AUX|PUNCT)$/.test(after?.pos ?? '')
  )
    return 'ADJ'
  // "It did not last"
  if (atom.lower === 'last' && /^(?:not|n't|never)$/.test(before?.lower ?? '') && before2?.lemma === 'do') return 'VERB'
  // "The proposal features $200 million"
  if (atom.lower === 'features' && before?.pos === 'NOUN' && /^(?:SYM|NUM|DET)$/.test(after?.pos ?? '')) return 'VERB'
  // "takes hold", "took part"
  if (
    atom.pos === 'VERB' &&
    before?.lemma === 'take' &&
    before.pos === 'VERB' &&
    /^(?:hold|shape|heart)$/.test(atom.lower)
  )
    return 'NOUN'
  // "an earlier attempt by"
  if (atom.pos === 'VERB' && atom.lower === atom.lemma && isDescribed(before, before2)) return 'NOUN'
  // "Earlier attempts by", "previous offers to"
  if (atom.pos === 'VERB' && TRIES.test(atom.lower) && TIMES.test(before?.lower ?? '')) return 'NOUN'
  // "the Presidential Act of Brasilia", "the one-page Act of New York": a capital inside a sentence is of a name
  if (atom.text === 'Act' && before && (NOUN_LIKE.has(before.pos) || (atom.pos === 'VERB' && before.pos === 'DET')))
    return 'NOUN'
  // "in a televised address"
  if (atom.pos === 'VERB' && atom.lower === atom.lemma && before2?.pos === 'DET' && isTelevised(before)) return 'NOUN'
  // "went to war"
  if (atom.lower === 'war' && before?.lower === 'to' && before2?.lemma === 'go') return 'NOUN'
  // "face to face", "put pen to paper"
  if (before?.lower === 'to' && (atom.lower === before2?.lower || (atom.lower === 'paper' && before2?.lower === 'pen')))
    return 'NOUN'
  // "brought its soldiers home"
  if (atom.lower === 'home' && before?.pos === 'NOUN' && /s$/.test(before.lower) && !NOUN_LIKE.has(after?.pos ?? ''))
    return 'ADV'
  // "then heads of government"
  if (atom.lower === 'heads' && /^of$/.test(after?.lower ?? '') && before?.lower === 'then') return 'NOUN'
  // "Working parties met", "a working lunch"
  if (atom.lower === 'working' && WORKING.test(after?.lower ?? '') && before?.pos !== 'AUX') return 'ADJ'
  // "A and B broke bread", not "was broke"
  if (atom.lower === 'broke' && atom.pos === 'ADJ' && before && (before.span || before.pos === 'NOUN')) return 'VERB'
  // "their 136th meeting"
  if (atom.pos === 'PRON' && /^\d+(?:st|nd|rd|th)$/.test(atom.lower)) return 'ADJ'
  // "took hold"
  if (atom.lower === 'hold' && before?.lemma === 'take') return 'NOUN'
  if (/^maps?$/.test(atom.lower) && before?.lower === 'road') return 'NOUN'
  // "chaired in turn by A and B", "by turns"
  if (/^turns?$/.test(atom.lower) && /^(?:in|by)$/.test(before?.lower ?? '') && before?.pos === 'ADP') return 'ADV'
  if (isModifier(atom, before, after)) return 'NOUN'
  if (base === undefined) return isVerbAsNoun(atom, before) ? 'NOUN' : atom.pos
  if (atom.joined) return 'ADJ'
  if (atom.pos === 'VERB') return isVerbAsNoun(atom, before) ? 'NOUN' : atom.pos
  if (!NOUN_LIKE.has(atom.pos)) return atom.pos
  return isVerb(atom, before, before2, after, base) ? 'VERB' : atom.pos
}

/** A determiner and an adverb before a noun; "would no longer mediate" has a verb there. */
const isDescribed = (before: Atom | undefined, before2: Atom | undefined): boolean =>
  before?.pos === 'ADV' && before.lower !== 'longer' && before2?.pos === 'DET'

/** "a 27-year quarrel", "signed mirror deals": a base form between a measure, or a past form, and a noun is no verb. */
function isModifier(atom: Atom, before: Atom | undefined, after: Atom | undefined): boolean {
  if (atom.pos !== 'VERB' || atom.lower !== atom.lemma || !before) return false
  if (/^\d+-\p{Ll}+$/u.test(before.lower)) return true
  const past = before.pos === 'VERB' && /[^e]ed$/.test(before.lower) && !GOVERNING.test(before.lemma)
  return past && after?.pos === 'NOUN' && /s$/.test(after.lower)
}

/** Verbs with a bare infinitive behind them. */
const GOVERNING = /^(?:help|watch|need|dare)$/

const WORKING =
  /^(?:part(?:y|ies)|groups?|committees?|levels?|papers?|sessions?|lunch|dinner|documents?|drafts?|visits?|meetings?)$/
const TRIES = /^(?:attempts|bids|calls|moves|offers)$/
const TIMES = /^(?:earlier|previous|past|recent|repeated|several|further|later)$/

/** "the signing of", "its hosting of" */
function isGerundNoun(atom: Atom, before: Atom | undefined, after: Atom | undefined): boolean {
  return (
    atom.pos === 'VERB' &&
    atom.lower.endsWith('ing') &&
    (before?.pos === 'DET' || before?.pos === 'POS') &&
    // "the signing of the pact", "today's signing in Skhirat"
    (after?.lower === 'of' || (before.pos === 'POS' && after?.pos === 'ADP'))
  )
}

/** "the host", "a visit", "their demands": a base form after a determiner. */
function isVerbAsNoun(atom: Atom, before: Atom | undefined): boolean {
  return (
    atom.pos === 'VERB' &&
    !/(?:ed|ing)$/.test(atom.lower) &&
    // "has veto power": no base form follows "have"
    ((before?.lemma === 'have' &&
      before.pos === 'AUX' &&
      atom.lower === atom.lemma &&
      !/^(?:set|put|cut|hit|become|come|run)$/.test(atom.lower)) ||
      before?.pos === 'POS' ||
      (before?.pos === 'DET' && !/^(?:that|this|those|these|all|both|each)$/.test(before.lower)))
  )
}

function isVerb(
  atom: Atom,
  before: Atom | undefined,
  before2: Atom | undefined,
  after: Atom | undefined,
  verbBase: string | undefined,
): boolean {
  const past = /(?:ed|ied)$/.test(atom.lower)
  // "Officers overthrew the president"
  const isMany =
    before !== undefined && /^(?:NOUN|PROPN)$/.test(before.pos) && /(?:s|men|police|people)$/.test(before.lower)
  // "engineers abducted on Friday"
  if (past && atom.pos === 'NOUN' && !/^(?:DET|ADJ|POS|NUM)$/.test(before?.pos ?? 'DET')) return true
  // "was retaken"
  if (before?.pos === 'AUX' && atom.pos === 'NOUN' && atom.lower !== verbBase && !/(?:s|ing)$/.test(atom.lower))
    return true
  if (STRONG.test(atom.lower) && (isMany || before?.span != null)) return true
  // "Chad is arming the rebels"
  if (/ing$/.test(atom.lower) && before?.lemma === 'be' && before.pos === 'AUX' && after?.pos === 'DET') return true
  // "mediated by Norway", "drafted by the bloc"
  if (past && after?.lower === 'by') return true
  if (!before) return false
  // "who mediated", "which brokered"
  if (RELATIVE.has(before.lower)) return true
  // "helped broker"
  if (before.lemma === 'help' && before.pos === 'VERB' && atom.lower === verbBase) return true
  // "the envoys, who had met before, mediated between", "X, their president, mediated.": an adjective would have a noun
  if (past && atom.pos === 'ADJ' && before.text === ',' && (after?.pos === 'ADP' || after?.text === '.')) return true
  // "It was Norway that mediated between them"
  if (past && atom.pos === 'ADJ' && before.lower === 'that' && after?.pos === 'ADP') return true
  // "had invited both and mediated in person"
  if (past && atom.pos === 'ADJ' && before.lower === 'and' && before2?.pos !== 'ADJ' && after?.pos === 'ADP')
    return true
  // "X, a diplomat, mediated the agreement"
  if (past && atom.pos === 'ADJ' && before.text === ',' && after?.pos === 'DET') return true
  // "today we hosted and mediated,"
  if (past && atom.pos === 'ADJ' && before.lower === 'and' && before2?.pos === 'VERB' && after?.pos === 'PUNCT')
    return true
  // "was to have mediated", "claims to have brokered"
  if (past && before.lower === 'have' && before2?.lower === 'to' && after?.pos !== 'NOUN') return true
  // "has mediated", "will host", "did not broker"
  if (before.pos === 'AUX' && (past || !AUXILIARY.test(before.lemma) || before.lemma === 'do')) return true
  // "has already mediated", "I have not mediated"
  if (past && before2?.pos === 'AUX' && (before.pos === 'ADV' || before.lower === 'not')) return true
  // "Kenya and Chad jointly mediated between", "the envoys later mediated between", "It never mediated"
  const mover =
    before2 !== undefined &&
    (before2.span !== null || /^(?:PRON|NOUN)$/.test(before2.pos) || RELATIVE.has(before2.lower))
  if (past && atom.pos === 'ADJ' && before.pos === 'ADV' && mover && /^(?:ADP|PUNCT)$/.test(after?.pos ?? ''))
    return true
  // "could never broker", "could not associate itself"
  const modal = before2?.pos === 'AUX' && !AUXILIARY.test(before2.lemma)
  if (atom.lower === verbBase && modal && (before.pos === 'ADV' || before.lower === 'not')) return true
  // "will each hold talks"
  if (modal && /^(?:each|both|all|also|jointly)$/.test(before.lower)) return true
  // "to broker a deal"
  if (before.lower === 'to' && atom.pos !== 'PROPN' && startsPhrase(after) && !past) return true
  const plural = before.pos === 'NOUN' && /s$/.test(before.lower)
  if (HEADLINE_VERBS.test(atom.lower) && (before.span !== null || plural))
    return startsPhrase(after) || after?.pos === 'NOUN'
  // "Norway hosted the talks", "Doha hosts Afghan leaders", "he chaired talks"
  const named = before.span !== null || before.pos === 'PRON'
  // "an agreement that Qatar mediated together with Egypt": no adjective stands behind its name
  if (past && atom.pos === 'ADJ' && named && before.span?.how !== 'DEMONYM') return true
  if (past && atom.pos === 'ADJ' && before.pos === 'NOUN' && !/^(?:NOUN|ADJ|PROPN)$/.test(after?.pos ?? '')) return true
  if (named && past && after?.lower !== 'and')
    return startsPhrase(after) || after?.pos === 'NOUN' || after?.pos === 'ADP'
  // "calls it a step forward, and presses Khartoum to talk"
  if (before.lower === 'and' && /s$/.test(atom.lower) && after?.span && after.span.how !== 'DEMONYM') return true
  // "concluded on Wednesday sets out", "the accord in its annex lays down"
  if (before.date && /s$/.test(atom.lower) && /^(?:out|up|down|off)$/.test(after?.lower ?? '')) return true
  // "demands that", "tears up its pact"
  const goesOn = startsPhrase(after) || /^(?:that|up|out|down)$/.test(after?.lower ?? '')
  return named && before.span?.how !== 'DEMONYM' && /s$/.test(atom.lower) && goesOn
}

/** Past forms that are no nouns. */
const STRONG =
  /^(?:overthrew|withdrew|overran|retook|undertook|fought|fled|flew|swore|threw|blew|broke|took|gave|struck|shot)$/

// Base forms that are seldom nouns, for headlines: "Israel, PLO sign accord".
const HEADLINE_VERBS =
  /^(?:sign|initial|seal|clinch|ink|agree|reach|reject|accept|urge|invite|accuse|mediate|broker|seek|resume|meet)$/

function startsPhrase(atom: Atom | undefined): boolean {
  return atom !== undefined && (atom.span !== null || atom.pos === 'DET' || atom.pos === 'ADJ' || atom.pos === 'NUM')
}
