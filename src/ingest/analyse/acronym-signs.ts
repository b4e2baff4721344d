import { type Gazetteer, type Title, titleAt } from './gazetteer.js'
import { kindOf } from './organizations.js'
import type { Word } from './words.js'

/** No bodies: "COVID", "GMT", Roman numerals, currencies, degrees. */
const NO_BODY =
  /^(?:[ivxlcdm]+|covid|gmt|utc|est|edt|cet|cest|eet|bst|pst|pdt|msk|ist|eat|sast|aest|qc|kc|obe|cbe|mbe|tv|radio|dna|hiv|aids|gdp|usd|eur|pm|am|ad|bc|ce|bce|ceo|cfo|vip|ngo|ngos|ied|ieds|wmd|icbm|phd|ma|ba|faq|url|pdf|dc|ok|uk|us|mp|mps|mep|meps|id|it|sos|suv|pow|pows|idp|idps|ddr|ssr|cbm|mou|moa|nkr|start|salt|npt|inf|abm|ctbt|jcpoa|nafta|gatt|n|s|e|w|jr|sr|st)$/
const GROUP_WORD =
  /^(?:rebels?|fighters?|leaders?|guerrillas?|militia|militants?|movement|party|commander|chief|officials?|delegation|spokes\p{L}+|forces|troops|members?|government|peacekeepers|mission|chairman|representatives?|negotiators?)$/u

const HEADED = /^(?:HEAD_OF_STATE|LEADER|ENVOY)$/
const isHead = (title: Title | undefined) =>
  title !== undefined &&
  (HEADED.test(title.row.rank) || /^(?:secretary|spokesperson|coordinator)$/.test(title.row.title))

/** "ANAD's| secretary-general", "leader of the| ZLF", "who heads the| ZLF": somebody leads it or speaks for it. */
function hasOfficer(gazetteer: Gazetteer, words: readonly Word[], { index }: Word): boolean {
  const next = words[index + 1]
  if (/^\s+$/.test(next?.gap ?? '') && isHead(titleAt(gazetteer, words, index + 1) ?? undefined)) return true
  const at = words[index - 1]?.key === 'the' ? index - 2 : index - 1
  const link = words[at]
  if (link?.sentence !== words[index]?.sentence || words[index]?.gap === null) return false
  if (/^(?:heads|headed|leads|led|chairs|chaired)$/.test(link?.key ?? '')) return words[at + 1]?.key === 'the'
  if (!/^(?:of|for)$/.test(link?.key ?? '')) return false
  // The title that ends right before "of".
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const title = titleAt(gazetteer, words, from)
    if (title && from + title.keys.length === at) return isHead(title)
  }
  return false
}

const OF_PERSON = new Set(['of', 'from'])

/** "Ali Darassa of the| UPC", "the rebels of the| FACT" */
function hasMember(words: readonly Word[], { index }: Word, ends: ReadonlySet<number>): boolean {
  const of = words[index - 1]?.key === 'the' ? index - 2 : index - 1
  if (!OF_PERSON.has(words[of]?.key ?? '') || words[of]?.sentence !== words[index]?.sentence) return false
  return ends.has(of) || GROUP_WORD.test(words[of - 1]?.key ?? '')
}

const ACTS =
  /^(?:signed|said|says|rejected|rejects|accepted|accepts|agreed|refused|refuses|boycotted|accused|joined|declared|welcomed|denounced|condemned|demanded|demands|insisted|insists|walked|withdrew|broke)$/
const ADVERB = /^(?:also|has|have|had|then|later|now|itself|both|never)$/

/** "the CDPA, the PDR and the| CPP also signed": it acts, or is listed with those that do. */
function acts(words: readonly Word[], { index }: Word): boolean {
  if (words[index - 1]?.key !== 'the') return false
  for (let at = index; ; ) {
    let next = at + 1
    const and = words[next]?.key === 'and' ? 1 : 0
    const isListed = (and === 1 || /^,\s*$/.test(words[next]?.gap ?? '')) && words[next + and]?.key === 'the'
    if (isListed && words[next + and + 1]?.upper) {
      at = next + and + 1
      continue
    }
    while (ADVERB.test(words[next]?.key ?? '')) next++
    return words[next]?.sentence === words[index]?.sentence && ACTS.test(words[next]?.key ?? '')
  }
}

const FARTHEST_GROUP = 9

/** "the last rebel group in Zembla, the| ZLF|, …": what it is stands before it. */
function isApposed(words: readonly Word[], { index, sentence }: Word): boolean {
  const [the, next] = [words[index - 1], words[index + 1]]
  if (the?.key !== 'the' || !/^,\s+$/.test(the.gap ?? '') || the.sentence !== sentence) return false
  if (next && next.gap !== null && !/^[,.;)]/.test(next.gap)) return false
  const before = words.slice(Math.max(0, index - FARTHEST_GROUP), index - 1)
  return before.some(one => one.sentence === sentence && !one.capital && kindOf(words, one) !== undefined)
}

/** An acronym that nothing explains names a body when it has an article, acts as one, or comes again. */
export function actsAsBody(
  gazetteer: Gazetteer,
  words: readonly Word[],
  word: Word,
  times: number,
  ends: ReadonlySet<number>,
): boolean {
  if (!word.upper || word.key.length < 3 || word.key.length > 8 || NO_BODY.test(word.key)) return false
  // "CO2", "H1N1", but "M23"
  if (/\d/.test(word.key) && !/^\p{L}\d+$/u.test(word.key)) return false
  const before = word.gap === null ? undefined : words[word.index - 1]
  const after = words[word.index + 1]
  if (after?.gap && /^\s+$/.test(after.gap) && GROUP_WORD.test(after.key)) return true
  if (hasOfficer(gazetteer, words, word) || hasMember(words, word, ends)) return true
  if (acts(words, word) || isApposed(words, word)) return true
  return times > 1 && (before?.key === 'the' || (before !== undefined && !before.upper && !after?.upper))
}
