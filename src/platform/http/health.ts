// Liveness: the process answers. Readiness: it can serve (database reachable, not shutting down).
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'

export type Health = { draining: boolean }

export function addHealthRoutes(server: FastifyInstance, pool: Pool, health: Health): void {
  server.get('/health/live', async () => ({ status: 'live' }))
  server.get('/health/ready', async (_request, reply) => {
    const database = health.draining ? 'draining' : await reachable(pool)
    if (database === 'ok') return { status: 'ready', database }
    return reply.code(503).send({ status: 'not ready', database })
  })
}

async function reachable(pool: Pool): Promise<'ok' | 'unreachable'> {
  const timeout = new Promise<'unreachable'>((resolve) => setTimeout(resolve, 2000, 'unreachable').unref())
  return Promise.race([
    pool.query('select 1').then(
      () => 'ok' as const,
      () => 'unreachable' as const,
    ),
    timeout,
  ])
}
