import { parse } from 'graphql'

/** Statements of the fields that read a network: one for it (one a ring, one a step), and one for all that is shown of it. */
const STATEMENTS: Readonly<Record<string, number>> = {
  ...{ network: 2, influence: 2, communities: 2, similarTo: 2, rows: 2 },
  ...{ neighborhood: 5, path: 8 },
}

/** How many statements a document may run: one a root field, some more where a network is read. */
export function mostStatements(source: string): number {
  return rootFields(source).reduce((sum, name) => sum + (STATEMENTS[name] ?? 1), 0)
}

function rootFields(source: string): readonly string[] {
  const [operation] = parse(source).definitions
  const selections = operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections : []
  return selections.flatMap(field => (field.kind === 'Field' ? [field.name.value] : []))
}
