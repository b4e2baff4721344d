import { parseHTML } from 'linkedom'
import type { Unreadable } from './decode.js'

/** The letters of HTML or XML, by the charset that it declares: a byte order mark, what came with it over HTTP, `<meta charset>`, `<?xml encoding>`, else UTF-8. */
export function decodeMarkup(bytes: Uint8Array, charset?: string): string | Unreadable {
  if (bytes.length === 0) return { reason: 'The file is empty.' }
  const label = markOf(bytes) ?? charset?.toLowerCase() ?? declared(bytes)
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    return error instanceof RangeError
      ? { reason: `The charset "${label}" that it declares is not known; convert it to UTF-8.` }
      : { reason: `It declares the charset "${label}" but is written in another; convert it to UTF-8.` }
  }
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null
}

function declared(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const [, label = 'utf-8'] =
    /<\?xml[^>]{0,200}encoding=["']([\w-]+)/i.exec(start) ??
    /<meta[^>]{0,200}charset=["']?\s*([\w-]+)/i.exec(start) ??
    []
  return label.toLowerCase()
}

/** Elements that begin and end a paragraph of text. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
)
const HIDDEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'SVG', 'BUTTON', 'FORM'])

interface MarkupNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<MarkupNode>
}

/** The text of an element as it is read: paragraphs apart by an empty line, white space single. */
export function textOf(element: MarkupNode): string {
  const parts: string[] = []
  const walk = (node: MarkupNode): void => {
    if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/\s+/g, ' '))
    else if (node.nodeName === 'BR') parts.push('\n')
    else if (!HIDDEN.has(node.nodeName)) {
      const apart = BLOCKS.has(node.nodeName)
      if (apart) parts.push('\n\n')
      for (const child of node.childNodes) walk(child)
      if (apart) parts.push('\n\n')
    }
  }
  walk(element)
  return parts
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The text of a piece of HTML, such as the content of a feed's item. */
export function textOfHtml(html: string): string {
  return textOf(parseHTML(`<html><body>${html}</body></html>`).document.body as unknown as MarkupNode)
}
