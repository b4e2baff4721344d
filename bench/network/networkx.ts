import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What bench/network/measure.py says of a graph. */
export interface PeerMeasures {
  readonly version: string
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>> & {
    readonly BROKERAGE?: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
  readonly seconds: Readonly<Record<string, number>>
  readonly modularity?: number
  /** Modularity of NetworkX's own Louvain communities. */
  readonly louvain?: number
  /** Of the ten shortest paths between the ends. */
  readonly lengths?: readonly number[]
}

export interface PeerQuestion {
  readonly edges: readonly (readonly [string, string, number])[]
  readonly start?: string
  readonly groups?: Readonly<Record<string, number>>
  readonly ends?: readonly [string, string]
  readonly starts?: number
}

const VENV = fileURLToPath(new URL('../../node_modules/.cache/networkx/', import.meta.url))
const SCRIPT = fileURLToPath(new URL('measure.py', import.meta.url))
const PACKAGES = ['networkx==3.4.2', 'numpy==2.2.6', 'scipy==1.15.3']

/** The Python that has NetworkX, in a cache folder of its own, made when it is first asked for; null where there is no Python. */
export function findNetworkx(): string | null {
  const python = `${VENV}bin/python`
  if (existsSync(`${VENV}ready`)) return python
  try {
    execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'ignore' })
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...PACKAGES], { stdio: ['ignore', 'ignore', 'inherit'] })
    execFileSync(python, ['-c', `import networkx; open(${JSON.stringify(`${VENV}ready`)}, "w")`])
    return python
  } catch (error) {
    console.error(`NetworkX can not be had: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    return null
  }
}

export function askNetworkx(python: string, question: PeerQuestion): PeerMeasures {
  const answer = execFileSync(python, [SCRIPT], {
    input: JSON.stringify(question),
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  })
  return JSON.parse(answer)
}
