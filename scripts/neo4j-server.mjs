// A Neo4j server from Maven Central, for machines with Java and Maven but no Docker. Plain Node: used by `npm run neo4j` and by the tests.
import { spawn, spawnSync } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'

const STARTED = /\bStarted\.\s*$/m
const BRIEF = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent']

/** Why no server can be started here, or null when one can. */
export function whyNoNeo4j() {
  const java = javaVersion()
  if (java === null) return 'there is no Java: install a JDK 17 or 21'
  if (java < 17) return `Neo4j needs Java 17 or newer and this is Java ${java}`
  if (existsSync(jars(versionFor(java)))) return null
  return spawnSync('mvn', ['--version'], { shell: onWindows }).status === 0
    ? null
    : 'there is no Maven (mvn) to fetch Neo4j with'
}

/**
 * Starts a server whose data lies in `folder`, and waits until it answers. Port 0 takes a free one. It listens on this machine only
 * and asks for no password. `brief` is for one that runs some minutes: it compiles less, and so is twice as fast at first.
 * `heap` is in megabytes; a quarter as much is kept of its files.
 */
export async function startNeo4j({ folder, port = 0, brief = false, heap = 512, report = () => {} }) {
  const version = versionFor(javaVersion())
  fetchJars(version, report)
  const bolt = port === 0 ? await freePort() : port
  mkdirSync(join(folder, 'conf'), { recursive: true })
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), configuration(bolt, heap))
  report(`Starting Neo4j ${version} …`)
  const child = launch(folder, version, [`-Xmx${heap}m`, ...(brief ? BRIEF : [])])
  await ready(child, join(folder, 'console.log'))
  return { uri: `bolt://127.0.0.1:${bolt}`, version, stop: () => stop(child), ended: ended(child) }
}

/** 5.26 is the long-term release and runs on Java 17 and 21; newer Java needs a newer Neo4j. */
function versionFor(java) {
  return java < 25 ? '5.26.10' : '2025.11.2'
}

const mainClass = version => `org.neo4j.server.${version.startsWith('5.') ? 'CommunityEntryPoint' : 'Neo4jCommunity'}`

const onWindows = process.platform === 'win32'

const javaCommand = () => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java')

/** 17 of `openjdk version "17.0.15"`; null when there is no Java. */
function javaVersion() {
  const { stdout, stderr } = spawnSync(javaCommand(), ['-version'], { encoding: 'utf8' })
  const [, major] = `${stderr}${stdout}`.match(/version "(\d+)/) ?? []
  return major === undefined ? null : Number(major)
}

const cache = () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'entente')

const jars = version => join(cache(), `neo4j-${version}`)

/** Fetches the server and what it needs, once: into a folder beside, which takes its name when it is complete. */
function fetchJars(version, report) {
  if (existsSync(jars(version))) return
  report(`Fetching Neo4j ${version} from Maven Central (130 MB, once) …`)
  mkdirSync(cache(), { recursive: true })
  const folder = mkdtempSync(join(cache(), 'fetching-'))
  try {
    writeFileSync(join(folder, 'pom.xml'), project(version))
    const arguments_ = ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib']
    const { status, stdout, stderr } = spawnSync('mvn', arguments_, { cwd: folder, encoding: 'utf8', shell: onWindows })
    if (status !== 0) throw new Error(`Maven could not fetch Neo4j ${version}:\n${`${stdout}${stderr}`.slice(0, 2000)}`)
    if (!existsSync(jars(version))) renameSync(join(folder, 'lib'), jars(version))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const project = version => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>entente</groupId>
  <artifactId>neo4j-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`

const configuration = (port, heap) => `dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.memory.heap.initial_size=${heap}m
server.memory.heap.max_size=${heap}m
server.memory.pagecache.size=${heap / 4}m
`

function launch(folder, version, flags) {
  const child = spawn(
    javaCommand(),
    [
      ...flags,
      ...OPENED.map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      join(jars(version), '*'),
      mainClass(version),
      `--home-dir=${folder}`,
      `--config-dir=${join(folder, 'conf')}`,
      '--console-mode',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const log = createWriteStream(join(folder, 'console.log'))
  child.stdout.pipe(log)
  child.stderr.pipe(log)
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.removeListener('exit', kill))
  return child
}

function ready(child, log) {
  return new Promise((resolve, reject) => {
    let text = ''
    const look = chunk => {
      text += chunk
      if (STARTED.test(text)) resolve()
    }
    for (const stream of [child.stdout, child.stderr]) stream.on('data', look)
    child.once('error', reject)
    child.once('close', code =>
      reject(new Error(`Neo4j ended with code ${code} instead of starting: ${whyEnded(text)}\nAll it said: ${log}`)),
    )
  })
}

/** The innermost cause of a Java stack trace, else the last line: `Lock file has been locked by another process …`. */
function whyEnded(text) {
  const causes = [...text.matchAll(/^Caused by: [\w.$]+: (.+)$/gm)].map(([, cause]) => cause)
  return causes.at(-1) ?? text.trim().split('\n').at(-1)
}

const ended = child => new Promise(resolve => child.once('exit', resolve))

/** Asks it to end, and makes it end when it has not done so in 20 seconds. */
async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const end = ended(child)
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await end
  clearTimeout(force)
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
