#!/usr/bin/env node
// The `entente` command: prepares what a fresh clone lacks, then hands over to the program.
import { build, install, requireNode } from './prepare.mjs'

requireNode()
install()
build()
await import('../dist/program/cli.js')
