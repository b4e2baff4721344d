import { type Command, InvalidArgumentError } from 'commander'
import { UserError } from '../model/errors.js'
import { isScope, SCOPES, type Scope } from '../model/principal.js'
import { createKey, readKeys, revokeKey } from '../server/auth/keys.js'
import { makeDataFolder, readConfig } from './config.js'

/** API keys: made, listed and revoked here, and nowhere else. A running service sees the change at once. */
export function keyCommand(program: Command): void {
  const key = program.command('key').description('make, list and revoke API keys')
  key
    .command('create')
    .description('make a key; it is shown once')
    .argument('<name>', 'whose key it is: decisions and logs name it')
    .option('--scope <scopes>', `what it allows, with commas: ${SCOPES.join(', ')}`, scopes, [...SCOPES])
    .action((name: string, options: { scope: Scope[] }) => {
      console.log(createKey(keyFile(), name, options.scope, new Date()))
      console.error('Keep it: only its hash is stored. Send it as `Authorization: Bearer <key>`.')
    })
  key
    .command('list')
    .description('all keys, without their secrets')
    .action(() => {
      for (const { id, name, scopes, createdAt } of readKeys(keyFile()))
        console.log([id, createdAt.slice(0, 10), scopes.join(','), name].join('  '))
    })
  key
    .command('revoke')
    .description('take a key away')
    .argument('<id>', 'as `entente key list` gives it')
    .action((id: string) => {
      if (!revokeKey(keyFile(), id))
        throw new UserError(`There is no key ${id}.`, 'BAD_USER_INPUT', '`entente key list` gives the ids.')
      console.log(`Key ${id} is revoked.`)
    })
}

function keyFile(): string {
  const { access, dataFolder } = readConfig(process.env)
  makeDataFolder(dataFolder)
  return access.keyFile ?? ''
}

function scopes(text: string): Scope[] {
  const named = text.split(',').map(part => part.trim())
  const wrong = named.find(name => !isScope(name))
  if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is none of ${SCOPES.join(', ')}.`)
  return named.filter(isScope)
}
