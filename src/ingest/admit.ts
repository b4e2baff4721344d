import type { Article, Rejection } from '../model/article.js'
import { isLater } from './read/day.js'
import type { Input } from './read/read.js'

/** A text that a run has been given under an id. */
type Version = Pick<Article, 'sha256' | 'modifiedOn' | 'origin'>

/** What a run has been given under one id. */
interface Given {
  readonly versions: Version[]
  /** The first, which was let through. */
  readonly first: Version
  /** The latest so far, where it is another than the first. */
  later: Article | null
}

export interface Admission {
  /** The articles as they come: the first of each id. */
  readonly articles: AsyncIterable<Article>
  /** Texts to be read in place of the first of their ids: those that were changed after all others so far. */
  readonly later: () => readonly Article[]
  /** Ids that have been given with different texts so far of which nothing says which is the latest, so none is taken. */
  readonly clashing: () => readonly string[]
  /** What has been turned away so far, and why. */
  readonly rejections: () => readonly Rejection[]
}

/** Lets each article through once, holding no texts but those that are later than one that went through: the same text twice is one article. */
export function admit(inputs: AsyncIterable<Input> | Iterable<Input>): Admission {
  const rejected: Rejection[] = []
  const given = new Map<string, Given>()
  const clashes = () => [...given].filter(([, { versions }]) => latestOf(versions) === undefined)

  async function* admitted(): AsyncIterable<Article> {
    for await (const input of inputs) {
      if ('rejection' in input) rejected.push(input.rejection)
      else if (isFirst(input.article)) yield input.article
    }
  }

  function isFirst(article: Article): boolean {
    const { id, sha256, modifiedOn = null, origin } = article
    const version = { sha256, modifiedOn, origin }
    const before = given.get(id)
    if (before === undefined) {
      given.set(id, { versions: [version], first: version, later: null })
      return true
    }
    before.versions.push(version)
    if (sha256 !== before.first.sha256 && latestOf(before.versions)?.sha256 === sha256) before.later = article
    return false
  }

  return {
    articles: admitted(),
    later: () =>
      [...given.values()].flatMap(({ versions, later }) =>
        later !== null && latestOf(versions)?.sha256 === later.sha256 ? [later] : [],
      ),
    clashing: () => clashes().map(([id]) => id),
    rejections: () => [
      ...rejected,
      ...clashes().flatMap(([id, { versions }]) =>
        twice(
          id,
          versions.map(({ origin }) => origin),
        ),
      ),
    ],
  }
}

/** The text that was changed after all others. */
function latestOf(versions: readonly Version[]): Version | undefined {
  return versions.find(one => versions.every(other => other.sha256 === one.sha256 || isAfter(one, other)))
}

function isAfter({ modifiedOn: one }: Version, { modifiedOn: other }: Version): boolean {
  return typeof one === 'string' && typeof other === 'string' && isLater(one, other)
}

function twice(id: string, origins: readonly string[]): readonly Rejection[] {
  return origins.map(origin => {
    const others = origins.filter(other => other !== origin)
    const also = others.length === 0 ? '' : `, also by ${others.join(', ')}`
    const cure = 'keep one, give them different urls, or say of each when it was last changed (modifiedOn)'
    return { origin, reason: `${id} was given with different texts${also}: ${cure}` }
  })
}
