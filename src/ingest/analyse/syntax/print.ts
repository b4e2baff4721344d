import type { Chunk, Clause, Oblique, SentenceSyntax } from './syntax.js'

/** A sentence's phrases and clauses as lines to read while making rules. */
export function printSyntax(syntax: SentenceSyntax): string {
  const tags = syntax.atoms
    .map(({ text, pos, span, joined }) => `${joined ? '~' : ''}${text}/${span ? span.how : pos}`)
    .join(' ')
  return [
    tags,
    ...syntax.chunks.map(one => printChunk(syntax, one)),
    ...syntax.clauses.map(one => printClause(syntax, one)),
  ].join('\n')
}

/** The words of a chunk. */
export function chunkText({ atoms }: SentenceSyntax, { from, to }: Chunk): string {
  return atoms
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}

function printChunk(syntax: SentenceSyntax, chunk: Chunk): string {
  const parts = [
    `  [${chunk.index}] ${chunkText(syntax, chunk)}`,
    `head=${syntax.atoms[chunk.head]?.lemma}`,
    chunk.prep ? `${chunk.prep}←${chunk.host ?? 'verb'}` : '',
    chunk.group.length > 1 ? `with=${chunk.group.join('+')}` : '',
    chunk.apposed === null ? '' : `apposed=${chunk.apposed}`,
  ]
  return parts.filter(part => part !== '').join('  ')
}

function printClause(_syntax: SentenceSyntax, clause: Clause): string {
  const { vg } = clause
  const list = (name: string, chunks: readonly number[]) => (chunks.length === 0 ? '' : `${name}=${chunks.join('+')}`)
  const oblique = ({ prep, chunks }: Oblique) => `${prep}=${chunks.join('+')}`
  const parts = [
    `  (${clause.index}) ${vg.lemma}${vg.particle ? ` ${vg.particle}` : ''}`,
    `${clause.link} ${vg.form} ${vg.tense}${vg.passive ? ' passive' : ''}${vg.negated ? ' not' : ''}${vg.modal ? ` ${vg.modal}` : ''}`,
    list('subject', clause.subject),
    list('object', clause.object),
    list('by', clause.agent),
    ...clause.obliques.map(oblique),
    clause.matrix === null ? '' : `under (${clause.matrix})${clause.cue ? ` ${clause.cue}` : ''}`,
    clause.subordinator ?? '',
  ]
  return parts.filter(part => part !== '').join('  ')
}
