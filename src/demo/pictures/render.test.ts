import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pictures } from './catalogue/index.ts'
import { drawPicture, renderPicture } from './render.ts'

const digest = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')

describe('the demo pictures', () => {
  it('are at most eighty, each with its own key', () => {
    expect(pictures.length).toBeLessThanOrEqual(80)
    expect(new Set(pictures.map((picture) => picture.key)).size).toBe(pictures.length)
  })

  it('are all different from each other', () => {
    const seen = new Map<string, string>()
    for (const { key } of pictures) {
      const hash = digest(drawPicture(key).svg)
      expect(seen.get(hash), `${key} looks like ${seen.get(hash)}`).toBeUndefined()
      seen.set(hash, key)
    }
  })

  it('come out the same each time and need no font', () => {
    for (const { key, width, height } of pictures) {
      const first = drawPicture(key)
      expect(digest(drawPicture(key).svg)).toBe(digest(first.svg))
      expect([first.width, first.height]).toEqual([width, height])
      expect(first.svg).not.toMatch(/<text|NaN|undefined|Infinity/)
    }
  })

  it('render to the same JPEG bytes each time, in the size that was asked for', async () => {
    for (const key of ['avatar-sarah', 'banner-noor']) {
      const [one, two] = [await renderPicture(key), await renderPicture(key)]
      expect(digest(one)).toBe(digest(two))
      const { format, width, height } = await sharp(one).metadata()
      const { width: drawnWidth, height: drawnHeight } = drawPicture(key)
      expect({ format, width, height }).toEqual({ format: 'jpeg', width: drawnWidth, height: drawnHeight })
    }
  })

  it('refuse a key that nobody drew', () => {
    expect(() => drawPicture('no-such-picture')).toThrow(/no-such-picture/)
  })
})
