import { Command } from 'commander'
import { fail } from './cli/fail.js'

/** The composition root. Each module registers its commands, reads the configuration once and picks the store. */
const MODULES: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  serve: async () => (await import('./cli/serve.js')).serveCommand,
  ingest: async () => (await import('./cli/ingest.js')).ingestCommand,
  watch: async () => (await import('./cli/watch.js')).watchCommand,
  'delete rebuild reset': async () => (await import('./cli/maintain.js')).maintenanceCommands,
  'merge split alias retract assert revert decisions': async () =>
    (await import('./cli/decisions.js')).decisionCommands,
  why: async () => (await import('./cli/why.js')).whyCommand,
  extract: async () => (await import('./cli/extract.js')).extractCommand,
  explain: async () => (await import('./cli/explain.js')).explainCommand,
  export: async () => (await import('./cli/export.js')).exportCommand,
  eval: async () => (await import('./cli/eval.js')).evalCommand,
  'backup restore': async () => (await import('./cli/backup.js')).backupCommands,
  doctor: async () => (await import('./cli/doctor.js')).doctorCommand,
  trust: async () => (await import('./cli/trust.js')).trustCommand,
  view: async () => (await import('./cli/view.js')).viewCommand,
  key: async () => (await import('./cli/key.js')).keyCommand,
}

const program = new Command('entente')
  .description('Who mediated what, and how do we know?')
  .showHelpAfterError('(entente --help lists the commands)')

/** Only what the command needs is loaded; for anything else, help among it, all of them. */
async function register(command: string): Promise<void> {
  const named = Object.entries(MODULES).filter(([names]) => names.split(' ').includes(command))
  for (const [, load] of named.length > 0 ? named : Object.entries(MODULES)) (await load())(program)
}

// `entente export … | head`: who reads no further wants no more, and that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

await register(process.argv[2] ?? '')
  .then(() => program.parseAsync())
  .catch(fail)
