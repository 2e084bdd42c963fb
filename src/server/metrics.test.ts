import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'

const token = 'a token that only the monitor knows'
const stage = useStage({ METRICS_TOKEN: token })
const statusOf = async (headers: Record<string, string>, remoteAddress = '127.0.0.1') => (await stage.app.inject({ url: '/metrics', headers, remoteAddress })).statusCode

test('metrics are for this machine, and for whoever shows the token', async () => {
  expect(await statusOf({})).toBe(200)
  expect(await statusOf({}, '203.0.113.9')).toBe(404)
  expect(await statusOf({ authorization: `Bearer ${token}` }, '203.0.113.9')).toBe(200)
  expect(await statusOf({ authorization: `Bearer ${token}x` }, '203.0.113.9')).toBe(404)
})

test('a proxy on this machine does not open them to the world', async () => {
  expect(await statusOf({ 'x-forwarded-for': '203.0.113.9' })).toBe(404)
  expect(await statusOf({ forwarded: 'for=203.0.113.9' })).toBe(404)
})
