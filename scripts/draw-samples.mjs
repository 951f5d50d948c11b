// npm run samples: compiles the studio's samples with the studio's own compiler and keeps a picture of each first page.
// Run it after a sample has changed, where TeX is installed.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './ground.mjs'

const local = join(root, 'node_modules', '.bin', 'node')
const node = existsSync(local) ? local : process.execPath
const child = spawn(node, [join(root, 'scripts/screens/draw-samples.ts')], { stdio: 'inherit', cwd: root })
child.on('exit', (code) => {
  process.exitCode = code ?? 1
})
