import sharp from 'sharp'
import { pictures } from './catalogue/index.ts'
import { newSheet } from './sheet.ts'
import { surfaceTile } from './texture.ts'
import type { Picture } from './picture.ts'

const byKey = new Map(pictures.map((picture) => [picture.key, picture]))

function pictureOf(key: string): Picture {
  const picture = byKey.get(key)
  if (!picture) throw new Error(`There is no demo picture "${key}".`)
  return picture
}

export interface Drawn {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Draws a picture of the catalogue as SVG; the key is the seed, so it always comes out the same. */
export function drawPicture(key: string): Drawn {
  const { width, height, palette, draw } = pictureOf(key)
  const sheet = newSheet(key, width, height)
  const body = draw(sheet, palette)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${sheet.definitions()}${body}</svg>`
  return { svg, width, height }
}

/** The finished picture with its paper grain, as JPEG: quickly written, for the media module to make its sizes of. */
export async function renderPicture(key: string): Promise<Buffer> {
  const { svg } = drawPicture(key)
  const grain = await surfaceTile(pictureOf(key).surface)
  return sharp(Buffer.from(svg), { limitInputPixels: 4_000_000, unlimited: true })
    .flatten({ background: '#ffffff' })
    .composite([{ input: grain, tile: true, blend: 'soft-light' }])
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer()
}
