import type { Rejection } from '../../model/article.js'
import type { Input } from '../read/read.js'
import type { Fetched, Fetcher } from './fetcher.js'
import { articleOfItem, feedItems, type Item } from './items.js'
import type { ItemMemory, Memory, SourceMemory } from './memory.js'
import { NotFetched } from './not-fetched.js'
import { isFeed, isSameHost, readPage } from './page.js'

export interface Delivered {
  readonly added: number
  readonly replaced: number
  readonly unchanged: number
  readonly rejected: readonly Rejection[]
}

export interface PollOptions {
  readonly fetcher: Fetcher
  readonly memory: Memory
  /** Reads articles into the graph; a poll that it fails is repeated from there on. */
  readonly deliver: (inputs: readonly Input[]) => Promise<Delivered>
  /** Milliseconds between two polls. */
  readonly every: number
  readonly signal?: AbortSignal
}

export interface Poll extends Delivered {
  /** Items whose pages can not be had now; the next poll tries again. */
  readonly waiting: number
  /** Why nothing was read, if so. */
  readonly problem: string | null
}

/** Articles that are delivered together; what was delivered is not read again after a kill. */
const BATCH = 20
/** Then an item is taken as its feed has it, or given up. */
const TRIES = 5
const DAY = 86_400_000

const NOTHING: Poll = { added: 0, replaced: 0, unchanged: 0, rejected: [], waiting: 0, problem: null }

/** Asks a feed or a page whether it has something new, and reads that. Fails only where `deliver` does, or when the signal ends it. */
export async function poll(address: string, options: PollOptions): Promise<Poll> {
  const { fetcher, memory, signal } = options
  const known = memory.recall(address)
  try {
    const fetched = await fetcher.fetch(address, known.validators, signal)
    if (fetched === null) return settled({ ...known, failures: 0, notBefore: 0 }, NOTHING, memory)
    return isFeed(fetched) ? await readFeed(fetched, known, options) : await readSingle(fetched, known, options)
  } catch (error) {
    if (!(error instanceof NotFetched)) throw error
    return settled(later(known, error, options.every), { ...NOTHING, problem: error.message }, memory)
  }
}

function settled(source: SourceMemory, poll: Poll, memory: Memory): Poll {
  memory.keep(source)
  return poll
}

/**
 * After a failure it is asked when it said, else each time after twice as long, up to a day; what only a person can mend is asked as
 * before.
 */
function later(known: SourceMemory, { again }: NotFetched, every: number): SourceMemory {
  const failures = known.failures + 1
  const wait = Math.min(every * 2 ** Math.min(failures, 20), DAY)
  const notBefore = again === 'never' ? 0 : again === 'later' ? Date.now() + wait : again
  return { ...known, failures, notBefore }
}

/** An address that is an article itself. */
async function readSingle(page: Fetched, known: SourceMemory, { deliver, memory }: PollOptions): Promise<Poll> {
  const delivered = await deliver([await readPage(page, known.address)])
  const source = { ...known, validators: page.validators, failures: 0, notBefore: 0 }
  return settled(source, { ...NOTHING, ...delivered }, memory)
}

async function readFeed(feed: Fetched, known: SourceMemory, options: PollOptions): Promise<Poll> {
  const found = feedItems(feed)
  if ('reason' in found) throw new NotFetched(found.reason, 'later')
  const isNew = ({ url, mark }: Item) => known.items[url]?.read !== true || known.items[url]?.mark !== mark
  const news = found.filter(isNew)
  // Only what the feed still holds is remembered, so that the memory does not grow.
  let source: SourceMemory = {
    ...known,
    validators: {},
    failures: 0,
    notBefore: 0,
    items: Object.fromEntries(found.flatMap(({ url }) => (known.items[url] ? [[url, known.items[url]]] : []))),
  }
  let [sum, until] = [NOTHING, 0]
  for (let start = 0; start < news.length; start += BATCH) {
    const results = []
    for (const item of news.slice(start, start + BATCH))
      results.push(await readItem(item, feed.url, source.items[item.url], options))
    const inputs = results.flatMap(({ input }) => input ?? [])
    until = Math.max(until, ...results.map(one => one.until))
    sum = add(sum, inputs.length === 0 ? NOTHING : await options.deliver(inputs))
    source = { ...source, items: { ...source.items, ...Object.fromEntries(results.map(one => [one.url, one.memory])) } }
    options.memory.keep(source)
  }
  const waiting = Object.values(source.items).filter(({ read }) => !read).length
  // A feed that has items to try again is asked for all of it.
  const validators = waiting === 0 ? feed.validators : {}
  return settled({ ...source, validators, notBefore: until }, { ...sum, waiting }, options.memory)
}

function add(one: Poll, other: Delivered): Poll {
  return {
    ...one,
    added: one.added + other.added,
    replaced: one.replaced + other.replaced,
    unchanged: one.unchanged + other.unchanged,
    rejected: [...one.rejected, ...other.rejected],
  }
}

interface ItemResult {
  readonly url: string
  /** null: nothing new, or not now. */
  readonly input: Input | null
  readonly memory: ItemMemory
  /** Until when the feed's own host is to be left alone, in milliseconds since 1970; 0: it is not. */
  readonly until: number
}

async function readItem(
  item: Item,
  feed: string,
  known: ItemMemory | undefined,
  { fetcher, signal }: PollOptions,
): Promise<ItemResult> {
  const { url, mark } = item
  const validators = known?.validators ?? {}
  const done = { mark, validators, tries: 0, read: true }
  try {
    const page = await fetcher.fetch(url, validators, signal)
    if (page === null) return { url, input: null, memory: done, until: 0 }
    const input = await readPage(page, url, item)
    const best = 'article' in input ? input : (articleOfItem(item, feed) ?? input)
    return { url, input: best, memory: { ...done, validators: page.validators }, until: 0 }
  } catch (error) {
    if (!(error instanceof NotFetched)) throw error
    const tries = known?.mark === mark ? known.tries : 0
    const again = { mark, validators, read: false }
    if (typeof error.again === 'number')
      return {
        url,
        input: null,
        memory: { ...again, tries },
        until: isSameHost(url, new URL(feed).hostname) ? error.again : 0,
      }
    if (error.again === 'later' && tries + 1 < TRIES)
      return { url, input: null, memory: { ...again, tries: tries + 1 }, until: 0 }
    const input = articleOfItem(item, feed) ?? { rejection: { origin: url, reason: error.message } }
    return { url, input, memory: done, until: 0 }
  }
}
