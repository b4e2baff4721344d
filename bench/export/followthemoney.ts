/** Writes `test/export/followthemoney.json`: of the schemata that our export writes, what the package on PyPI says of their properties. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { parseYaml } from '../../src/model/yaml.js'
import { pythonWith } from '../python.js'

const VERSION = '4.11.2'
const WRITTEN = ['Event', 'Membership', 'Organization', 'Person', 'PublicBody', 'UnknownLink']

const schema = z.object({
  extends: z.array(z.string()).default([]),
  required: z.array(z.string()).default([]),
  properties: z
    .record(z.string(), z.object({ type: z.string().optional(), range: z.string().optional() }).nullable())
    .default({}),
})
type Schema = z.infer<typeof schema>

// Its schema is a folder of YAML files, which needs none of what the package needs.
const python = pythonWith('followthemoney', ['--no-deps', `followthemoney==${VERSION}`], 'importlib.util')
if (python === null) throw new Error('Without Python the schema can not be had.')
const find = "import importlib.util; print(importlib.util.find_spec('followthemoney').submodule_search_locations[0])"
const folder = `${execFileSync(python, ['-c', find], { encoding: 'utf8' }).trim()}/schema`

const all = new Map<string, Schema>(
  readdirSync(folder)
    .filter(name => /\.ya?ml$/.test(name))
    .flatMap(name => Object.entries(parseYaml(readFileSync(`${folder}/${name}`, 'utf8')) as object))
    .map(([name, read]) => [name, schema.parse(read)]),
)

/** The schema and all that it extends. */
function lineOf(name: string): readonly string[] {
  return [...new Set([name, ...(all.get(name)?.extends ?? []).flatMap(lineOf)])]
}

const schemata = WRITTEN.map(name => {
  const line = lineOf(name)
  const properties = line.toReversed().flatMap(one => Object.entries(all.get(one)?.properties ?? {}))
  return [
    name,
    {
      is: line,
      required: [...new Set(line.flatMap(one => all.get(one)?.required ?? []))],
      properties: Object.fromEntries(
        properties.map(([key, given]) => [key, given?.range ?? given?.type ?? 'string'] as const).sort(),
      ),
    },
  ]
})
const told = { version: VERSION, schemata: Object.fromEntries(schemata) }
writeFileSync(new URL('../../test/export/followthemoney.json', import.meta.url), `${JSON.stringify(told, null, 1)}\n`)
