// npm run bench [group…] [--json]: runs bench/run.ts on the Node 24 that is installed with the packages.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const local = join(root, 'node_modules', '.bin', 'node')
const node = existsSync(local) ? local : process.execPath

// `npm run bench --json` without `--`: npm keeps the flag and leaves it in the environment.
const flags = ['json', 'full', 'layouts', 'errors', 'list']
const fromNpm = flags.filter((flag) => process.env[`npm_config_${flag}`] === 'true').map((flag) => `--${flag}`)

const child = spawn(node, [join(root, 'bench', 'run.ts'), ...process.argv.slice(2), ...fromNpm], {
  stdio: 'inherit',
  cwd: root,
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(error.message)
  process.exitCode = 1
})
child.on('exit', (code) => {
  process.exitCode = code ?? 1
})
