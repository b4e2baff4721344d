import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { pythonWith } from '../python.js'

/** What bench/network/measure.py says of a graph. */
export interface PeerMeasures {
  readonly version: string
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>> & {
    readonly BROKERAGE?: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
  readonly seconds: Readonly<Record<string, number>>
  /** How long igraph takes, by measure. */
  readonly igraph: Readonly<Record<string, number>>
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

const SCRIPT = fileURLToPath(new URL('measure.py', import.meta.url))
const PACKAGES = ['networkx==3.6.1', 'numpy==2.2.6', 'scipy==1.15.3', 'igraph==0.11.9']

/** The Python that has NetworkX and igraph; null where there is no Python. */
export const findNetworkx = (): string | null => pythonWith('network-peers', PACKAGES, 'networkx, igraph')

export function askNetworkx(python: string, question: PeerQuestion): PeerMeasures {
  const answer = execFileSync(python, [SCRIPT], {
    input: JSON.stringify(question),
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  })
  return JSON.parse(answer)
}
