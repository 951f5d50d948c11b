import { createServer } from 'node:net'

/**
 * A port of this address nobody listens on, from 20000 to 32767: below those that systems give to outgoing connections,
 * which could take it before we listen.
 */
export async function findFreePort(host = '127.0.0.1'): Promise<number> {
  for (let tries = 0; ; tries++) {
    const port = 20_000 + Math.floor(Math.random() * 12_768)
    if ((await isFree(port, host)) || tries === 200) return port
  }
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
