// npm run dev: the web app with hot reload (its address is printed) over the program, which restarts on change.
import { spawn } from 'node:child_process'
import { install, isOnNode24, root } from './ground.mjs'

install()
if (isOnNode24()) await develop()

async function develop() {
  const port = process.env.PORT || '3000'
  process.env.API_URL = `http://127.0.0.1:${port}` // vite.config.ts passes everything but pages and modules on to it
  const { createServer } = await import('vite')
  const web = await createServer({ root, clearScreen: false })
  await web.listen()
  web.printUrls()
  const program = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'src/app/main.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PORT: port,
      PUBLIC_URL: process.env.PUBLIC_URL || `http://localhost:${web.config.server.port}`,
    },
  })
  const stop = async (signal) => {
    program.kill(signal)
    await web.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(signal))
  program.on('exit', (code) => process.exit(code ?? 0))
}
