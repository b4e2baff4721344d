import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readViews, removeView, saveView } from '../../src/server/views.js'
import { services } from './service.js'

const start = services()
const folder = mkdtempSync(join(tmpdir(), 'entente-views-'))
const views = join(folder, 'views.json')
afterAll(() => rmSync(folder, { recursive: true }))

test('a view has a name until it is taken away; saved anew it is another', () => {
  const file = join(folder, 'own.json')
  saveView(file, 'talks', 'https://entente.example/?about=org:a,org:b')
  saveView(file, 'talks', '?about=org:c')
  expect(readViews(file)).toEqual({ talks: '?about=org:c' })
  expect([removeView(file, 'talks'), removeView(file, 'talks')]).toEqual([true, false])
  expect(readViews(file)).toEqual({})
})

test.each([
  ['a b', '?about=org:a', 'name'],
  ['__proto__', '?about=org:a', 'name'],
  ['talks', 'https://entente.example/', 'no view'],
])('%s, %s is refused', (name, link, why) => {
  expect(() => saveView(views, name, link)).toThrow(why)
})

test('a script is told the view, a reader is led to it, and pages of allowed sites may ask', async () => {
  saveView(views, 'talks', '?about=org:serbia,org:kosovo')
  const { url } = await start({ views, origins: ['https://news.example'] })
  const get = (name: string, accept: string) =>
    fetch(new URL(`views/${name}`, url), { redirect: 'manual', headers: { accept, origin: 'https://news.example' } })
  const told = await get('talks', 'application/json')
  expect(await told.json()).toEqual({ view: '?about=org:serbia,org:kosovo' })
  expect(told.headers.get('access-control-allow-origin')).toBe('https://news.example')
  const led = await get('talks', 'text/html,*/*')
  expect([led.status, led.headers.get('location')]).toEqual([302, '/?about=org:serbia,org:kosovo'])
  for (const unknown of ['other', 'toString']) expect((await get(unknown, 'application/json')).status).toBe(404)
})
