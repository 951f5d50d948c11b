// Trying without an account: three uses, then sign-up, which takes the work along.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { purgeWorkspaces } from '#features/workspaces/leaving.ts'
import { systemCtx } from '#platform/context.ts'
import { inSystem } from '#platform/db/scope.ts'
import { fileForm, goodPassword, startApp, type TestApp } from '../../../tests/support/app.ts'
import { sampleResume } from '../../../tests/support/samples.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app?.close())

test('a device gets three uses; what it made moves into the account', async () => {
  const device = app.visit()
  expect((await device.post('/resumes', fileForm('a.txt', sampleResume))).status).toBe(401)
  expect((await device.post('/trial')).body).toEqual({ usesLeft: 3, usesTotal: 3 })
  const first = await device.post('/resumes', fileForm('a.txt', sampleResume))
  expect(first.status).toBe(201)
  await device.until(`/resumes/${first.body.id}`, (r) => r.state === 'read')
  expect((await device.get(`/resumes/${first.body.id}/score`)).body.total).toBeGreaterThan(0)
  await device.post('/resumes', fileForm('b.txt', sampleResume))
  await device.post('/resumes', fileForm('c.txt', sampleResume))
  const fourth = await device.post('/resumes', fileForm('d.txt', sampleResume))
  expect(fourth.status).toBe(403)
  expect(fourth.body).toMatchObject({ reason: 'trial_used' })
  expect((await device.get('/me')).body.trial).toEqual({ usesLeft: 0, usesTotal: 3 })

  await device.post('/api/auth/sign-up/email', {
    email: 'mover@shortlist.example',
    password: goodPassword,
    name: 'Mover',
  })
  const me = (await device.get('/me')).body
  expect(me.workspace.kind).toBe('personal')
  expect((await device.get('/resumes')).body.items).toHaveLength(3)
  expect((await device.get('/audit')).body.items.map((e: { action: string }) => e.action)).toContain('trial.claimed')
})

test('clearing cookies does not buy endless trials', async () => {
  const statuses: number[] = []
  for (let i = 0; i < 6; i++) statuses.push((await app.visit().post('/trial', {}, { 'user-agent': 'Same/1.0' })).status)
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
})

test('what nobody takes over goes for good, what an account took stays', async () => {
  const [left, taken] = [app.visit(), app.visit()]
  const ids: string[] = []
  for (const [index, device] of [left, taken].entries()) {
    await device.post('/trial', {}, { 'user-agent': `Left/${index}` })
    const { body } = await device.post('/resumes', fileForm('a.txt', sampleResume))
    await device.until(`/resumes/${body.id}`, (r) => r.state === 'read')
    ids.push(body.id)
  }
  await taken.post('/api/auth/sign-up/email', {
    email: 'keeper@shortlist.example',
    password: goodPassword,
    name: 'Keeper',
  })
  await taken.get('/me')
  const ctx = systemCtx(app.platform, 'test')
  await inSystem(ctx, 'ninety-one days pass', ({ client }) =>
    client.query("update workspace set purge_at = purge_at - interval '91 days' where purge_at is not null"),
  )
  await purgeWorkspaces(ctx)
  const rows = await inSystem(ctx, 'what is left', ({ client }) =>
    client.query<{ id: string }>('select id from resume where id = any($1)', [ids]),
  )
  expect(rows.rows.map(({ id }) => id)).toEqual([ids[1]])
  expect((await left.get('/me')).body.trial).toBeNull()
  expect((await taken.get('/resumes')).body.items).toHaveLength(1)
})
