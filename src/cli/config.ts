import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { defaultWorkers } from '../ingest/extractor.js'
import { isRanges } from '../ingest/watch/addresses.js'
import { UserError } from '../model/errors.js'
import { ROOT } from '../model/root.js'
import type { AccessOptions } from '../server/auth/access.js'
import { LIMITS, type Limits } from '../server/limits.js'
import type { Trust } from '../server/plugins/use-trusted.js'
import type { Neo4jConfig } from '../store/neo4j.js'

/** Everything the environment decides. Read once, here. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Folder of the embedded store and of the running service's token; absolute. */
  readonly dataFolder: string
  /** null: the embedded store. */
  readonly neo4j: Neo4jConfig | null
  readonly production: boolean
  readonly access: AccessOptions
  readonly limits: Limits
  readonly origins: readonly string[]
  /** What anybody may see of the schema: GraphiQL, and introspection. */
  readonly graphiql: boolean
  readonly introspection: boolean
  /** Whether clients may send documents of their own beside those that are registered. */
  readonly trust: Trust
  /** File of the registered documents. */
  readonly documents: string
  /** Level of the log. */
  readonly logLevel: string
  /** Threads that read articles. */
  readonly workers: number
  readonly web: WebConfig
}

/** What is read of the web. */
export interface WebConfig {
  /** Whether clients may name addresses that the service then reads. */
  readonly overHttp: boolean
  /** Ranges that are not public and may be read all the same. */
  readonly allow: readonly string[]
  /** Whom to turn to, told to every server that is asked. */
  readonly contact: string | null
}

const root = fileURLToPath(ROOT)

const count = (name: string) => z.coerce.number(`${name} must be a whole number, 0 or more`).int().min(0)
const onOrOff = (name: string) => z.enum(['on', 'off'], `${name} must be on or off`)

const list = (text: string): readonly string[] => text.split(/[\s,]+/).filter(one => one !== '')

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
  NEO4J_DATABASE: z.string().min(1).optional(),
  NEO4J_POOL: count('NEO4J_POOL').min(1).optional(),
  NODE_ENV: z.string().default('development'),
  ENTENTE_READ: z.enum(['open', 'key'], 'ENTENTE_READ must be open or key').default('open'),
  ENTENTE_KEYS: z.string().min(1).optional(),
  ENTENTE_JWKS: z.url('ENTENTE_JWKS must be the address of a key set').optional(),
  ENTENTE_JWT_ISSUER: z.string().optional(),
  ENTENTE_JWT_AUDIENCE: z.string().default('entente'),
  ENTENTE_ORIGINS: z.string().default(''),
  ENTENTE_RATE: count('ENTENTE_RATE').default(LIMITS.rate),
  ENTENTE_TIMEOUT: count('ENTENTE_TIMEOUT')
    .min(1)
    .default(LIMITS.timeout / 1000),
  ENTENTE_MAX_COST: count('ENTENTE_MAX_COST').min(1).default(LIMITS.cost),
  ENTENTE_WORKERS: count('ENTENTE_WORKERS').min(1).default(defaultWorkers()),
  ENTENTE_GRAPHIQL: onOrOff('ENTENTE_GRAPHIQL').default('on'),
  ENTENTE_INTROSPECTION: onOrOff('ENTENTE_INTROSPECTION').default('on'),
  ENTENTE_TRUSTED: z.enum(['also', 'only'], 'ENTENTE_TRUSTED must be also or only').default('also'),
  ENTENTE_FETCH: onOrOff('ENTENTE_FETCH').default('off'),
  ENTENTE_FETCH_PRIVATE: z
    .string()
    .default('')
    .transform(list)
    .refine(isRanges, 'ENTENTE_FETCH_PRIVATE must be ranges such as 10.1.0.0/16, with commas'),
  ENTENTE_CONTACT: z
    .string()
    .regex(/^[\x20-\x7e]{1,200}$/, 'ENTENTE_CONTACT must be an address or mail in plain letters')
    .optional(),
  ENTENTE_DOCUMENTS: z.string().min(1).optional(),
  ENTENTE_LOG: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
      'ENTENTE_LOG must be trace, debug, info, warn, error or silent',
    )
    .optional(),
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
  const { HOST, PORT, ENTENTE_DATA, NODE_ENV } = result.data
  const dataFolder = isAbsolute(ENTENTE_DATA) ? ENTENTE_DATA : resolve(root, ENTENTE_DATA)
  const production = NODE_ENV === 'production'
  return {
    host: HOST,
    port: PORT,
    dataFolder,
    neo4j: neo4jOf(result.data),
    production,
    access: accessOf(result.data, dataFolder),
    limits: limitsOf(result.data),
    origins: list(result.data.ENTENTE_ORIGINS),
    graphiql: result.data.ENTENTE_GRAPHIQL === 'on',
    introspection: result.data.ENTENTE_INTROSPECTION === 'on',
    trust: result.data.ENTENTE_TRUSTED,
    documents: result.data.ENTENTE_DOCUMENTS ?? join(dataFolder, 'trusted.json'),
    workers: result.data.ENTENTE_WORKERS,
    web: {
      overHttp: result.data.ENTENTE_FETCH === 'on',
      allow: result.data.ENTENTE_FETCH_PRIVATE,
      contact: result.data.ENTENTE_CONTACT ?? null,
    },
    logLevel: result.data.ENTENTE_LOG ?? (production ? 'info' : 'warn'),
  }
}

type Environment = z.infer<typeof environment>

function neo4jOf(env: Environment): Neo4jConfig | null {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, NEO4J_POOL: pool } = env
  if (uri === undefined) return null
  return {
    uri,
    user,
    password,
    ...(database === undefined ? {} : { database }),
    ...(pool === undefined ? {} : { pool }),
  }
}

function accessOf(env: Environment, dataFolder: string): AccessOptions {
  const {
    ENTENTE_KEYS,
    ENTENTE_READ,
    ENTENTE_JWKS: jwks,
    ENTENTE_JWT_ISSUER: issuer,
    ENTENTE_JWT_AUDIENCE: audience,
  } = env
  if (jwks !== undefined && issuer === undefined) {
    throw new UserError(
      'ENTENTE_JWKS is set without ENTENTE_JWT_ISSUER.',
      'ENVIRONMENT',
      'Set ENTENTE_JWT_ISSUER to who signs the tokens (their `iss`).',
    )
  }
  return {
    keyFile: ENTENTE_KEYS ?? join(dataFolder, 'keys.json'),
    tokens: jwks === undefined || issuer === undefined ? null : { jwks, issuer, audience },
    openReading: ENTENTE_READ === 'open',
  }
}

function limitsOf({ ENTENTE_RATE: rate, ENTENTE_TIMEOUT: seconds, ENTENTE_MAX_COST: cost }: Environment): Limits {
  return { ...LIMITS, rate, cost, timeout: seconds * 1000 }
}

/** Makes the data folder. @throws UserError when it can not be made, or not be written to. */
export function makeDataFolder(folder: string): void {
  try {
    makeFolder(folder)
    // The dot: a file of that name is no folder.
    accessSync(`${folder}/.`, constants.W_OK)
  } catch (cause) {
    throw new UserError(
      `The data folder ${folder} can not be used: ${cause instanceof Error ? cause.message : cause}`,
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
