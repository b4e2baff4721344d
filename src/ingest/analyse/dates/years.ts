/** Bare years and decades, which the date library leaves out: "in 2013", "the 1998-99 war", "the 1990s". */

export interface YearSpan {
  readonly start: number
  readonly end: number
  readonly edtf: string
}

const YEAR = /(?<![\d.,$€£/-])(1[5-9]\d\d|20\d\d)(?:\s?[-–]\s?(\d\d(?:\d\d)?))?(s)?(?![\d%/]|[.,]\d|-\w)/g
/** Before a year that is one: a preposition, a month, an opening bracket, "and". */
const BEFORE =
  /(?:\b(?:in|since|until|till|by|from|of|during|after|before|to|through|late|early|mid|and|or|between|around|circa|year|summer|autumn|fall|winter|spring|the|its|their|s)|[(,–-]|mid-|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\s*$/i
/** After a number that is none: "1,500 troops", "2000 people"; not "In 1978 Peru", "in 1978 Menachem Begin". */
const COUNTED =
  /^\s+(?:people|troops|soldiers|men|women|children|refugees|prisoners|dead|killed|wounded|civilians|peacekeepers|observers|km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|tons?|tonnes|dollars|euros|percent|per|deaths|fighters|rebels|members|police|delegates|years|homes|houses|others|jobs|cases|detainees|hostages|families|villages|settlers|arrests|protesters|square|hectares|acres|feet|pounds)\b/i

function endYear(from: string, to: string): string | null {
  const full = to.length === 2 ? `${from.slice(0, 2)}${to}` : to
  return full > from && Number(full) - Number(from) < 100 ? full : null
}

/** Years in a sentence; offsets are into it. */
export function findYears(text: string): YearSpan[] {
  if (!/1[5-9]\d\d|20\d\d/.test(text)) return []
  const spans: YearSpan[] = []
  for (const match of text.matchAll(YEAR)) {
    const [whole, year = '', to, decade] = match
    if (!BEFORE.test(text.slice(Math.max(0, match.index - 14), match.index)) && match.index > 0) continue
    if (COUNTED.test(text.slice(match.index + whole.length, match.index + whole.length + 20))) continue
    const until = to === undefined ? null : endYear(year, to)
    if (to !== undefined && until === null) continue
    const edtf = decade ? `${year.slice(0, 3)}X` : until ? `${year}/${until}` : year
    if (decade && !year.endsWith('0')) continue
    spans.push({ start: match.index, end: match.index + whole.length, edtf })
  }
  return spans
}
