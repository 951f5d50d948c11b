// The entry: settings first, then the bundled database starts while the rest of the program loads.

import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { EnvError, readEnv } from '#platform/env.ts'
import { findFreePort } from '#platform/free-port.ts'
import { createLogger } from '#platform/log.ts'
import { launchPostgres } from '#platform/postgres/launch-postgres.ts'

// Heard from the first moment: a signal that comes while the program starts ends it in order, too.
const stopSignal = new Promise<string>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => resolve(signal))
})

async function main(): Promise<void> {
  const given = readEnv(process.env)
  // Port 0 means any free one; links in mails need to know it before the server listens.
  const env = given.PORT === 0 ? { ...given, PORT: await findFreePort(given.HOST) } : given
  const log = createLogger(env)
  const dataDir = resolve(env.DATA_DIR)
  mkdirSync(dataDir, { recursive: true })
  const launchLog = { info: (message: string) => log.info(message), warn: (message: string) => log.warn(message) }
  const postgres = env.DATABASE_URL ? undefined : launchPostgres({ dataDir, log: launchLog })
  postgres?.catch(() => {}) // reported where it is awaited
  const { runNode } = await import('./run-node.ts')
  await runNode(env, log, postgres, stopSignal)
}

function explain(error: unknown): string {
  const { code, expected, message, stack } = error as Error & { code?: string; expected?: boolean }
  if (code === 'EADDRINUSE')
    return `Shortlist cannot start: port ${process.env.PORT ?? 3000} is in use. Set another with PORT.`
  if (error instanceof EnvError || expected) return message
  return stack ?? message
}

process.on('unhandledRejection', (error) => {
  process.stderr.write(`unhandled: ${error instanceof Error ? error.stack : error}\n`)
})

main().catch((error: unknown) => {
  process.stderr.write(`\n${explain(error)}\n`)
  process.exit(1)
})
