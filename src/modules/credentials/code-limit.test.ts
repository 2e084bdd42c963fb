import { expect, test } from 'vitest'
import { appCode } from '#kit/codes.ts'
import { useStage } from '#kit/stage.ts'

const stage = useStage()

test('ten codes in a quarter of an hour, whatever the challenges; then not even the right one', async () => {
  const ida = await stage.person('ida')
  const password = 'ida likes tulips'
  const secret = String((await ida.call('POST', '/auth/two-factor/setup', { password })).body.secret)
  const answers = [(await ida.call('POST', '/auth/two-factor/confirm', { code: appCode(secret, stage.clock.now()) })).status]
  stage.clock.advance(30_000)
  for (let at = 0; at < 10; at += 1) {
    const { challenge } = (await stage.call('POST', '/auth/login', { email: 'ida@example.org', password })).body
    answers.push((await stage.call('POST', '/auth/two-factor', { challenge, code: at < 9 ? '000000' : appCode(secret, stage.clock.now()) })).status)
  }
  expect(answers).toEqual([200, ...Array.from({ length: 9 }, () => 401), 429])
})
