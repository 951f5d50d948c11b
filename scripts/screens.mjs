// npm run screens: pictures of every page into docs/screens, on the Node 24 that is installed with the packages.
// `-- --only=readme`, `design` or `sheets` draws one part; `-- --from=FOLDER` takes pictures of pages that are there already.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './ground.mjs'

const local = join(root, 'node_modules', '.bin', 'node')
const node = existsSync(local) ? local : process.execPath
const child = spawn(node, [join(root, 'scripts/screens/make-screens.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => {
  process.exitCode = code ?? 1
})
