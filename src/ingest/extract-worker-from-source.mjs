// The thread of `extract-worker.ts` where it is not built: tests and development.
import { tsImport } from 'tsx/esm/api'

export const { extract } = await tsImport('./extract-worker.ts', import.meta.url)
