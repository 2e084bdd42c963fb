import sharp, { type Metadata, type Sharp } from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { pictureBounds } from './policy.ts'
import { variantWidths } from './widths.ts'

/** A picture in its sizes, or the reason, made for people, why it isn't taken. */
export type Reading = ReadPicture | { refused: string }

/** A picture made ready for storage. */
export interface ReadPicture {
  width: number
  height: number
  /** Dominant colour as #rrggbb. */
  color: string
  /** ThumbHash, base64. */
  placeholder: string
  /** The largest size nearly without loss: what AVIF is made of later. */
  master: Uint8Array
  files: { width: number; height: number; bytes: Uint8Array }[]
}

const known = new Set(['png', 'jpeg', 'webp', 'heif', 'gif'])
/** Memory that decoding one picture may take. */
const budget = 120_000_000
/** Nothing is shown taller; without a bound a narrow strip would make the largest files of all. */
const tallest = 4_096

/**
 * Decides by content what the bytes are, refuses what is too large before decoding it, turns the picture
 * upright, drops all metadata (place!), converts its colours to sRGB, and makes WebP at each width that is not
 * larger than the original. Of several pictures in one file (an animated GIF, a burst) the first is kept.
 */
export async function readPicture(bytes: Uint8Array): Promise<Reading> {
  if (isHeic(bytes)) return { refused: 'A HEIC picture cannot be read here. Save it as JPEG, or use a PNG, JPEG, WebP, AVIF or GIF picture.' }
  const facts = await sharp(bytes, { limitInputPixels: false }).metadata().catch(() => undefined)
  if (!facts || !known.has(facts.format)) return { refused: 'Use a PNG, JPEG, WebP, AVIF or GIF picture.' }
  const tooLarge = boundOf(facts)
  if (tooLarge) return { refused: tooLarge }
  try {
    return await sizesOf(sharp(bytes, { limitInputPixels: pictureBounds.pixels, failOn: 'error' }).autoOrient())
  } catch {
    return { refused: 'This picture cannot be read; it may be damaged.' }
  }
}

/** A photograph in Apple's format: its codec is patented, so nothing here can read it. */
function isHeic(bytes: Uint8Array): boolean {
  const [box, brand] = [Buffer.from(bytes.subarray(4, 8)).toString('latin1'), Buffer.from(bytes.subarray(8, 12)).toString('latin1')]
  return box === 'ftyp' && ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis'].includes(brand)
}

function boundOf(facts: Metadata): string | undefined {
  const { side, megapixels, pixels } = pictureBounds
  const size = facts.width * (facts.pageHeight ?? facts.height)
  if (size > pixels || Math.max(facts.width, facts.height) > side) return `This picture has too many pixels; use at most ${side} on a side and ${megapixels} megapixels.`
  const perPixel = memoryPerPixel(facts)
  if (size * perPixel <= budget) return undefined
  return `This kind of picture takes too much memory; use at most ${Math.floor(budget / perPixel / 1e6)} megapixels, or save it as plain JPEG.`
}

/** Bytes a pixel that decoding holds at once (measured); none where the picture is read line by line. */
function memoryPerPixel({ format, isProgressive, channels, depth, chromaSubsampling }: Metadata): number {
  if (format === 'heif') return 19
  if (format === 'webp' || format === 'gif') return 5.5
  if (!isProgressive) return 0
  if (format === 'png') return 1.25 * channels * (depth === 'ushort' ? 2 : 1)
  return (chromaSubsampling === '4:2:0' ? 1.1 : 2.1) * channels
}

async function sizesOf(upright: Sharp): Promise<ReadPicture> {
  const largest = variantWidths.at(-1) ?? 0
  const pixels = await upright.resize({ width: largest, height: tallest, fit: 'inside', withoutEnlargement: true }).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  const raw = { width: pixels.info.width, height: pixels.info.height, channels: pixels.info.channels }
  const whole = () => sharp(pixels.data, { raw })
  const widths = [...new Set([...variantWidths.filter((width) => width < raw.width), raw.width])]
  const files = []
  for (const width of widths) {
    const made = await whole().resize({ width }).webp({ quality: 75, effort: 2 }).toBuffer({ resolveWithObject: true })
    files.push({ width: made.info.width, height: made.info.height, bytes: made.data })
  }
  const { dominant } = await whole().resize({ width: 64 }).stats()
  const small = await whole().resize(80, 80, { fit: 'inside' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return {
    width: raw.width,
    height: raw.height,
    color: `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0')).join('')}`,
    placeholder: Buffer.from(rgbaToThumbHash(small.info.width, small.info.height, small.data)).toString('base64'),
    master: await whole().webp({ quality: 92, effort: 0 }).toBuffer(),
    files,
  }
}

/** One size of a picture as AVIF, from its master. */
export function makeAvif(master: Uint8Array, width: number): Promise<Buffer> {
  return sharp(master).resize({ width }).avif({ quality: 50, effort: 2 }).toBuffer()
}
