import type { AgreementFacts } from '../model/facts.js'
import { fold } from '../model/fold.js'
import { assign } from './assign.js'
import type { GoldFacts } from './gold.js'

export type GoldAgreement = NonNullable<GoldFacts['agreements']>[number]

/** Words that name the sort of thing rather than which one; they count for less. */
const GENERIC = new Set([
  'agreement',
  'deal',
  'accord',
  'plan',
  'document',
  'statement',
  'proposal',
  'text',
  'pact',
  'draft',
])
const STOP = new Set(['the', 'a', 'an', 'of', 'on', 'in', 'for', 'to', 'and', 'between', 'with', 'any'])

/** Content words, British and American spelling and number set aside: "normalisation", "normalization". */
function words(name: string): ReadonlySet<string> {
  const all = fold(name)
    .split(' ')
    .filter(word => !STOP.has(word))
  return new Set(all.map(word => word.replace(/isation/, 'ization').replace(/(?<=\w{3})s$/, '')))
}

/** Weight of the words in common; the share of all words decides between equals. */
function agreementScore(gold: GoldAgreement, predicted: AgreementFacts): number {
  const [left, right] = [words(gold.name), words(predicted.name)]
  const shared = [...left].filter(word => right.has(word))
  const weight = shared.reduce((sum, word) => sum + (GENERIC.has(word) ? 1 : 2), 0)
  return weight === 0 ? 0 : weight + shared.length / new Set([...left, ...right]).size
}

export function matchAgreements(
  gold: readonly GoldAgreement[],
  predicted: readonly AgreementFacts[],
): ReadonlyMap<GoldAgreement, AgreementFacts> {
  return assign(gold, predicted, agreementScore)
}
