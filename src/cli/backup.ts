import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { countNodes } from '../cypher/articles.js'
import { UserError } from '../model/errors.js'
import { loadOntology } from '../ontology/ontology.js'
import { openEmbedded } from '../store/embedded.js'
import { type Config, makeDataFolder, readConfig } from './config.js'
import { runCommand } from './run-command.js'
import { findService } from './service.js'

/** Copies of the embedded store: taken while the service runs, put back while it stands. */
export function backupCommands(program: Command): void {
  program
    .command('backup')
    .description('copy the embedded store to a file, also while the service runs')
    .argument('<file>', 'a file that does not exist yet')
    .action(async (file: string) => {
      const path = resolve(file)
      if (existsSync(path)) throw new UserError(`${file} exists.`, 'BAD_USER_INPUT', 'Give a name that is free.')
      await runCommand(readConfig(process.env), 'backup', [path])
      console.log(`The store is copied to ${file}. API keys are not in it: they lie in keys.json of the data folder.`)
    })
  program
    .command('restore')
    .description('put a copy that `entente backup` made in the place of the embedded store')
    .argument('<file>', 'the copy')
    .action(async (file: string) => {
      const articles = await restore(readConfig(process.env), resolve(file))
      console.log(`Restored: ${articles} articles. What was there before is beside it, with .before at the end.`)
    })
}

/** @returns how many articles the restored store holds. */
async function restore(config: Config, copy: string): Promise<number> {
  if (config.neo4j !== null)
    throw new UserError('A Neo4j store is not restored from here.', 'BAD_USER_INPUT', 'Use neo4j-admin database load.')
  if ((await findService(config.dataFolder)) !== null)
    throw new UserError('The service is running on this data folder.', 'BAD_USER_INPUT', 'Stop it first.')
  if (!existsSync(copy)) throw new UserError(`There is no file ${copy}.`, 'BAD_USER_INPUT', 'Check the name.')
  makeDataFolder(config.dataFolder)
  const draft = mkdtempSync(join(config.dataFolder, 'restoring-'))
  try {
    await copyFile(copy, join(draft, FILE))
    const articles = await articlesIn(draft).catch(cause => {
      throw new UserError(`${copy} is no copy of a store.`, 'BAD_USER_INPUT', 'Nothing was changed.', { cause })
    })
    putInPlace(draft, config.dataFolder)
    return articles
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** The engine's files: the store and its write-ahead log. */
const FILE = 'graph.grafeo'
const LOG = `${FILE}.wal`

/** Opens the copy before anything is moved: a file that is no store must not replace one. */
async function articlesIn(folder: string): Promise<number> {
  const store = await openEmbedded(folder, loadOntology().graph)
  try {
    const [row] = await store.read(countNodes('Article'))
    return Number(row?.n ?? 0)
  } finally {
    await store.close()
  }
}

function putInPlace(draft: string, folder: string): void {
  for (const name of [FILE, LOG]) {
    if (existsSync(join(folder, name))) renameSync(join(folder, name), join(folder, `${name}.before`))
    if (existsSync(join(draft, name))) renameSync(join(draft, name), join(folder, name))
  }
}
