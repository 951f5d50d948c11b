import { expect, test } from 'vitest'
import { EnvError, readEnv } from './env.ts'

test('nothing needs to be set', () => {
  expect(readEnv({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', ROLE: 'all', FILES: 'local', SIGN_UP: 'open' })
  expect(readEnv({ PORT: '', SMTP_URL: '' })).toMatchObject({ PORT: 3000 })
})

test('all problems are listed at once, each with what the setting is for', () => {
  const wrong = { PORT: 'many', SECRET: 'short', FILES: 's3', ROLE: 'worker', SMTP_URL: 'http://mail.example' }
  expect(() => readEnv(wrong)).toThrow(EnvError)
  try {
    readEnv(wrong)
  } catch (error) {
    const { message } = error as Error
    for (const key of ['PORT', 'SECRET', 'SMTP_URL']) expect(message).toContain(`  ${key}: `)
    expect(message).toContain('openssl rand')
  }
  try {
    readEnv({ FILES: 's3', ROLE: 'worker' })
  } catch (error) {
    const { message } = error as Error
    for (const key of ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY', 'DATABASE_URL'])
      expect(message).toContain(`  ${key}: `)
  }
})
