import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** Starts one of the servers of `serve.ts` and waits until it says where it answers. */
export async function startProcess(...args: readonly string[]): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'serve.ts'), ...args], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  const ended = once(child, 'close')
  const [said] = await Promise.race([once(child.stdout, 'data'), ended.then(() => [''])])
  const url = String(said).trim()
  if (url === '') throw new Error(`bench/load/serve.ts ${args.join(' ')} did not start.`)
  return {
    url,
    stop: async () => {
      end()
      await ended
      process.removeListener('exit', end)
    },
  }
}
