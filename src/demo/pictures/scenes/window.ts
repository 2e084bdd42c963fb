import { lit, mix, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, circle, ellipse, group, n, path, rect, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** The colours of a drawn program: its own paper, panels and lines. */
export interface Skin {
  readonly page: Colour
  readonly panel: Colour
  readonly line: Colour
  readonly text: Colour
  readonly soft: Colour
}

export const lightSkin = (palette: Palette): Skin => ({
  page: lit(palette.paper, 0.02),
  panel: mix(palette.paper, palette.ink, 0.045),
  line: mix(palette.paper, palette.ink, 0.14),
  text: mix(palette.ink, palette.paper, 0.12),
  soft: mix(palette.paper, palette.ink, 0.3),
})

export const darkSkin = (palette: Palette): Skin => ({
  page: lit(palette.ink, 0.01),
  panel: lit(palette.ink, 0.06),
  line: lit(palette.ink, 0.13),
  text: mix(palette.paper, palette.ink, 0.1),
  soft: mix(palette.paper, palette.ink, 0.55),
})

/** Lines of text as bars, the last one shorter. */
export function paragraph(sheet: Sheet, x: number, y: number, width: number, rows: number, colour: Colour, size = 13, gap = 30): string {
  const r = sheet.random
  return Array.from({ length: rows }, (_, i) =>
    bar(x, y + i * gap, width * (i === rows - 1 ? r.between(0.4, 0.62) : r.between(0.86, 1)), size, colour),
  ).join('')
}

export const card = (box: Box, fill: Colour, line: Colour, radius = 18): string =>
  rect(box.x, box.y, box.w, box.h, { rx: radius, fill, stroke: line, 'stroke-width': 2 })

/** A small round face, for people in drawn programs. */
export function face(x: number, y: number, r: number, ground: Colour, skin: Colour, hair: Colour, sheet: Sheet): string {
  const clip = sheet.clip(circle(x, y, r))
  return (
    circle(x, y, r, { fill: ground }) +
    group(
      { 'clip-path': clip },
      ellipse(x, y + r * 1.05, r * 0.75, r * 0.55, { fill: hair }),
      circle(x, y - r * 0.08, r * 0.43, { fill: skin }),
      path(
        `M${n(x - r * 0.5)} ${n(y - r * 0.02)}A${n(r * 0.5)} ${n(r * 0.5)} 0 0 1 ${n(x + r * 0.5)} ${n(y - r * 0.02)}Q${n(x + r * 0.2)} ${n(y - r * 0.42)} ${n(x - r * 0.5)} ${n(y - r * 0.02)}Z`,
        { fill: hair },
      ),
    )
  )
}

export function tick(x: number, y: number, size: number, done: boolean, colour: Colour, paper: Colour): string {
  return done
    ? rect(x, y, size, size, { rx: n(size * 0.28), fill: colour }) +
        path(`M${n(x + size * 0.24)} ${n(y + size * 0.52)}l${n(size * 0.2)} ${n(size * 0.2)}l${n(size * 0.34)} ${n(-size * 0.42)}`, {
          fill: 'none',
          stroke: paper,
          'stroke-width': n(size * 0.13),
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        })
    : rect(x, y, size, size, { rx: n(size * 0.28), fill: 'none', stroke: colour, 'stroke-width': 3 })
}

/** A shadow of stacked, ever larger sheets: as soft as a blur and many times faster to draw. */
export const softShadow = (box: Box, ink: Colour, radius = 26): string =>
  Array.from({ length: 9 }, (_, i) => {
    const grow = (i - 3) * 8
    return rect(box.x - grow, box.y - grow, box.w + grow * 2, box.h + grow * 2, { rx: Math.max(6, radius + grow), fill: ink, opacity: 0.045 })
  }).join('')

/** A window on a coloured ground with one large calm shape behind it. */
export function windowOn(
  sheet: Sheet,
  palette: Palette,
  ground: Colour,
  shape: Colour,
  skin: Skin,
  inside: (body: Box) => string,
  after = '',
): string {
  const { width, height, random } = sheet
  const x = width * 0.1,
    y = height * 0.115,
    w = width * 0.8,
    h = height * 0.77,
    head = 64
  const clip = sheet.clip(rect(x, y, w, h, { rx: 26 }))
  const turn = random.between(-0.5, 0.5)
  const behind = random.chance(0.5)
    ? circle(width * (0.78 + turn * 0.1), height * 0.3, height * 0.44, { fill: shape })
    : path(
        `M0 ${n(height * 0.62)}C${n(width * 0.25)} ${n(height * (0.4 + turn * 0.2))} ${n(width * 0.55)} ${n(height * 0.95)} ${n(width)} ${n(height * 0.42)}V${height}H0Z`,
        { fill: shape },
      )
  return (
    rect(0, 0, width, height, { fill: ground }) +
    behind +
    stipple(random.fork('ground'), {
      x: 0,
      y: 0,
      width,
      height,
      tries: 9000,
      size: 2.2,
      colour: lit(ground, -0.1),
      opacity: 0.5,
      density: (u, v) => Math.max(0, u * 0.4 + v * 0.4 - 0.25),
    }) +
    softShadow({ x: x + 6, y: y + 26, w, h }, palette.ink) +
    group(
      { 'clip-path': clip },
      rect(x, y, w, h, { fill: skin.page }),
      rect(x, y, w, head, { fill: skin.panel }),
      rect(x, y + head, w, 2, { fill: skin.line }),
      [palette.first, palette.third, palette.second].map((c, i) => circle(x + 38 + i * 34, y + head / 2, 10, { fill: c })).join(''),
      bar(x + w / 2 - 170, y + head / 2 - 15, 340, 30, skin.line),
      inside({ x, y: y + head + 2, w, h: h - head - 2 }),
    ) +
    rect(x, y, w, h, { rx: 26, fill: 'none', stroke: skin.line, 'stroke-width': 2 }) +
    after
  )
}
