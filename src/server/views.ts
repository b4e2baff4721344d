/** Views of the explorer that whoever runs the service has named: pages show them, and links lead to them, by name. */
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { UserError } from '../model/errors.js'
import { allowOrigin } from './origins.js'
import { replaceJson } from './replace-json.js'
import { sendJson } from './state.js'

/** Name → what follows the address of the explorer: `?about=…`. */
export type NamedViews = Readonly<Record<string, string>>

const stored = z.record(z.string(), z.string())
const NAME = /^[a-z0-9][a-z0-9_-]{0,79}$/i

/** The views of a file, none where there is no such file. @throws UserError when it is not one of ours. */
export function readViews(file: string): NamedViews {
  if (!existsSync(file)) return {}
  try {
    return stored.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    const cure = 'Remove it and name the views again with `entente view save`.'
    throw new UserError(`The file of views ${file} can not be read.`, 'ENVIRONMENT', cure, { cause })
  }
}

/** Names the view that a link shows; a name that is taken means the new view from now on. @throws UserError BAD_USER_INPUT. */
export function saveView(file: string, name: string, link: string): void {
  if (!NAME.test(name))
    throw new UserError(`"${name}" can not be a name.`, 'BAD_USER_INPUT', 'Use letters, digits, - and _.')
  const search = /\?.+$/.exec(link)?.[0]
  if (search === undefined)
    throw new UserError(`${link} is no view.`, 'BAD_USER_INPUT', 'Give the link that *Share* in the explorer copies.')
  replaceJson(file, { ...readViews(file), [name]: search })
}

/** Whether there was one of that name. */
export function removeView(file: string, name: string): boolean {
  const { [name]: removed, ...others } = readViews(file)
  if (removed === undefined) return false
  replaceJson(file, others)
  return true
}

export const VIEWS = '/views/'

/** `GET /views/<name>`: leads a reader to the explorer, and tells a script what the view is. */
export function createViews(file: string | undefined, origins: readonly string[]) {
  return (name: string, request: IncomingMessage, response: ServerResponse): void => {
    allowOrigin(request, response, origins)
    response.setHeader('vary', 'Accept, Origin')
    const views = file === undefined ? {} : readViews(file)
    const view = Object.hasOwn(views, name) ? views[name] : undefined
    if (view === undefined) {
      const cure = 'Whoever runs the service names views with `entente view save <name> <link>`.'
      sendJson(response, 404, { error: `There is no view ${name}.`, cure, code: 'BAD_USER_INPUT' })
    } else if (request.headers.accept?.includes('text/html')) {
      response.writeHead(302, { location: `/${view}`, 'cache-control': 'no-cache' }).end()
    } else sendJson(response, 200, { view })
  }
}
