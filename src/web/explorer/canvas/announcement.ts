import { roleWords } from '../graph/roles.js'
import type { Scene } from './scene.js'

/** `Josep Borrell, person, 7 relations`, or of a line `Josep Borrell mediated Ohrid talks`; nothing where nothing is selected. */
export function announcementOf({ seen, ties, degree, selected }: Scene): string {
  if (selected === null) return ''
  const name = (id: string) => seen.items.get(id)?.name ?? ''
  const tie = ties.get(selected)
  if (tie !== undefined) {
    const roles = [...new Set(tie.links.map(({ role }) => roleWords(role)))]
    return `${name(tie.source)} ${roles.join(', ')} ${name(tie.target)}`
  }
  const item = seen.items.get(selected)
  if (item === undefined) return ''
  const count = degree.get(selected) ?? 0
  return [item.name, item.about, `${count} ${count === 1 ? 'relation' : 'relations'}`].filter(Boolean).join(', ')
}
