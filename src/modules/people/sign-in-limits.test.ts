import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'

const stage = useStage({ LIMIT_LOGIN: '10/1m', LIMIT_LOGIN_ADDRESS: '40/10m', LIMIT_LOGIN_ACCOUNT: '15/15m', TRUST_PROXY: '127.0.0.1' })

/** Tries a password from an address, as a proxy that is trusted tells it. */
const tryFrom = (address: string, email: string, password: string, path = '/api/v1/auth/login') => stage.call('POST', path, { email, password }, { 'x-forwarded-for': address })
const statusesOf = async (tries: number, run: (at: number) => ReturnType<typeof tryFrom>) => {
  const statuses: number[] = []
  for (let at = 0; at < tries; at += 1) statuses.push((await run(at)).status)
  return statuses
}

test('answers say what is left, and a refusal says when to come back', async () => {
  const first = await tryFrom('198.51.100.1', 'nobody@example.org', 'wrong')
  expect(first.headers).toMatchObject({
    'ratelimit-policy': '"login_address";q=40;w=600, "login";q=10;w=60',
    ratelimit: expect.stringMatching(/^"login_address";r=39;t=\d+, "login";r=9;t=\d+$/),
  })
  await statusesOf(9, () => tryFrom('198.51.100.1', 'nobody@example.org', 'wrong'))
  const refused = await tryFrom('198.51.100.1', 'nobody@example.org', 'wrong')
  expect(refused.status).toBe(429)
  expect(String(refused.headers.ratelimit)).toContain('"login";r=0;t=')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
})

test('one address cannot try one password on many accounts', async () => {
  const statuses = await statusesOf(41, (at) => tryFrom('198.51.100.2', `account${at}@example.org`, 'the same guess'))
  expect(statuses).toEqual([...Array.from({ length: 40 }, () => 401), 429])
})

test('many addresses cannot guess one account; its owner comes in from where they are known', async () => {
  const vera = await stage.person('vera')
  const right = `${vera.handle} likes tulips`
  expect((await tryFrom('192.0.2.77', 'vera@example.org', right)).status).toBe(200)
  const [known, unknown] = [await tryFrom('192.0.2.77', 'vera@example.org', 'a guess'), await tryFrom('192.0.2.77', 'nobody-of-here@example.org', 'a guess')]
  expect([known.body, known.headers['ratelimit-policy']], 'an address that is known here shows in nothing').toEqual([unknown.body, unknown.headers['ratelimit-policy']])
  expect(await statusesOf(16, (at) => tryFrom(`203.0.113.${at}`, 'Vera@example.org', 'a guess'))).toEqual([...Array.from({ length: 14 }, () => 401), 429, 429])
  expect((await tryFrom('203.0.113.200', 'vera@example.org', right)).status).toBe(429)
  expect((await tryFrom('192.0.2.77', 'vera@example.org', right)).status).toBe(200)
})

test('neighbours of one IPv6 line count together', async () => {
  const statuses = await statusesOf(11, (at) => tryFrom(`2001:db8:1:2::${at + 1}`, 'somebody@example.org', 'a guess'))
  expect(statuses.at(-1)).toBe(429)
})

test('other spellings of the path are the same door or none', async () => {
  const spellings = ['/api/v1/auth/login', '/api/v1/auth/login/', '/api/auth/login', '/api/v1/auth/login?x=1', '/api/v1/auth/%6Cogin']
  const statuses = await statusesOf(11, (at) => tryFrom('198.51.100.9', 'paths@example.org', 'a guess', spellings[at % spellings.length]))
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429])
  for (const path of ['/API/v1/auth/login', '//api/v1/auth/login', '/api//v1/auth/login', '/api/v1//auth/login', '/api/v1/auth/LOGIN', '/api/v1/./auth/login', '/api/v1/auth/login;x']) {
    const { statusCode } = await stage.app.inject({ method: 'POST', url: path, payload: { email: 'paths@example.org', password: 'a guess' }, headers: { 'x-forwarded-for': '198.51.100.9' } })
    expect([path, [404, 429].includes(statusCode)]).toEqual([path, true])
  }
})
