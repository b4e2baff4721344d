import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * A Python with the packages, in a cache folder of its own, made when it is first asked for: peers are no dependencies.
 * @param module what must load. @returns null, with the reason printed, where it can not be had.
 */
export function pythonWith(name: string, packages: readonly string[], module: string): string | null {
  const folder = fileURLToPath(new URL(`../node_modules/.cache/${name}/`, import.meta.url))
  const python = `${folder}bin/python`
  if (existsSync(`${folder}ready`)) return python
  try {
    execFileSync('python3', ['-m', 'venv', folder], { stdio: 'ignore' })
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...packages], { stdio: ['ignore', 'ignore', 'inherit'] })
    execFileSync(python, ['-c', `import ${module}; open(${JSON.stringify(`${folder}ready`)}, "w")`])
    return python
  } catch (error) {
    console.error(`${name} can not be had: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    return null
  }
}
