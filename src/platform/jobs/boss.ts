import type { PoolClient } from 'pg'
import { PgBoss, type Queue } from 'pg-boss'
import type { Database } from '../db/database.ts'
import type { Logger } from '../log.ts'
import type { JobDefinition } from './define-job.ts'

/** pg-boss's view of a connection: pass `{ db: inTransaction(client) }` to make its statement part of a transaction. */
export const inTransaction = (client: Pick<PoolClient, 'query'>) => ({
  executeSql: (text: string, values?: unknown[]) => client.query(text, values),
})

const KEPT_SECONDS = 14 * 24 * 60 * 60

/**
 * Starts pg-boss on our pool and brings its queues in line with the definitions. `tend`: this node also looks after
 * schedules, expiry and clean-up; any number of nodes may, they take turns.
 */
export async function startBoss(database: Database, log: Logger, definitions: JobDefinition[], tend: boolean) {
  const boss = new PgBoss({
    db: inTransaction(database.pool as unknown as PoolClient),
    migrate: false, // installJobQueue does, with the login that may
    createSchema: false,
    supervise: tend,
    schedule: tend,
    reindex: false, // only the owner of the tables may
    monitorVacuum: false,
  })
  boss.on('error', (error) => log.warn({ err: error }, 'job queue'))
  boss.on('warning', ({ message }) => log.warn({ reason: message }, 'job queue'))
  await boss.start()
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]))
  for (const definition of definitions) {
    const wanted = queueOptions(definition)
    const there = known.get(definition.name)
    if (there && !differs(there, wanted)) continue
    if (!there) await boss.createQueue(definition.name, wanted)
    else await boss.updateQueue(definition.name, wanted)
    await rememberQueue(boss, definition.name)
  }
  return boss
}

// pg-boss looks a queue up at its first use, on a connection of its own. Inside our transactions that deadlocks when as many
// run at once as the pool has connections; so each new queue is used once before anybody comes. No job has this id.
const rememberQueue = (boss: PgBoss, name: string) => boss.deleteJob(name, '00000000-0000-0000-0000-000000000000')

/** Registers the schedules of the definitions and forgets those that are gone. */
export async function applySchedules(boss: PgBoss, definitions: JobDefinition[]): Promise<void> {
  const wanted = new Map(definitions.filter(({ schedule }) => schedule).map((each) => [each.name, each.schedule]))
  const there = await boss.getSchedules()
  for (const { name } of there) if (!wanted.has(name)) await boss.unschedule(name)
  for (const [name, cron] of wanted) {
    if (there.some((each) => each.name === name && each.cron === cron)) continue
    await boss.schedule(name, cron as string, {}, { tz: 'UTC', missed: 'once' })
  }
}

function queueOptions({ retry, timeoutSeconds }: JobDefinition) {
  return {
    retryLimit: retry.limit,
    retryDelay: retry.backoffSeconds,
    retryBackoff: true,
    retryDelayMax: Math.max(retry.maxBackoffSeconds, retry.backoffSeconds),
    // We stop attempts ourselves; this is for a worker that hangs as a whole.
    expireInSeconds: timeoutSeconds + 120,
    retentionSeconds: KEPT_SECONDS,
    deleteAfterSeconds: KEPT_SECONDS,
  }
}

function differs(there: Omit<Queue, 'name'>, wanted: ReturnType<typeof queueOptions>): boolean {
  return Object.entries(wanted).some(([key, value]) => there[key as keyof typeof there] !== value)
}
