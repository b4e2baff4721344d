import { Command } from 'commander'
import { evalCommand } from './cli/eval.js'
import { explainCommand } from './cli/explain.js'
import { extractCommand } from './cli/extract.js'
import { fail } from './cli/fail.js'
import { ingestCommand } from './cli/ingest.js'
import { maintenanceCommands } from './cli/maintain.js'
import { serveCommand } from './cli/serve.js'

/** The composition root: every command registers itself, reads the configuration once and picks the store. */
const program = new Command('entente')
  .description('Who mediated what, and how do we know?')
  .showHelpAfterError('(entente --help lists the commands)')

serveCommand(program)
ingestCommand(program)
maintenanceCommands(program)
extractCommand(program)
explainCommand(program)
evalCommand(program)

await program.parseAsync().catch(fail)
