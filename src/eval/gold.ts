import { basename } from 'node:path'
import { globSync } from 'tinyglobby'
import { z } from 'zod'
import type { Article } from '../model/article.js'
import { UserError } from '../model/errors.js'
import { readGoldFile } from './gold-file.js'

const date = z
  .string()
  .regex(
    /^(\d{4}|XXXX)(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/,
    'expected an EDTF date such as 2023-03-18, 2013 or XXXX-03',
  )

const role = z.strictObject({ who: z.string(), role: z.string() })

const person = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  offices: z.array(z.strictObject({ title: z.string(), of: z.string() })).default([]),
})

const organization = z.strictObject({ name: z.string(), kind: z.string(), aliases: z.array(z.string()).default([]) })

const event = z.strictObject({
  id: z.string().optional(),
  kind: z.string(),
  title: z.string(),
  date: date.nullable().default(null),
  place: z.string().nullable().default(null),
  modality: z.string().optional(),
  roles: z.array(role).default([]),
})

const agreement = z.strictObject({
  id: z.string().optional(),
  name: z.string(),
  kind: z.string().optional(),
  status: z.string().nullable().default(null),
  date: date.nullable().default(null),
  roles: z.array(role).default([]),
})

const mediation = z.strictObject({
  mediator: z.string(),
  parties: z.array(z.string()),
  explicit: z.boolean(),
  polarity: z.string().optional(),
  modality: z.string().optional(),
  evidence: z.string().optional(),
})

const stance = z.strictObject({
  who: z.string(),
  target: z.string().optional(),
  stance: z.string(),
  evidence: z.string().optional(),
})

const goldSchema = z.strictObject({
  article: z.string().optional(),
  url: z.string().optional(),
  /** The peace process, by which unseen texts are split. */
  process: z.string().optional(),
  /** "rules": may be read when rules are written; "measured": only measured. */
  split: z.enum(['rules', 'measured']).optional(),
  publishedOn: date.nullable().optional(),
  actors: z.array(person).optional(),
  organizations: z.array(organization).optional(),
  events: z.array(event).optional(),
  agreements: z.array(agreement).optional(),
  mediations: z.array(mediation).optional(),
  stances: z.array(stance).optional(),
})

/** What an annotator found in one article. A list that is absent was not annotated and is not scored; an empty one was. */
export type GoldFacts = z.infer<typeof goldSchema> & { readonly article: string }

/** "004_8775.json" and "doha.facts.yaml" → "004_8775", "doha": what a gold file and its article have in common. */
export function stem(path: string): string {
  return basename(path).replace(/(\.facts)?\.[^.]+$/, '')
}

/** Under which of the names a gold set has for articles it speaks of this one; null where it does not. */
export function nameIn(names: ReadonlySet<string>, { origin, url }: Pick<Article, 'origin' | 'url'>): string | null {
  return [stem(origin), url ?? ''].find(name => names.has(name)) ?? null
}

function readGold(path: string): GoldFacts {
  const facts = readGoldFile(path, goldSchema)
  return { ...facts, article: facts.article ?? facts.url ?? stem(path) }
}

/**
 * Reads the gold files (`*.json`, `*.facts.yaml`) of a folder, in order of their paths.
 * @throws UserError that names the file and the place.
 */
export function readGoldFolder(folder: string): readonly GoldFacts[] {
  const files = globSync(['**/*.json', '**/*.facts.yaml'], { cwd: folder, absolute: true }).sort()
  if (files.length === 0)
    throw new UserError(`No gold in ${folder}`, 'BAD_USER_INPUT', 'give a folder with *.json or *.facts.yaml files')
  return files.map(readGold)
}
