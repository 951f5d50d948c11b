#!/usr/bin/env node
// The command line. Its output is for people and pipes: everything said on the way goes to stderr.
import { install, isOnNode24 } from './ground.mjs'

install({ quiet: true })
if (isOnNode24()) await import('../src/app/cli.ts')
