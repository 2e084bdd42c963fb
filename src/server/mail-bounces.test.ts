import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { deadAddress } from '#platform/mail/trouble.ts'

const secret = 'a shared secret of thirty-two characters'
const stage = useStage({ MAIL_WEBHOOK_SECRET: secret })

const sign = (body: string, { at = stage.clock.now().getTime() / 1_000, key = secret, id = 'msg_1' } = {}) => {
  const timestamp = String(Math.floor(at))
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,AAAA v1,${signature}`, 'content-type': 'application/json' }
}
const report = (payload: object | string, change: Parameters<typeof sign>[1] = {}) => {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
  return stage.app.inject({ method: 'POST', url: '/mail/bounces', payload: body, headers: sign(body, change) })
}
const bounced = (email: string, more = {}) => ({ type: 'mail.bounced', data: { email, ...more } })

test('a signed report marks an address, a temporary one only notes it', async () => {
  expect((await report(bounced('gone@example.org', { detail: '550 5.1.1' }))).statusCode).toBe(204)
  expect((await report(bounced('gone@example.org'))).statusCode).toBe(204)
  expect((await report(bounced('full@example.org', { permanent: false }))).statusCode).toBe(204)
  expect((await report({ type: 'mail.complained', data: { email: 'annoyed@example.org' } })).statusCode).toBe(204)
  expect(await deadAddress(stage.ctx(), 'gone@example.org')).toMatchObject({ kind: 'bounced' })
  expect(await deadAddress(stage.ctx(), 'full@example.org')).toBeUndefined()
  expect(await deadAddress(stage.ctx(), 'annoyed@example.org')).toMatchObject({ kind: 'complained' })
})

test('an unsigned, old, or altered report does nothing', async () => {
  const now = stage.clock.now().getTime() / 1_000
  const body = JSON.stringify(bounced('safe@example.org'))
  const answers = [
    await report(body, { key: 'another secret of thirty-two characters!' }),
    await report(body, { at: now - 301 }),
    await report(body, { at: now + 301 }),
    await stage.app.inject({ method: 'POST', url: '/mail/bounces', payload: body, headers: { 'content-type': 'application/json' } }),
    await stage.app.inject({ method: 'POST', url: '/mail/bounces', payload: body, headers: sign(body.replace('safe', 'sane')) }),
  ]
  expect(answers.map((answer) => [answer.statusCode, answer.json().code])).toEqual(answers.map(() => [401, 'bad_signature']))
  expect(await deadAddress(stage.ctx(), 'safe@example.org')).toBeUndefined()
})

test('a signed report that makes no sense is refused with its reason', async () => {
  expect((await report('{')).statusCode).toBe(400)
  for (const odd of [{}, { type: 'mail.opened', data: {} }, bounced('nobody'), bounced('a@example.org', { role: 'owner' })]) expect([odd, (await report(odd)).statusCode]).toEqual([odd, 422])
})
