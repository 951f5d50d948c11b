// One running node: platform → web and worker → wait for the signal to stop.
import type { Platform } from '#platform/context.ts'
import type { Env } from '#platform/env.ts'
import type { DatabaseLine } from '#platform/events/database-line.ts'
import type { Health } from '#platform/http/health.ts'
import { createMetrics } from '#platform/http/metrics.ts'
import { createRateLimiter } from '#platform/http/rate-limits.ts'
import { startWorkers, type Workers } from '#platform/jobs/start-workers.ts'
import type { Logger } from '#platform/log.ts'
import type { LaunchedPostgres } from '#platform/postgres/launch-postgres.ts'
import { openPlatform } from './open-platform.ts'
import { createServer } from './server.ts'

const graceMs = 20_000

/** Runs until `stopSignal` resolves, then closes everything and ends the process. */
export async function runNode(
  env: Env,
  log: Logger,
  postgres: Promise<LaunchedPostgres> | undefined,
  stopSignal: Promise<string>,
): Promise<void> {
  const { platform, line, close } = await openPlatform(env, log, postgres)
  const metrics = createMetrics(platform)
  const limiter = createRateLimiter(platform.database.pool)
  const health: Health = { draining: false }
  const server = env.ROLE === 'worker' ? undefined : await createServer(platform, { metrics, health, limiter })
  if (server) {
    await server.listen({ port: env.PORT, host: env.HOST })
    process.stdout.write(`\n  Shortlist is running at ${platform.publicUrl}\n\n`)
  }
  const working = env.ROLE === 'web' ? undefined : startWork(platform, line)
  working?.catch(() => {}) // reported where it is awaited
  void stopSignal.then(async (signal) => {
    health.draining = true
    log.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), graceMs).unref()
    await server?.close()
    // A start that is still under way is waited for: it uses what `close` takes away.
    await (await working?.catch(() => undefined))?.stop()
    await close()
    process.exit(0)
  })

  await working
  if (!server) process.stdout.write('\n  Shortlist worker is running\n\n')
}

async function startWork(platform: Platform, line: DatabaseLine): Promise<Workers> {
  const { workers } = await import('./workers.ts')
  const { announceStudio } = await import('#features/studio/service/studio-node.ts')
  void announceStudio(platform).catch((err: unknown) => platform.log.warn({ err }, 'studio: not looked at'))
  return startWorkers(platform, workers, { line, alone: !platform.env.DATABASE_URL })
}
