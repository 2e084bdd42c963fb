import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'

const stage = useStage({ LIMIT_LOGIN: '10/1m' })

test.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'cf-connecting-ip', 'true-client-ip'])('a forged %s opens no new tries', async (header) => {
  const statuses = []
  for (let at = 0; at < 11; at += 1) {
    const value = header === 'forwarded' ? `for=203.0.113.${at}` : `203.0.113.${at}`
    statuses.push((await stage.call('POST', '/auth/login', { email: `${header}@example.org`, password: 'a guess' }, { [header]: value })).status)
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429])
})
