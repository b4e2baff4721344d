/** Pieces of statement text: empty ones vanish, blocks indent. */

export function lines(...parts: readonly (string | readonly string[])[]): string {
  return parts
    .flat()
    .filter(part => part !== '')
    .join('\n')
}

export function wrap(start: string, text: string, end = ''): string {
  return text === '' ? '' : `${start}${text}${end}`
}

export function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}

/** `CALL (n0) {` … `}` */
export function call(imports: readonly string[], body: string): string {
  return `CALL (${imports.join(', ')}) {\n${indent(body)}\n}`
}
