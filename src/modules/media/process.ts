import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { invalidField } from '#platform/errors.ts'
import { variantWidths } from './shapes.ts'
import { createTurns } from './turns.ts'

/** Bounds that are checked before anything is decoded (F-5). An AVIF needs 20 bytes of memory a pixel while it is decoded. */
export const pictureBounds = { bytes: 10 * 1024 * 1024, pixels: 50_000_000, avifPixels: 16_000_000, side: 12_000 }

// One at a time: a picture of 50 megapixels takes 300 MB of memory until it is small, and ten at once took a gigabyte.
const inTurn = createTurns(1)

const formats = new Set(['png', 'jpeg', 'webp', 'avif', 'heif', 'gif'])

/** A picture made ready for storage. */
export interface ProcessedPicture {
  contentHash: string
  width: number
  height: number
  color: string
  placeholder: string
  files: { width: number; height: number; bytes: Buffer }[]
}

/**
 * Decides by content what the bytes are, refuses what is too large before decoding it, turns the picture
 * upright, drops all metadata (place!), and makes WebP at each width that is not larger than the original.
 */
export async function processPicture(bytes: Buffer, field = 'file'): Promise<ProcessedPicture> {
  if (bytes.length === 0) throw invalidField(field, 'This file is empty.')
  if (bytes.length > pictureBounds.bytes) throw invalidField(field, 'Use a picture of at most 10 MB.')
  const source = sharp(bytes, { limitInputPixels: pictureBounds.pixels, failOn: 'error' })
  const facts = await source.metadata().catch(() => undefined)
  if (!facts || !formats.has(facts.format)) throw invalidField(field, 'Use a PNG, JPEG, WebP, AVIF or GIF picture.')
  if (facts.width * facts.height > pictureBounds.pixels || Math.max(facts.width, facts.height) > pictureBounds.side) {
    throw invalidField(field, 'This picture has too many pixels; use at most 12000 on a side and 50 megapixels.')
  }
  if (facts.format === 'heif' && facts.width * facts.height > pictureBounds.avifPixels) throw invalidField(field, 'Use an AVIF picture of at most 16 megapixels, or another format.')
  try {
    return await inTurn(() => variantsOf(source.rotate(), bytes))
  } catch {
    throw invalidField(field, 'This picture cannot be read; it may be damaged.')
  }
}

async function variantsOf(upright: Sharp, bytes: Buffer): Promise<ProcessedPicture> {
  const pixels = await upright.clone().resize({ width: 2048, withoutEnlargement: true }).raw().toBuffer({ resolveWithObject: true })
  const raw = { width: pixels.info.width, height: pixels.info.height, channels: pixels.info.channels }
  const master = () => sharp(pixels.data, { raw })
  const widths = [...new Set([...variantWidths.filter((width) => width < raw.width), raw.width])]
  const files = []
  for (const width of widths) {
    const made = await master().resize({ width }).webp({ quality: 75, effort: 4 }).toBuffer({ resolveWithObject: true })
    files.push({ width: made.info.width, height: made.info.height, bytes: made.data })
  }
  const { dominant } = await master().resize({ width: 64 }).stats()
  const small = await master().resize(80, 80, { fit: 'inside' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const thumb = rgbaToThumbHash(small.info.width, small.info.height, small.data)
  return {
    contentHash: createHash('sha256').update(bytes).digest('hex').slice(0, 32),
    width: raw.width,
    height: raw.height,
    color: `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0')).join('')}`,
    placeholder: Buffer.from(thumb).toString('base64'),
    files,
  }
}
