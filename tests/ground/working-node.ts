// A process with workers, to be killed: `node working-node.ts <database url>`. Each job writes one row as it ends.
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { inWorkspace } from '#platform/db/scope.ts'
import { defineJob } from '#platform/jobs/define-job.ts'
import { handle } from '#platform/jobs/run-job.ts'
import { openNode } from './open-node.ts'

export const stampJob = defineJob({
  name: 'test_stamp',
  input: z.object({ n: z.int() }),
  retry: { limit: 50, backoffSeconds: 0, maxBackoffSeconds: 1 },
  timeoutSeconds: 30,
  concurrency: 4,
})

export const stampHandler = handle(stampJob, async (ctx, { n }, work) => {
  work.progress(0.5, 'Stamping')
  await sleep(50 + Math.random() * 150)
  await inWorkspace(ctx, async (tx) => {
    await tx.client.query('insert into stamp (n) values ($1)', [n])
    await work.complete(tx, n)
  })
})

if (import.meta.main) {
  const node = await openNode({ url: process.argv[2] as string, handlers: [stampHandler], alone: false })
  await node.work()
  process.stdout.write('working\n')
}
