import type { Found, Phrases } from './subjects.js'
import type { Oblique, VerbGroup } from './syntax.js'

/** "Under UN mediation, the two sides agreed": prepositional phrases that open the sentence before the subject of a finite verb. */
export function frontedPhrases({ elements, chunks }: Phrases, vg: VerbGroup, found: Found): Oblique[] {
  if (vg.form !== 'FINITE' || found.relative !== null || found.shared !== null) return []
  const subject = elements.findIndex(element => element.kind === 'NP' && element.chunk === found.chunks[0])
  const fronted: Oblique[] = []
  for (let p = subject - 1; p >= 0; p--) {
    const element = elements[p]
    if (!element || element.kind === 'STOP') break
    if (element.kind === 'VG' || element.kind === 'REL' || element.kind === 'SUB') return []
    const chunk = element.kind === 'NP' ? chunks[element.chunk] : undefined
    if (chunk?.prep && chunk.host === null && chunk.group[0] === chunk.index)
      fronted.unshift({ prep: chunk.prep, chunks: chunk.group })
  }
  return fronted
}

/** "The union, together with IGAD, facilitated", "De Soto, for the UN, presided": prepositional phrases between commas, behind the subject and before its verb. */
export function insertedPhrases({ elements, chunks }: Phrases, vg: VerbGroup, at: number, found: Found): Oblique[] {
  if (vg.form !== 'FINITE' || found.relative !== null || found.shared !== null) return []
  const inserted: Oblique[] = []
  for (let p = at - 1; p >= 0; p--) {
    const element = elements[p]
    if (!element || /^(?:STOP|VG|REL|SUB)$/.test(element.kind)) return []
    const chunk = element.kind === 'NP' ? chunks[element.chunk] : undefined
    if (chunk && found.chunks.includes(chunk.index)) return inserted
    const opened = elements[p - 1]?.kind === 'P' && elements[p - 2]?.kind === 'COMMA'
    if (opened && chunk?.prep && chunk.host === null && chunk.group[0] === chunk.index)
      inserted.unshift({ prep: chunk.prep, chunks: chunk.group })
  }
  return []
}

/** "Witnessed by the president, the accord was signed": of whom a participle that opens the sentence is said. */
export function subjectAfter({ elements, chunks, groups }: Phrases, at: number): readonly number[] {
  const comma = elements.findIndex(({ kind }, i) => i > at && /^(?:COMMA|STOP|SUB|REL)$/.test(kind))
  const next = elements[comma + 1]
  if (elements[comma]?.kind !== 'COMMA' || next?.kind !== 'NP' || chunks[next.chunk]?.prep) return []
  const verb = elements.slice(comma).find(({ kind }) => /^(?:VG|STOP|SUB)$/.test(kind))
  const speaks = verb?.kind === 'VG' && groups[verb.group]?.form === 'FINITE'
  return speaks ? (chunks[next.chunk]?.group ?? []) : []
}
