import sharp from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { expect, test } from 'vitest'
import { blurOf } from './blur.server.ts'

const thumb = (width: number, height: number, alpha: number) => {
  const rgba = Uint8Array.from({ length: width * height * 4 }, (_, at) => (at % 4 === 3 ? alpha : (at >> 2) % width < width / 2 ? 200 : 40))
  return Buffer.from(rgbaToThumbHash(width, height, rgba)).toString('base64')
}

test('a stand-in is a tiny picture of the same shape and colours', async () => {
  const blur = blurOf(thumb(60, 30, 255))
  expect(blur).toMatch(/^data:image\/png;base64,/)
  expect(blur.length).toBeLessThan(500)
  const { data, info } = await sharp(Buffer.from(blur.split(',')[1] ?? '', 'base64')).raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([6, 3])
  expect(data[0]).toBeGreaterThan((data[5 * info.channels] ?? 255) + 80)
})

test('what can be seen through, or is no hash, has none', () => {
  expect(blurOf(thumb(20, 20, 100))).toBe('')
  expect(blurOf('')).toBe('')
})
