// The demo through the front door: made by one press, apart from real work, gone and back by one press.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type TestApp } from '../../../tests/support/app.ts'
import { signUpWithWork } from '../../../tests/support/seed.ts'
import { systemCtx } from '../../platform/context.ts'
import { inSystem } from '../../platform/db/scope.ts'
import { purgeWorkspaces } from '../workspaces/leaving.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app?.close())

test('shows an invented search at every stage, and nothing of it mixes with real work', async () => {
  const { person, resumeId } = await signUpWithWork(app)
  const own = (await person.get('/me')).body.workspace.id
  expect((await person.get('/demo')).body).toMatchObject({ exists: false, active: false })
  const { jobId } = (await person.post('/demo')).body
  const job = await person.until(`/jobs/${jobId}`, ({ state }) => state === 'succeeded' || state === 'failed')
  expect(job.error).toBeNull()
  const me = (await person.get('/me')).body
  expect(me.workspace).toMatchObject({ kind: 'demo' })
  expect((await person.get(`/resumes/${resumeId}`)).status).toBe(404)
  const home = (await person.get('/home')).body
  for (const stage of [
    'saved',
    'drafting',
    'applied',
    'screening',
    'interviewing',
    'offer',
    'accepted',
    'rejected',
    'withdrawn',
  ])
    expect(home.pipeline.stages[stage], stage).toBe(1)
  const resumes = (await person.get('/resumes')).body.items
  expect(new Set(resumes.map(({ state }: { state: string }) => state))).toEqual(new Set(['read', 'failed']))
  expect(resumes.some(({ kind }: { kind: string }) => kind === 'tailored')).toBe(true)
  expect((await person.get('/letters')).body.items).toHaveLength(2)
  expect(home.insights.map(({ kind }: { kind: string }) => kind)).toEqual(
    expect.arrayContaining(['interview_soon', 'answer_due', 'todo_due', 'decide', 'unreadable', 'closing_soon']),
  )
  expect((await person.post('/demo')).body.jobId).toBeNull()
  await person.post('/demo/leave')
  expect((await person.get('/me')).body.workspace.id).toBe(own)
  expect((await person.get('/resumes')).body.items.map(({ id }: { id: string }) => id)).toEqual([resumeId])
  expect((await person.get('/demo')).body).toMatchObject({ exists: true, active: false })

  await person.post('/demo')
  await person.request('DELETE', '/demo')
  expect((await person.get('/me')).body.workspace.id).toBe(own)
  expect((await person.get('/demo')).body.exists).toBe(false)
  await person.post('/demo/undo-delete')
  expect((await person.get('/home')).body.pipeline.total).toBe(9)
  await person.request('DELETE', '/demo')
  const ctx = systemCtx(app.platform, 'test')
  const erase = () =>
    inSystem(ctx, 'a day passes', ({ client }) =>
      client.query("update workspace set purge_at = now() - interval '1 minute' where id = $1", [me.workspace.id]),
    )
  await erase()
  expect(await purgeWorkspaces(ctx)).toEqual({ erased: 1 })
  expect((await person.post('/demo/undo-delete')).status).toBe(410)
  expect((await person.get(`/resumes/${resumeId}`)).status).toBe(200)
})

test('a visitor has no demo', async () => {
  expect((await app.visit().post('/demo')).status).toBe(401)
})
