const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A partial date as people write it: "2023-03-18" → "18 March 2023", "XXXX-03" → "March", null → "". */
export function inWords(edtf) {
  if (!edtf) return ''
  const [from, to] = edtf.split('/')
  if (to === '..') return `since ${inWords(from)}`
  if (to) return `${inWords(from)} – ${inWords(to)}`
  const [year, month, day] = from.split('-')
  const parts = [day ? String(Number(day)) : '', month ? MONTHS[Number(month) - 1] : '', year === 'XXXX' ? '' : year]
  return parts.filter(Boolean).join(' ')
}

/** DIVERGENT_OUTCOME → "divergent outcome" */
export function plain(word) {
  return word.toLowerCase().replaceAll('_', ' ')
}

/** ["a", "b", "c"] → "a, b and c" */
export function listed(names) {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
