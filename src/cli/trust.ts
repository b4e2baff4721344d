import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { schema } from '../graphql/schema.js'
import { UserError } from '../model/errors.js'
import { readTrusted, trust } from '../server/trusted/documents.js'
import { makeDataFolder, readConfig } from './config.js'

/** Documents that clients may name in place of sending them. A running service sees the change at once. */
export function trustCommand(program: Command): void {
  program
    .command('trust')
    .description('register GraphQL documents that clients may name by their hash; without files: list them')
    .argument('[files...]', 'files with named operations')
    .action((files: string[]) => {
      const { dataFolder, documents: file } = readConfig(process.env)
      makeDataFolder(dataFolder)
      const documents =
        files.length === 0 ? readTrusted(file) : files.flatMap(path => trust(file, read(path), path, schema))
      for (const { id, name } of documents) console.log(`${id}  ${name}`)
    })
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new UserError(`${path} can not be read.`, 'BAD_USER_INPUT', 'Check the name.', { cause })
  }
}
