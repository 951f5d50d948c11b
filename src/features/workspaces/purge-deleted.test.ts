// What was deleted can be brought back for its days; then rows and files are gone, and what others still need stays.
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, startApp, type TestApp } from '../../../tests/support/app.ts'
import { signUpWithWork } from '../../../tests/support/seed.ts'
import { systemCtx } from '../../platform/context.ts'
import { inSystem } from '../../platform/db/scope.ts'
import { sweepOrphans } from '../../platform/files/sweep-orphans.ts'
import { purgeDeleted } from './purge-deleted.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app?.close())

const system = () => systemCtx(app.platform, 'test')
const daysPass = (table: string, id: string, days: number) =>
  inSystem(system(), 'days pass', ({ client }) =>
    client.query(`update ${table} set deleted_at = deleted_at - make_interval(days => $2) where id = $1`, [id, days]),
  )
const count = (table: string, where: string, id: string) =>
  inSystem(system(), 'counting', async ({ client }) => {
    const { rows } = await client.query(`select count(*)::int as n from ${table} where ${where} = $1`, [id])
    return rows[0].n as number
  })
const remove = async (person: Client, path: string) => expect((await person.request('DELETE', path)).status).toBe(200)

test('a deleted résumé comes back within thirty days, and after them nothing of it is left', async () => {
  const { person, resumeId, postingId } = await signUpWithWork(app)
  await person.post('/shares', { kind: 'resume', recordId: resumeId, permission: 'comment' })
  await person.until(`/resumes/${resumeId}/scores`, ({ items }) => items.length > 0)
  await remove(person, `/resumes/${resumeId}`)
  await daysPass('resume', resumeId, 29)
  await purgeDeleted(system())
  expect((await person.post(`/resumes/${resumeId}/undo-delete`)).status).toBe(200)
  await remove(person, `/resumes/${resumeId}`)
  await daysPass('resume', resumeId, 31)
  expect((await purgeDeleted(system())).erased).toBe(1)
  expect((await person.post(`/resumes/${resumeId}/undo-delete`)).status).toBe(404)
  for (const [table, column] of [
    ['resume', 'id'],
    ['resume_version', 'resume_id'],
    ['resume_score', 'resume_id'],
    ['share', 'record_id'],
  ] as const)
    expect(await count(table, column, resumeId), table).toBe(0)
  expect((await person.get(`/postings/${postingId}`)).status).toBe(200)
})

test('a posting that an application still needs stays; it goes with the last one that does', async () => {
  const { person, resumeId, postingId } = await signUpWithWork(app)
  const application = (await person.post('/applications', { postingId, attach: { resumeId } })).body
  await remove(person, `/postings/${postingId}`)
  await daysPass('posting', postingId, 40)
  await purgeDeleted(system())
  expect((await person.get(`/applications/${application.id}`)).body.title).toBe(application.title)
  await remove(person, `/applications/${application.id}`)
  await daysPass('application', application.id, 40)
  await purgeDeleted(system())
  expect(await count('application', 'id', application.id)).toBe(0)
  expect(await count('posting', 'id', postingId)).toBe(0)
  expect(await count('sent_document', 'application_id', application.id)).toBe(0)
  expect((await person.get(`/resumes/${resumeId}`)).status).toBe(200)
})

test('the file of a purged record is swept from the store', async () => {
  const { person, resumeId } = await signUpWithWork(app)
  const me = (await person.get('/me')).body
  const folder = join(resolve(app.platform.env.DATA_DIR), 'files', me.workspace.id)
  const files = () =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length
      : 0
  expect(files()).toBe(1)
  await remove(person, `/resumes/${resumeId}`)
  await daysPass('resume', resumeId, 31)
  await purgeDeleted(system())
  await inSystem(system(), 'two days pass', ({ client }) =>
    client.query("update stored_file set used_at = used_at - interval '2 days' where workspace_id = $1", [
      me.workspace.id,
    ]),
  )
  await sweepOrphans(system())
  expect(files()).toBe(0)
})
