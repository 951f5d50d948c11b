// Tours through the front door: remembered for the person, on every device, until they are reset.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goodPassword, startApp, type TestApp } from '../../../tests/support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app?.close())

test('a tour that was seen is known on another device, and of nobody else', async () => {
  const person = await app.signUp()
  expect((await person.get('/tours')).body).toEqual({ items: [] })
  expect((await person.request('PUT', '/tours', { tour: 'main', state: 'begun' })).status).toBe(200)
  expect((await person.request('PUT', '/tours', { tour: 'main', state: 'skipped' })).body).toEqual({
    tour: 'main',
    state: 'skipped',
  })
  expect((await person.request('PUT', '/tours', { tour: 'moon', state: 'done' })).status).toBe(422)
  const phone = app.visit()
  await phone.post('/api/auth/sign-in/email', { email: person.email, password: goodPassword })
  expect((await phone.get('/tours')).body).toEqual({ items: [{ tour: 'main', state: 'skipped' }] })
  const other = await app.signUp()
  expect((await other.get('/tours')).body).toEqual({ items: [] })
  await phone.request('DELETE', '/tours')
  expect((await person.get('/tours')).body).toEqual({ items: [] })
  expect((await app.visit().get('/tours')).status).toBe(401)
})
