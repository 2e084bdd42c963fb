import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'

const stage = useStage({ PASSKEYS: 'false' })

test('where passkeys are off, nothing begins', async () => {
  const ada = await stage.person('ada')
  expect((await stage.call('POST', '/auth/passkeys/challenge')).status).toBe(404)
  expect((await ada.call('POST', '/auth/passkeys/options', { password: 'ada likes tulips' })).status).toBe(404)
  expect((await ada.call('GET', '/auth/passkeys')).body.items).toEqual([])
})
