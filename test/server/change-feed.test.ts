import { expect, test } from 'vitest'
import { latestChange } from '../../src/cypher/record.js'
import { createChangeFeed } from '../../src/server/change-feed.js'
import type { Store } from '../../src/store/store.js'

test('who listens while the store is away is told what has happened once it is back, without anything more happening', async () => {
  const change = { seq: 1, kind: 'INGESTED', ids: ['article:1'] }
  let away = 2
  const read: Store['read'] = async ({ text }) => {
    if (text === latestChange().text) return [{ seq: 1 }]
    if (away-- > 0) throw new Error('away')
    return [change]
  }
  const feed = createChangeFeed({ read } as Store, 5)
  for await (const told of feed.follow(0)) {
    expect(told).toEqual(change)
    break
  }
  feed.close()
})
