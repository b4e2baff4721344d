/** No label is longer where there is little room; what it leaves out is said on hover and by the evidence pane. */
export const SHORT = 38
/** No label is longer anywhere: titles of articles are names too. */
const LONG = 90

/** Square pixels that a letter of a label wants around it: its own, and those that keep labels apart. */
const ROOM = 260

/** How long names may be where so many share a canvas: zoomed in, or on a large screen, they are told in full. */
export function longestFor(
  count: number,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  return Math.round(Math.min(LONG, Math.max(SHORT, (width * height) / (ROOM * Math.max(1, count)))))
}

/** What tells talks of the same two apart: `, 18 March 2023`, `, 6–10 March 2023`, ` (told on 9 March 2011)`. */
const DATE = /(?:,? | \((?:[a-z]+ )*)(?:\d{1,2}(?:–\d{1,2})? )?(?:[A-Z][a-z]+ )?\d{3,4}(?:–\d{2,4})?\)?$/

/** At an end they say nothing: `talks in Brussels` is cut to `talks`, not to `talks in`. */
const LITTLE = /(?:[\s,;:–-]+(?:a|an|and|at|between|by|for|from|in|of|on|the|to|with))*[\s,;:–-]*$/

/** `Kosovo–Serbia talks at Lake Ohrid, 18 March 2023` → `Kosovo–Serbia talks…, 18 Mar 2023`: cut at a word, the date stays. */
export function shortened(text: string, longest = SHORT): string {
  if (text.length <= longest) return text
  const [date = ''] = DATE.exec(text) ?? []
  const end = date.replace(/([A-Z][a-z]{2})[a-z]+/, '$1')
  const name = text.slice(0, text.length - date.length)
  const room = longest - end.length
  return name.length <= room ? `${name}${end}` : `${cut(name, room - 1)}…${end}`
}

/** As many whole words as there is room for; of a single long one its beginning. */
function cut(text: string, room: number): string {
  const space = text.slice(0, room + 1).lastIndexOf(' ')
  return text.slice(0, space > 0 ? space : room).replace(LITTLE, '')
}
