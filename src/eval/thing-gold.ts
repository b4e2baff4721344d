import { globSync } from 'tinyglobby'
import { z } from 'zod'
import { UserError } from '../model/errors.js'
import { readGoldFile } from './gold-file.js'

const thing = z.strictObject({
  name: z.string(),
  kind: z.enum(['PERSON', 'ORGANIZATION', 'PLACE', 'EVENT', 'AGREEMENT']),
  /** The article, by file name or URL, and the words there that mean the thing. */
  mentions: z.record(z.string(), z.array(z.string()).min(1)),
})

const goldSchema = z.strictObject({
  /** "rules": may be read when rules are written; "measured": only measured. */
  split: z.enum(['rules', 'measured']),
  things: z.array(thing),
})

/** Words of an article, and the thing that they mean: what an annotator found. */
export interface GoldMention {
  /** The kind and name of the thing: the same in all articles that tell of it. */
  readonly thing: string
  readonly name: string
  readonly kind: z.infer<typeof thing>['kind']
  readonly split: 'rules' | 'measured'
  /** File name without extension, or URL. */
  readonly article: string
  readonly form: string
  /** UTF-16 offset of the words in the article's text, where the article has them more than once: "talks@120". */
  readonly at: number | null
}

/**
 * Reads what mentions mean from the `*.things.yaml` of a folder, in order of their paths; things of one kind, name and split are one thing.
 * @throws UserError that names the file and the place.
 */
export function readThingGold(folder: string): readonly GoldMention[] {
  const files = globSync('**/*.things.yaml', { cwd: folder, absolute: true }).sort()
  if (files.length === 0)
    throw new UserError(`No gold of things in ${folder}`, 'BAD_USER_INPUT', 'give a folder with *.things.yaml files')
  return files.flatMap(readFile)
}

function readFile(path: string): readonly GoldMention[] {
  const { split, things } = readGoldFile(path, goldSchema)
  return things.flatMap(({ name, kind, mentions }) =>
    Object.entries(mentions).flatMap(([article, words]) =>
      words.map(word => ({ thing: `${kind} ${name}`, name, kind, split, article, ...placed(word) })),
    ),
  )
}

/** "talks@120" are the words "talks" at 120. */
function placed(word: string): Pick<GoldMention, 'form' | 'at'> {
  const [, form = word, at] = /^(.*)@(\d+)$/.exec(word) ?? []
  return { form, at: at === undefined ? null : Number(at) }
}
