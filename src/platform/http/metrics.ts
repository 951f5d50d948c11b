// Prometheus metrics of one node.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Platform } from '../context.ts'

export function createMetrics(platform: Pick<Platform, 'database'>) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const { pool } = platform.database
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route pattern and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const jobs = new Histogram({
    name: 'job_duration_seconds',
    help: 'Run time of background jobs, by name and outcome.',
    labelNames: ['name', 'outcome'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300],
    registers: [registry],
  })
  const errors = new Counter({
    name: 'unexpected_errors_total',
    help: 'Errors that became a 500.',
    registers: [registry],
  })
  new Gauge({
    name: 'db_pool_connections',
    help: 'Connections of the request pool.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'total' }, pool.totalCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })
  return { registry, requests, jobs, errors }
}
export type Metrics = ReturnType<typeof createMetrics>

/** The operation or the pattern of the route: few values, no ids. */
export const routeName = (request: FastifyRequest): string =>
  request.operation || request.routeOptions.config?.metric || request.routeOptions.url || 'unknown'

/** `/metrics`: with METRICS_TOKEN for whoever bears it, else for loopback only. */
export function addMetricsRoute(server: FastifyInstance, metrics: Metrics, token: string | undefined): void {
  server.addHook('onResponse', async (request, reply) => {
    metrics.requests.observe(
      { method: request.method, route: routeName(request), status: reply.statusCode },
      reply.elapsedTime / 1000,
    )
  })
  server.get('/metrics', async (request, reply) => {
    const allowed = token
      ? request.headers.authorization === `Bearer ${token}`
      : ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.ip)
    if (!allowed) return reply.callNotFound()
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
}
