// `npm test`: lint, types and tests, on a fresh clone too. Arguments go to Vitest.
import { install, requireNode, run } from './prepare.mjs'

requireNode()
install()
run('npx', ['--no-install', 'biome', 'check', '.'], 'Lint: look above; `npm run format` mends most of it.')
run('npx', ['--no-install', 'tsc', '--noEmit'], 'Types: look above.')
run('npx', ['--no-install', 'tsc', '--noEmit', '-p', 'tsconfig.web.json'], 'Types of the explorer: look above.')
run('npx', ['--no-install', 'vitest', 'run', ...process.argv.slice(2)], 'Tests: look above.')
