import { commands } from './commands.js'
import type { Config } from './config.js'
import { openLibrary } from './open-library.js'
import { findService, send } from './service.js'

export type CommandName = keyof ReturnType<typeof commands>

/** Runs a command where the store is: in the service that holds it, else here. */
export async function runCommand(
  config: Config,
  name: CommandName,
  values: AsyncIterable<unknown> | Iterable<unknown> = [],
  onProgress: (value: unknown) => void = () => {},
): Promise<unknown> {
  const service = config.neo4j === null ? await findService(config.dataFolder) : null
  if (service !== null) return send(service, name, values, onProgress)
  const library = await openLibrary(config)
  try {
    return await commands(library)[name](asyncly(values), onProgress)
  } finally {
    await library.extractor.close()
    await library.store.close()
  }
}

async function* asyncly<T>(values: AsyncIterable<T> | Iterable<T>): AsyncIterable<T> {
  yield* values
}
