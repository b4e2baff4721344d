import { flatMap } from '../../model/flat-map.js'
import type { OfficeMention } from './analysis.js'
import type { EntityTable, WordSpan } from './entities.js'
import type { Word } from './words.js'

/** "the two sides", "both parties", "the former foes": several actors in two words. */

const OPENERS = new Set(['the', 'both', 'two', 'these', 'their', 'either', 'each', 'neither', 'all'])
const INSIDE = new Set(
  'two former old warring rival opposing wartime bitter longtime long time feuding negotiating conflicting contending belligerent hostile neighboring neighbouring balkan asian african arab other quarrelling quarreling fighting enemy nuclear armed'.split(
    ' ',
  ),
)
const SIDES = new Set(
  'side sides party parties camp camps foe foes enemies rivals neighbors neighbours countries nations states governments delegations adversaries belligerents capitals factions opponents combatants'.split(
    ' ',
  ),
)
const PEOPLE = new Set('leaders presidents premiers ministers men statesmen negotiators'.split(' '))
/** Alone, without "two" or "both", they may be anybody's. */
const VAGUE = new Set(
  'countries nations states governments leaders presidents premiers ministers men negotiators capitals neighbors neighbours delegations factions opponents side party camp'.split(
    ' ',
  ),
)
const SINGULAR = new Set(['side', 'party', 'camp'])

interface Phrase {
  readonly from: number
  readonly to: number
  readonly people: boolean
  readonly head: string
}

function phraseAt(words: readonly Word[], from: number): Phrase | null {
  const opener = words[from]
  if (!opener || !OPENERS.has(opener.key)) return null
  let at = from + 1
  const spaced = () => /^[\s-]+$/.test(words[at]?.gap ?? 'x')
  const seen = new Set([opener.key])
  while (
    spaced() &&
    (INSIDE.has(words[at]?.key ?? '') || ['prime', 'foreign', 'of', 'the'].includes(words[at]?.key ?? ''))
  ) {
    seen.add(words[at]?.key ?? '')
    at++
  }
  const head = words[at]?.key ?? ''
  if (!spaced() || (!SIDES.has(head) && !PEOPLE.has(head))) return null
  const counted = seen.has('two') || seen.has('both')
  const single = SINGULAR.has(head)
  if (single && !['either', 'each', 'neither'].includes(opener.key)) return null
  if (!single && !counted && (VAGUE.has(head) || opener.key === 'all' || opener.key === 'their')) return null
  return { from, to: at + 1, people: PEOPLE.has(head), head: seen.has('foreign') ? 'foreign ministers' : head }
}

/** "the two foreign ministers" are such; "the two leaders" may be of any office that leads. */
const TITLES: Readonly<Record<string, RegExp>> = {
  presidents: /president/i,
  premiers: /premier|prime minister|chancellor|taoiseach/i,
  ministers: /prime minister|premier|chancellor|taoiseach/i,
  'foreign ministers': /foreign|secretary of state/i,
  negotiators: /negotiator|envoy|representative|minister|delegat/i,
  leaders:
    /president|premier|prime minister|chancellor|leader|king|emir|chairman|chief|commander|taoiseach|prince|head/i,
}

/** The person who speaks for a side: the holder of its highest office that is named most. */
function leaderOf(
  side: number,
  title: RegExp,
  spans: readonly WordSpan[],
  offices: readonly OfficeMention[],
): number | null {
  const holders = new Set(
    offices
      .filter(office => office.organization === side && !office.former && title.test(office.title))
      .map(({ person }) => person),
  )
  const times = (person: number) => spans.filter(({ entities }) => entities.includes(person)).length
  return [...holders].sort((a, b) => times(b) - times(a) || a - b)[0] ?? null
}

/** "Jonas Dahl met his Kenyan colleague, Joyce Mwale. The two ministers …": the two who hold such an office and of whom the sentence before tells. */
function pairBefore(
  { from, head }: Phrase,
  words: readonly Word[],
  table: EntityTable,
  spans: readonly WordSpan[],
  offices: readonly OfficeMention[],
): readonly number[] | null {
  const sentence = (words[from]?.sentence ?? 0) - 1
  const told = new Set<number>()
  for (const span of spans) {
    if (words[span.from]?.sentence !== sentence) continue
    for (const one of span.entities) if (table.get(one).kind === 'PERSON') told.add(one)
  }
  if (told.size !== 2) return null
  if (head === 'men') return [...told]
  // "the two ministers" just told may be of any matter
  const title = head === 'ministers' ? /minister|premier|chancellor|secretary of/i : TITLES[head]
  const holds = (person: number) =>
    offices.some(office => office.person === person && !office.former && title?.test(office.title))
  return [...told].every(holds) ? [...told] : null
}

/** Spans of phrases that stand for the sides, or for their leaders. */
export function findGroups(
  words: readonly Word[],
  table: EntityTable,
  spans: readonly WordSpan[],
  offices: readonly OfficeMention[],
  sides: readonly number[],
): WordSpan[] {
  const people = (head: string): readonly number[] => {
    const leaders = sides.map(side => leaderOf(side, TITLES[head] ?? /./, spans, offices) ?? side)
    return leaders.every(leader => table.get(leader).kind === 'PERSON') ? leaders : sides
  }
  const found: WordSpan[] = []
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(words, at)
    if (!phrase) continue
    // "political parties", "the two parties of the left": followed by "of", they are others.
    const told = phrase.people ? pairBefore(phrase, words, table, spans, offices) : null
    const entities = told ?? (sides.length < 2 ? [] : phrase.people ? people(phrase.head) : sides)
    if (words[phrase.to]?.key !== 'of' && entities.length > 0)
      found.push({ from: phrase.from, to: phrase.to, how: 'GROUP', entities })
    at = phrase.to - 1
  }
  return found
}

const KINDS = new Set(
  'western arab african asian international regional foreign nationalist opposition islamist leftist rightist hardline ultranationalist latin nordic gulf baltic third world great major rebel outside independent'.split(
    ' ',
  ),
)
const MEDIATING = new Set(['mediators', 'facilitators', 'negotiators', 'guarantors', 'brokers'])
const PRESSING = new Set(['parties', 'powers', 'donors'])
const CALLS = new Set(
  'call calls pressure appeal demand demands invitation request behest organised organized mediated brokered'.split(
    ' ',
  ),
)

/** "at the call of nationalist parties", "pressure from foreign donors": they do something, so they are somebody. */
function isPressed(words: readonly Word[], at: number): boolean {
  return /^(?:of|from|by)$/.test(words[at - 1]?.key ?? '') && CALLS.has(words[at - 2]?.key ?? '')
}

/** "Western mediators", "nationalist parties": unnamed actors that mediate, press or protest, by the words of the text. */
export function findCollectives(words: readonly Word[], text: string, table: EntityTable): WordSpan[] {
  return flatMap(words, (noun, at): WordSpan[] => {
    const kind = words[at - 1]
    if (!kind || !KINDS.has(kind.key) || !/^\s+$/.test(noun.gap ?? '')) return []
    if (!MEDIATING.has(noun.key) && !(PRESSING.has(noun.key) && isPressed(words, at - 1))) return []
    const type = noun.key === 'parties' ? 'POLITICAL_PARTY' : 'OTHER'
    const entity = table.named('ORGANIZATION', text.slice(kind.start, noun.end), type)
    return [{ from: at - 1, to: at + 1, how: 'NAME', entities: [entity] }]
  })
}
