import { Parser } from 'htmlparser2'

/** Elements within elements that no page of news has, and beyond which a tree of them can not be walked safely. */
const MOST = 512

/** Whether a page nests its elements deeper than can be read; told in one pass, before a tree is made of it. */
export function isTooDeep(html: string): boolean {
  let depth = 0
  let deepest = 0
  const parser = new Parser({
    onopentag: () => {
      depth += 1
      deepest = Math.max(deepest, depth)
      if (deepest > MOST) parser.pause()
    },
    onclosetag: () => {
      depth -= 1
    },
  })
  parser.end(html)
  return deepest > MOST
}
