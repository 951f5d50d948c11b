import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openNode, personIn, type TestNode } from '../../../tests/ground/open-node.ts'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { inWorkspace } from '../db/scope.ts'
import { publishEvent } from '../events/publish-event.ts'
import { upkeepWorkers } from './upkeep.ts'
import { upkeepJobs } from './upkeep-jobs.ts'

let database: TestDatabase
let node: TestNode
beforeAll(async () => {
  database = await createTestDatabase()
  node = await openNode({ url: database.url, handlers: upkeepWorkers })
  await node.work()
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

it('does its chores by itself: what is old goes, what is young or in use stays', async () => {
  const person = personIn(node.platform)
  const { boss } = node.platform.jobs
  const file = await node.platform.files.put(randomBytes(20), { workspaceId: person.workspace })
  for (const n of [1, 2, 3])
    await inWorkspace(person, (tx) => publishEvent(tx, { type: 'note.changed', payload: { n } }))
  await node.line.query(`insert into job_run (id, name, state, result, finished_at) values
    (gen_random_uuid(), 'old', 'succeeded', '1', now() - interval '15 days'),
    (gen_random_uuid(), 'yesterday', 'succeeded', '1', now() - interval '25 hours'),
    (gen_random_uuid(), 'now', 'succeeded', '1', now())`)
  await node.line.query("update event set created_at = now() - interval '2 days' where payload->>'n' <> '3'")
  await node.line.query("update stored_file set used_at = now() - interval '2 days'")
  expect((await boss.getSchedules()).map(({ name }) => name).sort()).toEqual(upkeepJobs.map(({ name }) => name).sort())

  for (const { name } of upkeepJobs) await boss.send(name, {})
  const ended = () => node.line.query("select from job_run where state = 'succeeded' and name ~ '^(purge|sweep)_'")
  await expect.poll(async () => (await ended()).rows.length).toBe(3)

  const left = await node.line.query(
    "select name, result from job_run where name in ('old', 'yesterday', 'now') order by name",
  )
  expect(left.rows).toEqual([
    { name: 'now', result: 1 },
    { name: 'yesterday', result: null },
  ])
  const events = await node.line.query("select payload->>'n' as n from event order by id")
  expect(events.rows.map(({ n }) => n)).toEqual(['2', '3']) // the newest of the old ones marks the horizon
  expect(await node.platform.files.has(file.key)).toBe(false)
})
