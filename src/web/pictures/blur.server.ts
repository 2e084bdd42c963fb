import { LRUCache } from 'lru-cache'
import { rgbaToDataURL, thumbHashToRGBA } from 'thumbhash'

const kept = new LRUCache<string, string>({ max: 2_000 })
/** So many pixels on its longer side: drawn large they are a blur, and weigh a few hundred bytes. */
const side = 6

/**
 * The blurred stand-in that a ThumbHash describes, as a `data:` address (the policy of our pages allows no inline
 * styles, but such pictures). Empty for a picture that can be seen through: its stand-in would shine through it.
 */
export function blurOf(placeholder: string): string {
  const known = kept.get(placeholder)
  if (known !== undefined) return known
  const hash = Buffer.from(placeholder, 'base64')
  const isSeeThrough = ((hash[2] ?? 0) & 0x80) !== 0
  const made = hash.length < 5 || isSeeThrough ? '' : smaller(thumbHashToRGBA(hash))
  kept.set(placeholder, made)
  return made
}

function smaller({ w, h, rgba }: { w: number; h: number; rgba: Uint8Array }): string {
  const [width, height] = [Math.max(1, Math.round((side * w) / Math.max(w, h))), Math.max(1, Math.round((side * h) / Math.max(w, h)))]
  const few = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      // The middle of each field; a ThumbHash is so soft that its neighbours are alike.
      const from = (Math.floor(((y + 0.5) * h) / height) * w + Math.floor(((x + 0.5) * w) / width)) * 4
      few.set(rgba.subarray(from, from + 4), (y * width + x) * 4)
    }
  }
  return rgbaToDataURL(width, height, few)
}
