import type { Part, Shape } from '../../plan/plan.js'
import { sizeOf } from '../args/page.js'
import type { Answer } from '../builder.js'
import { AUTHOR, AUTHOR_KEY, KIND_KEY, ROW_KEY, SUREST, WITNESSES } from '../fields/evidence.js'
import { distinctPath, out } from '../fields/path.js'
import type { Late, Resolve } from './late.js'

/** A field that shows what facts, offices and mediations rest on: the surest of each, then the next of each. */
export function lateEvidence<P extends Late>(ids: (parent: P) => readonly string[]): { resolve: Resolve<P> } {
  return {
    resolve: async (parent, args, _context, info) => {
      const size = sizeOf({ ...args }, 'first')
      const wanted = [...new Set(ids(parent))].slice(0, Math.max(size, 1))
      const load = (of: Source, own: readonly string[]) =>
        parent.load(own, { name: of, shape: selected => shapeOf(of, size, selected) }, info)
      const [mediations, others] = await Promise.all([
        load('MEDIATION', wanted.filter(isMediation)),
        load(
          'FACT',
          wanted.filter(id => !isMediation(id)),
        ),
      ])
      return interleave(wanted.map(id => evidenceOf(mediations.get(id) ?? others.get(id)))).slice(0, size) as never
    },
  }
}

/** A mediation rests on facts; facts and offices on claims, offices also on rows of the reference data. */
type Source = 'MEDIATION' | 'FACT'

const isMediation = (id: string): boolean => id.startsWith('mediation:')

const CLAIMS_KEY = '#claims'
/** What tells the words of one claim from those of another: two claims of one sentence are shown once. */
const WORDS = ['articleId', 'start', 'end']

function shapeOf(of: Source, limit: number, selected: Shape): Shape {
  const path = of === 'MEDIATION' ? distinctPath(out('BASED_ON', 'Fact'), WITNESSES) : distinctPath(WITNESSES)
  const shape = [...selected, AUTHOR, ...[...WORDS, 'id'].map(name => property(`#${name}`, name))]
  return [
    { kind: 'LIST', key: CLAIMS_KEY, path, where: null, order: SUREST, limit, shape },
    property(KIND_KEY, 'evidenceKind'),
    property(ROW_KEY, 'id'),
  ]
}

function property(key: string, name: string): Part {
  return { kind: 'PROPERTY', key, property: { of: 'NODE', names: [name] } }
}

function evidenceOf(node: Answer | undefined): readonly Answer[] {
  if (node === undefined) return []
  const row = node[KIND_KEY] === 'REFERENCE_ROW' ? [{ [ROW_KEY]: node[ROW_KEY] }] : []
  return [...row, ...(node[CLAIMS_KEY] as readonly Answer[])]
}

/** The first of each list, then the second of each, the same words once. */
function interleave(lists: readonly (readonly Answer[])[]): readonly Answer[] {
  const longest = Math.max(0, ...lists.map(list => list.length))
  const all = Array.from({ length: longest }, (_, place) => lists.flatMap(list => list.slice(place, place + 1))).flat()
  return [...new Map(all.toReversed().map(one => [wordsOf(one), one])).values()].toReversed()
}

/** Rows and decisions have no words in an article; each is one of its own. */
function wordsOf(one: Answer): unknown {
  if (ROW_KEY in one) return one[ROW_KEY]
  if (typeof one[AUTHOR_KEY] === 'string') return one['#id']
  return WORDS.map(name => one[`#${name}`]).join(' ')
}
