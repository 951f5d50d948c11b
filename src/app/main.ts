// Starts one node: settings → platform → web and worker → wait for the signal to stop.
import { type AddressInfo, createServer } from 'node:net'
import { EnvError, readEnv } from '#platform/env.ts'
import type { Health } from '#platform/http/health.ts'
import { createMetrics } from '#platform/http/metrics.ts'
import { createRateLimiter } from '#platform/http/rate-limits.ts'
import { startWorkers } from '#platform/jobs/start-workers.ts'
import { createLogger } from '#platform/log.ts'
import { workers } from './jobs.ts'
import { openPlatform } from './open-platform.ts'
import { createServer as createWebServer } from './server.ts'

const graceMs = 10_000

async function main(): Promise<void> {
  const given = readEnv(process.env)
  // Port 0 means any free one; links in mails need to know it before the server listens.
  const env = given.PORT === 0 ? { ...given, PORT: await findFreePort(given.HOST) } : given
  const log = createLogger(env)
  const { platform, line, close } = await openPlatform(env, log)
  const metrics = createMetrics(platform)
  const limiter = createRateLimiter(platform.database.pool)
  const health: Health = { draining: false }
  const server = env.ROLE === 'worker' ? undefined : await createWebServer(platform, { metrics, health, limiter })
  if (server) {
    await server.listen({ port: env.PORT, host: env.HOST })
    process.stdout.write(`\n  Shortlist is running at ${platform.publicUrl}\n\n`)
  }
  const running =
    env.ROLE === 'web' ? undefined : await startWorkers(platform, workers, { line, alone: !env.DATABASE_URL })
  if (!server) process.stdout.write('\n  Shortlist worker is running\n\n')

  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    health.draining = true
    log.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), graceMs).unref()
    await server?.close()
    await running?.stop()
    await close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal))
}

function findFreePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, host, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

process.on('unhandledRejection', (error) => {
  process.stderr.write(`unhandled: ${error instanceof Error ? error.stack : error}\n`)
})

main().catch((error: unknown) => {
  const known = error instanceof EnvError || (error as { expected?: boolean }).expected
  const inUse = (error as { code?: string }).code === 'EADDRINUSE'
  const text = inUse
    ? `Shortlist cannot start: port ${process.env.PORT ?? 3000} is in use. Set another with PORT.`
    : known
      ? (error as Error).message
      : String((error as Error).stack ?? error)
  process.stderr.write(`\n${text}\n`)
  process.exit(1)
})
