// Logs are for operators: request id, route, status; never a name, an address, a token or a text.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileForm, goodPassword, startApp, type TestApp } from '../support/app.ts'
import { sampleResume } from '../support/samples.ts'

let app: TestApp
const lines: string[] = []
const write = process.stdout.write.bind(process.stdout)

beforeAll(async () => {
  process.stdout.write = ((chunk: string) => {
    lines.push(String(chunk))
    return true
  }) as typeof process.stdout.write
  app = await startApp({ LOG_LEVEL: 'trace', LOG_FORMAT: 'json' })
})
afterAll(async () => {
  process.stdout.write = write
  await app?.close()
})

test('a day of a person leaves nothing personal in the log', async () => {
  const person = await app.signUp('Zebulon Ravenscroft')
  const { id } = (await person.post('/resumes', fileForm('zebulon-cv.txt', sampleResume))).body
  await person.until(`/resumes/${id}`, (resume) => resume.state === 'read')
  await person.get('/resumes?search=Ravenscroft')
  const { token } = (await person.post('/tokens', { name: 'laptop', scopes: ['read'] })).body
  await person.post('/api/auth/sign-in/email', { email: person.email, password: 'Wrong-Harbour-1' })
  await person.post('/api/auth/sign-up/email', { email: person.email, password: goodPassword, name: 'Again' })
  const broken = await person.post('/resumes', fileForm('broken.pdf', '%PDF-1.7 this is not one'))
  await person.until(`/resumes/${broken.body.id}`, (resume) => resume.state === 'failed')
  await expect.poll(() => lines.join('')).toContain('"route":"resumes.upload"')
  await new Promise((resolve) => setTimeout(resolve, 300))
  const log = lines.join('')
  expect(log).toContain('"requestId"')
  const cookie = [...person.cookies.values()][0]!
  for (const secret of [
    'Zebulon',
    'Ravenscroft',
    'zebulon',
    person.email,
    'Quintero',
    'quintero',
    goodPassword,
    token,
    cookie.slice(0, 20),
    'Meridian',
  ])
    expect(log.includes(secret), `the log holds "${secret}"`).toBe(false)
})
