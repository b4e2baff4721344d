// What a fresh clone lacks: the packages and the build. Plain Node, because nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** Ends with one line and the cure when this Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(
    `Entente needs Node 20.19 or newer and this is ${process.versions.node}: install a newer one from your package manager.`,
  )
}

/** Installs the packages when there are none or the lock file is newer than what is there. */
export function install() {
  const lock = join(root, 'package-lock.json')
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  console.error('Installing packages …')
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    'npm could not install the packages: look at its message above.',
  )
}

/** Compiles src to dist when a source is newer than the last build. */
export function build() {
  const stamp = join(root, 'dist', '.built')
  const built = existsSync(stamp) ? Number(readFileSync(stamp, 'utf8')) : 0
  const newest = newestChange(
    join(root, 'src'),
    Math.max(
      ...['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map(file => statSync(join(root, file)).mtimeMs),
    ),
  )
  if (built >= newest) return
  console.error('Building …')
  run('npm', ['run', '--silent', 'build'], 'The build failed: look at its message above.')
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, String(newest))
}

export function run(command, args, message) {
  const { status, signal } = spawnSync(command, args, {
    cwd: root,
    stdio: ['inherit', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) fail(`${message}${signal ? ` (${signal})` : ''}`)
}

function newestChange(folder, newest) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    newest = Math.max(newest, statSync(path).mtimeMs, entry.isDirectory() ? newestChange(path, 0) : 0)
  }
  return newest
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
