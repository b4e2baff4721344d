import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ROOT } from '../model/root.js'
import { parseYaml } from '../model/yaml.js'

const folder = new URL('schema/ontology/', ROOT)

/** The data of a file of schema/ontology. @throws Error that names the file and the place when they are not valid. */
export function loadFile<T extends z.ZodType>(file: string, schema: T): z.infer<T> {
  const result = schema.safeParse(parseYaml(readFileSync(new URL(file, folder), 'utf8')))
  if (!result.success) throw new Error(`schema/ontology/${file} is not valid:\n${z.prettifyError(result.error)}`)
  return result.data
}
