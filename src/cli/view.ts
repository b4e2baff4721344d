import { join } from 'node:path'
import type { Command } from 'commander'
import { UserError } from '../model/errors.js'
import { readViews, removeView, saveView } from '../server/views.js'
import { makeDataFolder, readConfig } from './config.js'

export const viewsFile = (dataFolder: string): string => join(dataFolder, 'views.json')

/** Views of the explorer by name, for pages that embed them. A running service sees the change at once. */
export function viewCommand(program: Command): void {
  const view = program.command('view').description('name views of the explorer, for links and embedded graphs')
  view
    .command('save')
    .description('name the view that a link shows')
    .argument('<name>', 'letters, digits, - and _')
    .argument('<link>', 'that *Share* in the explorer copies, or what follows its ?')
    .action((name: string, link: string) => {
      saveView(file(), name, link)
      console.log(`/views/${name}`)
    })
  view
    .command('list')
    .description('all views that have a name')
    .action(() => {
      for (const [name, search] of Object.entries(readViews(file()))) console.log(`${name}  ${search}`)
    })
  view
    .command('remove')
    .description('take a name away')
    .argument('<name>')
    .action((name: string) => {
      if (!removeView(file(), name))
        throw new UserError(`There is no view ${name}.`, 'BAD_USER_INPUT', '`entente view list` gives the names.')
      console.log(`${name} names no view any more.`)
    })
}

function file(): string {
  const { dataFolder } = readConfig(process.env)
  makeDataFolder(dataFolder)
  return viewsFile(dataFolder)
}
