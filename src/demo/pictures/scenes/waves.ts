import { lit, mix, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { circle, group, lines, n, path, rect, smooth, type Point, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'

export interface Waves {
  readonly bands: number
  readonly sky: Colour
  readonly sun: Colour
  readonly deep: Colour
  readonly shallow: Colour
  readonly foam: Colour
  readonly boat?: boolean
}

/** One swell: the crest line, running left to right. */
function crest(sheet: Sheet, base: number, height: number, length: number, shift: number): Point[] {
  const points: Point[] = []
  for (let x = -60; x <= sheet.width + 60; x += 12) {
    const phase = (x / length) * Math.PI * 2 + shift
    const sharp = (1 - Math.abs(Math.sin(phase / 2))) ** 1.35
    points.push([x, base - height * sharp + sheet.noise(x / 260, shift) * height * 0.16])
  }
  return points
}

/** The cuts a gouge leaves in the lino: strokes that follow the swell and taper at both ends. */
function cuts(sheet: Sheet, points: readonly Point[], depth: number, fill: Colour): string {
  const { random } = sheet
  let d = ''
  for (let row = 1; row < 15; row++) {
    const drop = row ** 1.22 * depth
    let at = random.whole(0, 6)
    while (at < points.length - 6) {
      const length = random.whole(5, 16 + row)
      const piece = points.slice(at, at + length)
      if (piece.length > 3) {
        const thick = random.between(0.9, 2.6) + row * 0.2
        const upper: Point[] = [],
          lower: Point[] = []
        piece.forEach(([x, y], i) => {
          const taper = Math.sin((i / (piece.length - 1)) * Math.PI) * thick
          const sink = drop + sheet.noise(x / 130, row * 2.2) * depth * 0.5
          const flat = y + sink * (1 + row * 0.02)
          upper.push([x, flat - taper])
          lower.unshift([x, flat + taper])
        })
        d += lines([...upper, ...lower], true)
      }
      at += length + random.whole(2, 6)
    }
  }
  return path(d, { fill })
}

/** A sea cut in lino: swell behind swell under a flat sky. */
export function waves(sheet: Sheet, palette: Palette, view: Waves): string {
  const { width, height, random } = sheet
  const parts: string[] = [rect(0, 0, width, height, { fill: view.sky })]
  const cx = width * 0.68,
    cy = height * 0.3,
    size = height * 0.17
  for (let i = 0; i < 26; i++) {
    const y = height * (0.03 + i * 0.018)
    const x = random.between(-0.1, 0.8) * width,
      w = random.between(0.1, 0.42) * width
    parts.push(
      path(
        lines(
          [
            [x, y],
            [x + w / 2, y - 2.5],
            [x + w, y],
            [x + w / 2, y + 2.5],
          ],
          true,
        ),
        { fill: lit(view.sky, -0.06) },
      ),
    )
  }
  parts.push(
    circle(cx, cy, size, { fill: view.sun }),
    group(
      { 'clip-path': sheet.clip(circle(cx, cy, size)) },
      stipple(random.fork('sun'), {
        x: cx - size,
        y: cy - size,
        width: size * 2,
        height: size * 2,
        tries: 1800,
        size: 2.2,
        colour: lit(view.sun, -0.1),
        density: (_u, v) => v ** 2 * 0.8,
      }),
    ),
  )
  for (let i = 0; i < view.bands; i++) {
    const depth = i / (view.bands - 1)
    const base = height * (0.5 + 0.5 * depth ** 1.1) + height * 0.03
    const points = crest(sheet, base, height * (0.03 + depth * 0.15), width * (0.16 + depth * 0.3), i * 2.1 + random.between(0, 2))
    const colour = mix(view.shallow, view.deep, depth)
    if (view.boat && i === Math.floor(view.bands / 2)) parts.push(boat(width * 0.3, base - height * 0.03, height * 0.17, palette))
    const shape = lines([...points, [width + 60, height + 10], [-60, height + 10]], true)
    parts.push(
      path(smooth(points), { fill: 'none', stroke: view.foam, 'stroke-width': n(6 + depth * 16), 'stroke-linejoin': 'round' }),
      path(shape, { fill: colour }),
      group({ 'clip-path': sheet.clip(path(shape)) }, cuts(sheet, points, 9 + depth * 12, mix(view.foam, colour, 0.12))),
    )
  }
  return parts.join('')
}

function boat(x: number, y: number, size: number, palette: Palette): string {
  const hull: Point[] = [
    [x - size * 0.42, y - size * 0.1],
    [x + size * 0.5, y - size * 0.12],
    [x + size * 0.3, y + size * 0.16],
    [x - size * 0.3, y + size * 0.16],
  ]
  return (
    path(lines(hull, true), { fill: palette.ink }) +
    path(
      lines([
        [x, y - size * 0.08],
        [x, y - size * 1.1],
      ]),
      { stroke: palette.ink, 'stroke-width': 5 },
    ) +
    path(
      `M${n(x + 6)} ${n(y - size * 1.06)}Q${n(x + size * 0.62)} ${n(y - size * 0.6)} ${n(x + size * 0.46)} ${n(y - size * 0.2)}L${n(x + 6)} ${n(y - size * 0.2)}Z`,
      { fill: palette.paper },
    ) +
    path(
      `M${n(x - 6)} ${n(y - size * 0.98)}Q${n(x - size * 0.36)} ${n(y - size * 0.5)} ${n(x - size * 0.34)} ${n(y - size * 0.2)}L${n(x - 6)} ${n(y - size * 0.2)}Z`,
      { fill: palette.first },
    )
  )
}
