import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { UserError } from '../model/errors.js'
import { parseYaml } from '../model/yaml.js'

/** What an annotator wrote, YAML or JSON. @throws UserError that names the file and the place. */
export function readGoldFile<T extends z.ZodType>(path: string, schema: T): z.infer<T> {
  const invalid = (problem: string) =>
    new UserError(
      `${path}:${problem}`,
      'BAD_USER_INPUT',
      'correct the file; docs/extraction.md says what a gold file holds',
    )
  let data: unknown
  try {
    data = parseYaml(readFileSync(path, 'utf8'))
  } catch (error) {
    throw invalid(` ${error instanceof Error ? error.message : error}`)
  }
  const result = schema.safeParse(data)
  if (!result.success) throw invalid(`\n${z.prettifyError(result.error)}`)
  return result.data
}
