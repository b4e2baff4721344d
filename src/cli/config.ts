import { existsSync, mkdirSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { UserError } from '../model/errors.js'

/** Everything the environment decides. Read once, here. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Folder of the embedded store and of the running service's token; absolute. */
  readonly dataFolder: string
  /** null: the embedded store. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } | null
  readonly production: boolean
}

const root = fileURLToPath(new URL('../../', import.meta.url))

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number('PORT must be a number from 0 to 65535').int().min(0).max(65535).default(4000),
  ENTENTE_DATA: z.string().min(1).default('.entente'),
  NEO4J_URI: z
    .string()
    .regex(
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/,
      'NEO4J_URI must begin with bolt:// or neo4j://, for example bolt://127.0.0.1:7687',
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NODE_ENV: z.string().default('development'),
})

/**
 * Checks the environment and gives it as a value. An empty variable counts as not set.
 * @throws UserError that names the variable and what it may be.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const result = environment.safeParse(given)
  if (!result.success) {
    const issue = result.error.issues[0]
    const name = String(issue?.path[0] ?? 'environment')
    throw new UserError(
      `${name}=${JSON.stringify(given[name])} can not be used: ${issue?.message}`,
      'ENVIRONMENT',
      `Set ${name} to another value or leave it out; README.md lists the variables.`,
    )
  }
  const { HOST, PORT, ENTENTE_DATA, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NODE_ENV } = result.data
  return {
    host: HOST,
    port: PORT,
    dataFolder: isAbsolute(ENTENTE_DATA) ? ENTENTE_DATA : resolve(root, ENTENTE_DATA),
    neo4j: NEO4J_URI === undefined ? null : { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD },
    production: NODE_ENV === 'production',
  }
}

/** Makes the data folder. @throws UserError when it can not be made. */
export function makeDataFolder(folder: string): void {
  try {
    makeFolder(folder)
  } catch (cause) {
    throw new UserError(
      `The data folder ${folder} can not be made: ${cause instanceof Error ? cause.message : cause}`,
      'ENVIRONMENT',
      'Set ENTENTE_DATA to a folder that you may write to.',
      { cause },
    )
  }
}

/** Folder by folder, because Node's recursive mkdir never returns where a file system refuses with ENOENT (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}
