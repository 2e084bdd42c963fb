import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('with nothing set it is the demo on the loopback address', () => {
  const config = readConfig({}, [])
  expect(config).toMatchObject({ mode: 'demo', host: '127.0.0.1', port: 3000, publicUrl: 'http://localhost:3000', databaseUrl: null, seedDemo: true })
  expect([...config.only]).toEqual(['web', 'jobs'])
})

test('every mistake is told at once', () => {
  const env = { GUILDHALL_MODE: 'prod', PORT: 'abc', DATABASE_URL: 'mysql://x', REDIS_URL: 'http://x', AUTH_SECRET: 'short', TRUST_PROXY: 'true', CORS_ORIGINS: 'x', LIMIT_LOGIN: 'many' }
  const mistakes = ['GUILDHALL_MODE', 'PORT', 'DATABASE_URL', 'REDIS_URL', 'AUTH_SECRET', 'TRUST_PROXY', 'CORS_ORIGINS', 'LIMIT_LOGIN', '--only']
  for (const name of mistakes) expect(() => readConfig(env, ['--only=web,cron'])).toThrowError(name)
})

test('production refuses what is unsafe', () => {
  const production = { GUILDHALL_MODE: 'production' }
  expect(() => readConfig(production, [])).toThrowError(/AUTH_SECRET[\s\S]*PUBLIC_URL/)
  const secret = 'a'.repeat(20) + 'Zq8'.repeat(8)
  expect(() => readConfig({ ...production, AUTH_SECRET: secret, PUBLIC_URL: 'http://hall.example' }, [])).toThrowError('https')
  expect(() => readConfig({ ...production, AUTH_SECRET: secret, PUBLIC_URL: 'https://hall.example', SEED_DEMO: 'true' }, [])).toThrowError('SEED_DEMO')
  expect(readConfig({ ...production, AUTH_SECRET: secret, PUBLIC_URL: 'https://hall.example/' }, [])).toMatchObject({ publicUrl: 'https://hall.example', seedDemo: false })
})

test('limits are settings', () => {
  expect(readConfig({ LIMIT_LOGIN: '5/30s' }, []).limits.login).toEqual({ points: 5, seconds: 30 })
})

test('mail needs a server and a sender, together', () => {
  expect(readConfig({ SMTP_URL: 'smtp://127.0.0.1:1025', MAIL_FROM: 'Hall <hall@example.org>' }, []).smtp).toMatchObject({ host: '127.0.0.1', port: 1025, from: 'Hall <hall@example.org>' })
  expect(readConfig({}, []).smtp).toBeNull()
  expect(() => readConfig({ SMTP_URL: 'smtp://127.0.0.1' }, [])).toThrow(/MAIL_FROM is needed/)
  expect(() => readConfig({ SMTP_URL: 'https://mail.example.org', MAIL_FROM: 'nobody' }, [])).toThrow(/SMTP_URL must look[^]*MAIL_FROM must be/)
})
