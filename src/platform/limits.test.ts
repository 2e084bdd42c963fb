import { expect, test } from 'vitest'
import { rateLimitHeaders } from './limit-headers.ts'
import { createMemoryLimits, defaultLimits, parseLimit } from './limits.ts'

test('a rule is tries and a time', () => {
  expect(['30/1h', '10/m', '3/2d', '5/30s'].map(parseLimit)).toEqual([
    { points: 30, seconds: 3_600 }, { points: 10, seconds: 60 }, { points: 3, seconds: 172_800 }, { points: 5, seconds: 30 },
  ])
  expect(['', '10', '10/1w', '-1/1m', 'ten/1m'].map(parseLimit)).toEqual([undefined, undefined, undefined, undefined, undefined])
})

test('what is left is told, down to the refusal; keys and names count apart', async () => {
  const limits = createMemoryLimits({ ...defaultLimits, login: { points: 2, seconds: 60 } })
  const tries = [await limits.count('login', 'a'), await limits.count('login', 'a'), await limits.count('login', 'a')]
  expect(tries.map(({ remaining, refused }) => [remaining, refused])).toEqual([[1, false], [0, false], [0, true]])
  expect(await limits.count('login', 'b')).toMatchObject({ name: 'login', points: 2, seconds: 60, remaining: 1, reset: 60, refused: false })
  expect((await limits.count('register', 'a')).refused).toBe(false)
})

test('the headers name each limit once, with its last count', () => {
  expect(rateLimitHeaders([])).toEqual({})
  const rule = { points: 10, seconds: 60, reset: 58 }
  const headers = rateLimitHeaders([{ ...rule, name: 'login', remaining: 9 }, { ...rule, name: 'upload', remaining: 4 }, { ...rule, name: 'login', remaining: 8 }])
  expect(headers).toEqual({ 'ratelimit-policy': '"login";q=10;w=60, "upload";q=10;w=60', ratelimit: '"login";r=8;t=58, "upload";r=4;t=58' })
})
