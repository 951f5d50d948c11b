// Two kinds of job whose doing each test decides, and the node that does them.
import { expect } from 'vitest'
import { z } from 'zod'
import { inWorkspace } from '#platform/db/scope.ts'
import { defineJob, type JobDefinition } from '#platform/jobs/define-job.ts'
import { getJob } from '#platform/jobs/job-verbs.ts'
import { handle, type JobWork } from '#platform/jobs/run-job.ts'
import type { personIn } from './open-node.ts'

type Behaviour = (work: JobWork, says: string) => Promise<unknown>
type Person = ReturnType<typeof personIn>

/** What `does` means; set by the tests. */
export const behaviours = new Map<string, Behaviour>()
/** What `onFailed` was told. */
export const failures: string[] = []
export const nightly = { runs: 0 }

const input = z.object({ does: z.string(), says: z.string().default('') })
const quickRetry = { limit: 2, backoffSeconds: 0 }
export const doJob = defineJob({ name: 'test_do', input, retry: quickRetry, timeoutSeconds: 30, concurrency: 8 })
export const onceJob = defineJob({
  name: 'test_once',
  input,
  retry: { limit: 0, backoffSeconds: 0 },
  timeoutSeconds: 1,
  concurrency: 1,
})
export const nightlyJob = defineJob({
  name: 'test_nightly',
  input: z.object({}),
  retry: quickRetry,
  timeoutSeconds: 30,
  schedule: '0 3 * * *',
})

const run = (_ctx: unknown, { does, says }: z.infer<typeof input>, work: JobWork) => behaviours.get(does)!(work, says)
const onFailed = async (_ctx: unknown, { says }: z.infer<typeof input>, { error }: { error: string }) =>
  failures.push(`${says}: ${error}`)

export const handlers = [
  handle(doJob, run, onFailed),
  handle(onceJob, run, onFailed),
  handle(nightlyJob, async () => {
    nightly.runs += 1
  }),
]

export const queue = <I>(person: Person, job: JobDefinition<I>, given: I, options = {}) =>
  inWorkspace(person, (tx) => job.enqueue(tx, given, options))

export const stateOf = async (person: Person, id: string) => (await getJob(person, { id })).state

export const becomes = (person: Person, id: string, state: string, timeout = 8_000) =>
  expect.poll(() => stateOf(person, id), { timeout, interval: 20 }).toBe(state)

export const untilAborted = (work: JobWork) =>
  new Promise((_resolve, reject) => work.signal.addEventListener('abort', () => reject(work.signal.reason)))
