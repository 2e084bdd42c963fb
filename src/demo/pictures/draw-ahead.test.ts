import { expect, test } from 'vitest'
import { drawAhead } from './draw-ahead.ts'
import { renderPicture } from './render.ts'

test('pictures come as they would anyhow: in turn, out of turn, twice, with some left out', async () => {
  const keys = ['avatar-sarah', 'banner-noor', 'avatar-sarah', 'avatar-kenji']
  const drawn = drawAhead(keys)
  for (const key of ['avatar-sarah', 'avatar-sarah', 'avatar-kenji', 'banner-noor']) expect((await drawn(key)).equals(await renderPicture(key)), key).toBe(true)
})

test('a picture that nobody drew is told when it is asked for', async () => {
  const drawn = drawAhead(['avatar-sarah', 'no-such-picture'])
  await drawn('avatar-sarah')
  await expect(drawn('no-such-picture')).rejects.toThrow(/no-such-picture/)
})
