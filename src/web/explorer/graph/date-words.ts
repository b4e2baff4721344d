/** An EDTF date as people write it: `2011-03-09/2023-05-02` → `2011-03-09 – 2023-05-02`, `2017-05-31/..` → `since 2017-05-31`, `XXXX-03` → `--03`. */
export function dateWords(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return plain(from)
  if (isOpen(to)) return `since ${plain(from)}`
  return isOpen(from) ? `until ${plain(to)}` : `${plain(from)} – ${plain(to)}`
}

const isOpen = (part: string): boolean => part === '' || part === '..'

/** A year that is not told is left out; of an uncertain one the known figures stand: `199X` → `1990s`. */
function plain(date: string): string {
  return date
    .replace(/^XXXX-/, '')
    .replace(/^(\d{3})X/, '$10s')
    .replace(/^(\d\d)XX/, '$100s')
}
