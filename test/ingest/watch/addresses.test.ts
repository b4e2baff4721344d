import type { lookup as systemLookup } from 'node:dns'
import { expect, test } from 'vitest'
import { checkedLookup, publicAnd } from '../../../src/ingest/watch/addresses.js'
import { createFetcher } from '../../../src/ingest/watch/fetcher.js'
import { page, sends, site } from './web.js'

const LOCAL = ['127.0.0.1/32']

test.each([
  ...[
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
  ],
  ...['192.0.0.8', '192.168.1.1', '198.18.0.1', '203.0.113.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
  ...['::', '::1', '::7f00:1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '64:ff9b::7f00:1'],
  ...['64:ff9b:1::a00:1', '2002:7f00:1::', '2001::1', '2001:db8::1', 'fc00::1', 'fd12::1', 'fe80::1', 'fe80::1%eth0'],
  ...['fec0::1', 'ff02::1', '100::1', '4000::1', 'no address', ''],
])('%s is not public', address => {
  expect(publicAnd([])(address)).toBe(false)
})

test.each(['8.8.8.8', '172.32.0.1', '::ffff:8.8.8.8', '2606:4700::1111'])('%s is public', address => {
  expect(publicAnd([])(address)).toBe(true)
})

test('ranges that are named are let through, and nothing beside them', () => {
  const may = publicAnd(['10.1.0.0/16', 'fd00::/8'])
  expect(['10.1.2.3', '::ffff:10.1.2.3', 'fd12::1'].map(may)).toEqual([true, true, true])
  expect(['10.2.0.1', '127.0.0.1', 'fc00::1'].map(may)).toEqual([false, false, false])
})

/** Names that resolve to these addresses, whatever is asked. */
const resolvesTo = (...addresses: readonly string[]) =>
  ((_name: string, _options: object, callback: (error: null, all: object[]) => void) =>
    callback(
      null,
      addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
    )) as unknown as typeof systemLookup

function looked(addresses: readonly string[], allow: readonly string[] = []): Promise<unknown> {
  return new Promise(resolve =>
    checkedLookup(publicAnd(allow), resolvesTo(...addresses))('news.example', { all: true }, (error, found) =>
      resolve(error ?? found),
    ),
  )
}

test('a name is refused when one of its addresses is not public, also beside public ones', async () => {
  expect(await looked(['8.8.8.8'])).toEqual([{ address: '8.8.8.8', family: 4 }])
  for (const one of [['8.8.8.8', '127.0.0.1'], ['2606:4700::1111', 'fe80::1'], ['::ffff:192.168.0.1'], []])
    expect(String(await looked(one))).toContain('news.example is not on the public Internet')
})

test('no way of writing a private address reaches it', async () => {
  const inside = await site()
  inside.pages.set('/', sends(page('Secret')))
  const { fetch } = createFetcher({ delay: 0 })
  const hosts = [
    '127.0.0.1',
    'localhost',
    '[::ffff:127.0.0.1]',
    '[::1]',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    '0',
    '[::]',
  ]
  for (const host of hosts)
    await expect(fetch(`http://${host}:${inside.port}/`), host).rejects.toThrow('is not on the public Internet')
  for (const address of [
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    'gopher://x/',
    'javascript:1',
    '//x',
    'http://',
    'http://u:p@news.example/',
  ])
    await expect(fetch(address), address).rejects.toThrow(/no address of the web|user or password/)
  expect(inside.requests).toEqual([])
})

test('a redirect leads no further than an address does', async () => {
  const outside = await site()
  const inside = await site('127.0.0.2')
  inside.pages.set('/', sends(page('Secret')))
  outside.pages.set('/go', (_, response) => response.writeHead(302, { location: inside.url('/') }).end())
  outside.pages.set('/mapped', (_, response) =>
    response.writeHead(307, { location: `http://[::ffff:127.0.0.2]:${inside.port}/` }).end(),
  )
  outside.pages.set('/file', (_, response) => response.writeHead(301, { location: 'file:///etc/passwd' }).end())
  outside.pages.set('/robots.txt', (_, response) =>
    response.writeHead(302, { location: inside.url('/robots.txt') }).end(),
  )
  const { fetch } = createFetcher({ delay: 0, allow: LOCAL })
  await expect(fetch(outside.url('/go'))).rejects.toThrow('is not on the public Internet')
  outside.pages.delete('/robots.txt')
  const other = createFetcher({ delay: 0, allow: LOCAL })
  await expect(other.fetch(outside.url('/go'))).rejects.toThrow('is not on the public Internet')
  await expect(other.fetch(outside.url('/mapped'))).rejects.toThrow('is not on the public Internet')
  await expect(other.fetch(outside.url('/file'))).rejects.toThrow('no address of the web')
  expect(inside.requests).toEqual([])
})

test('the address that was checked is the one that is connected to, however the name answers next', async () => {
  const outside = await site()
  const inside = await site('127.0.0.2')
  outside.pages.set('/', sends(page('News')))
  let asked = 0
  const changing = ((...given: Parameters<typeof systemLookup>) => {
    asked += 1
    resolvesTo(asked % 2 === 1 ? '127.0.0.1' : '127.0.0.2')(...(given as unknown as Parameters<typeof systemLookup>))
  }) as unknown as typeof systemLookup
  const { fetch } = createFetcher({ delay: 0, allow: LOCAL, lookup: checkedLookup(publicAnd(LOCAL), changing) })
  // The first question is that for robots.txt: it is answered with the one address, the page with the other.
  await expect(fetch(`http://news.example:${outside.port}/`)).rejects.toThrow('is not on the public Internet')
  expect(asked).toBe(2)
  expect(outside.requests.map(({ url }) => url)).toEqual(['/robots.txt'])
  expect((await fetch(`http://news.example:${outside.port}/`))?.body.toString()).toContain('News')
  expect(asked).toBe(3)
  expect(inside.requests).toEqual([])
})
