import sharp from 'sharp'
import { randomFrom } from './random.ts'

/** How the surface feels: smooth stock, toothy paper, or the uneven ink of a hand print. */
export type Surface = 'smooth' | 'paper' | 'print'

/** No larger than the lowest picture, a banner. */
const TILE = 500

/** Grain, fibres and, for prints, the small bare spots a roller leaves; grey 128 means "leave as it is". */
function grainPixels(surface: Surface): Buffer {
  const random = randomFrom(`texture/${surface}`)
  const strength = { smooth: 13, paper: 24, print: 34 }[surface]
  const field = new Float32Array(TILE * TILE)
  for (let i = 0; i < field.length; i++) field[i] = random.bell() * strength
  const fibres = { smooth: 0, paper: 500, print: 200 }[surface]
  for (let i = 0; i < fibres; i++) {
    let x = random.between(0, TILE),
      y = random.between(0, TILE),
      angle = random.between(0, Math.PI * 2)
    const tone = random.bell() * 26,
      length = random.whole(12, 46)
    for (let step = 0; step < length; step++) {
      const at = ((Math.floor(y) + TILE) % TILE) * TILE + ((Math.floor(x) + TILE) % TILE)
      field[at] = (field[at] ?? 0) + tone
      angle += random.bell() * 0.25
      x += Math.cos(angle)
      y += Math.sin(angle)
    }
  }
  const spots = surface === 'print' ? 1000 : 0
  for (let i = 0; i < spots; i++) {
    const cx = random.whole(0, TILE),
      cy = random.whole(0, TILE),
      reach = random.between(0.6, 2.1)
    const tone = random.chance(0.8) ? 60 : -40
    for (let dy = -2; dy <= 2; dy++)
      for (let dx = -2; dx <= 2; dx++) {
        if (dx * dx + dy * dy > reach * reach) continue
        const at = ((cy + dy + TILE) % TILE) * TILE + ((cx + dx + TILE) % TILE)
        field[at] = (field[at] ?? 0) + tone
      }
  }
  const pixels = Buffer.alloc(TILE * TILE * 3)
  for (let i = 0; i < field.length; i++) {
    const value = Math.round(Math.min(255, Math.max(0, 128 + (field[i] ?? 0))))
    pixels.fill(value, i * 3, i * 3 + 3)
  }
  return pixels
}

const tiles = new Map<Surface, Promise<Buffer>>()

/** The tile of a surface as PNG; made once and kept, since every picture needs one of three. */
export function surfaceTile(surface: Surface): Promise<Buffer> {
  const known = tiles.get(surface)
  if (known) return known
  const made = sharp(grainPixels(surface), { raw: { width: TILE, height: TILE, channels: 3 } })
    .png()
    .toBuffer()
  tiles.set(surface, made)
  return made
}
