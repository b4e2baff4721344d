import { liftOf, type Reading } from './reading.js'

/**
 * Who is in dispute: as the analysis says, else the pair most often told as parties of one event or agreement
 * ("talks between A and B"), persons counted for their states.
 */
export function findSides(reading: Reading): number[] {
  if (reading.analysis.sides.length >= 2) return [...reading.analysis.sides]
  const pairs = new Map<string, { readonly pair: [number, number]; count: number }>()
  for (const parties of partiesByTarget(reading).values()) {
    const lifted = [...new Set(parties.flatMap(party => liftOf(reading, party)))].sort((a, b) => a - b)
    if (lifted.length > 4) continue
    lifted.forEach((a, i) => {
      for (const b of lifted.slice(i + 1)) {
        const known = pairs.get(`${a} ${b}`)
        if (known) known.count++
        else pairs.set(`${a} ${b}`, { pair: [a, b], count: 1 })
      }
    })
  }
  const [best] = [...pairs.values()].sort((a, b) => b.count - a.count)
  return best ? [...best.pair] : []
}

function partiesByTarget(reading: Reading): Map<string, number[]> {
  const parties = new Map<string, number[]>()
  for (const { predicate, subject, object } of reading.drafts) {
    if (predicate !== 'PARTY_TO' || subject.kind !== 'ENTITY' || object === null) continue
    const key = `${object.kind}${object.index}`
    parties.set(key, [...(parties.get(key) ?? []), subject.index])
  }
  return parties
}
