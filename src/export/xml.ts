import type { Cell } from './graph.js'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML cannot hold: control characters but tab and line ends, and two that are none. */
const FORBIDDEN = /[\p{Cc}\ufffe\uffff]/gu
const ALLOWED = '\t\n\r'

/** Text of an XML document. */
export function escapeXml(value: Cell): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '')
  return text
    .replace(FORBIDDEN, one => (ALLOWED.includes(one) ? one : ''))
    .replace(/[&<>"]/g, one => ENTITIES[one] ?? one)
}
