import { hex, lit, mix, type Colour } from '../colour.ts'
import type { Motif } from '../motif.ts'
import type { Palette } from '../palettes.ts'
import { group, lines, n, path, rect, smooth, type Point, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'

export interface Cloth {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Thread width and pick height in pixels. */
  readonly thread: number
  readonly pick: number
  readonly motif: Motif
  /** How far the cloth hangs in waves. */
  readonly sway?: number
}

/** Draws warp-faced cloth thread by thread; colours are gathered so that each is one stroke path. */
export function cloth(sheet: Sheet, piece: Cloth): string {
  const strokes = new Map<string, { colour: Colour; shade: number; d: string[] }>()
  const random = sheet.random.fork('threads')
  const columns = Math.floor(piece.width / piece.thread),
    rows = Math.floor(piece.height / piece.pick)
  const sway = piece.sway ?? 0
  for (let column = 0; column < columns; column++) {
    const tone = random.whole(-1, 1)
    for (let row = 0; row < rows; row++) {
      const colour = piece.motif(column, row)
      const shade = tone + (random.chance(0.18) ? 1 : 0)
      const key = `${hex(colour)} ${shade}`
      const stroke = strokes.get(key) ?? { colour, shade, d: [] }
      strokes.set(key, stroke)
      const x = piece.x + (column + 0.5) * piece.thread,
        y0 = piece.y + row * piece.pick
      const y = y0 + ((column % 2) * piece.pick) / 2 + (sway ? sheet.noise(x / 420, 2.2) * sway : 0)
      stroke.d.push(`M${n(x)} ${n(y + piece.pick * 0.3)}v${n(piece.pick * 0.5)}`)
    }
  }
  const parts: string[] = []
  for (const { colour, shade, d } of strokes.values()) {
    parts.push(
      path(d.join(''), {
        fill: 'none',
        stroke: lit(colour, shade * 0.022),
        'stroke-width': n(piece.thread * 0.86),
        'stroke-linecap': 'round',
      }),
    )
  }
  return parts.join('')
}

function fringe(sheet: Sheet, x: number, y: number, width: number, length: number, colours: readonly Colour[], down: 1 | -1): string {
  const random = sheet.random.fork(`fringe ${y}`)
  const parts: string[] = []
  for (let at = x + 6; at < x + width - 4; at += 15) {
    const sway = random.between(-9, 9),
      end = y + down * length * random.between(0.84, 1.06)
    const colour = random.pick(colours)
    parts.push(
      path(`M${n(at)} ${n(y)}C${n(at)} ${n(y + down * length * 0.4)} ${n(at + sway)} ${n(y + down * length * 0.5)} ${n(at + sway)} ${n(end)}`, {
        fill: 'none',
        stroke: lit(colour, random.between(-0.05, 0.03)),
        'stroke-width': 8,
        'stroke-linecap': 'round',
      }),
      path(`M${n(at)} ${n(y + down * 14)}v${n(down * 10)}`, { stroke: lit(colour, -0.1), 'stroke-width': 12, 'stroke-linecap': 'round' }),
    )
  }
  return parts.join('')
}

const ground = (sheet: Sheet, colour: Colour): string =>
  rect(0, 0, sheet.width, sheet.height, { fill: colour }) +
  stipple(sheet.random.fork('ground'), {
    x: 0,
    y: 0,
    width: sheet.width,
    height: sheet.height,
    tries: 12000,
    size: 2.2,
    colour: lit(colour, -0.1),
    opacity: 0.6,
    density: (u, v) => Math.max(0, 0.15 + (u - 0.4) * 0.5 + (v - 0.5) * 0.4),
  })

const shadowOf = (sheet: Sheet, x: number, y: number, width: number, height: number, colour: Colour): string =>
  rect(x + 16, y + 22, width, height, { fill: colour, opacity: 0.32, filter: sheet.blur(16) })

/** A hanging on a rod, seen from the front. */
export function hanging(sheet: Sheet, palette: Palette, motif: Motif, wall: Colour): string {
  const { width, height } = sheet
  const w = width * 0.6,
    x = (width - w) / 2,
    y = height * 0.13,
    h = height * 0.66
  const rod = y - 8
  return (
    ground(sheet, wall) +
    shadowOf(sheet, x, y, w, h + 90, lit(wall, -0.4)) +
    path(
      lines([
        [x + w * 0.1, rod],
        [width / 2, rod - 92],
        [x + w * 0.9, rod],
      ]),
      { fill: 'none', stroke: palette.ink, 'stroke-width': 4 },
    ) +
    fringe(sheet, x, y + h, w, 120, [palette.first, palette.second, palette.paper, palette.third], 1) +
    group({}, cloth(sheet, { x, y, width: w, height: h, thread: 12, pick: 11, motif })) +
    rect(x - 50, rod - 12, w + 100, 26, { rx: 13, fill: mix(palette.third, palette.ink, 0.5) }) +
    rect(x - 50, rod - 8, w + 100, 7, { rx: 3, fill: mix(palette.third, palette.ink, 0.2), opacity: 0.7 })
  )
}

/** A runner across a wooden table, its ends knotted. */
export function runner(sheet: Sheet, palette: Palette, motif: Motif, wood: Colour): string {
  const { width, height } = sheet
  const h = height * 0.5,
    y = (height - h) / 2,
    x = 150,
    w = width - 300
  const planks: string[] = [ground(sheet, wood)]
  for (let i = 0; i < 7; i++) {
    const at = (i * height) / 6.4
    planks.push(rect(0, at, width, 4, { fill: lit(wood, -0.16), opacity: 0.8 }))
    for (let k = 0; k < 7; k++) {
      const points: Point[] = []
      for (let px = -20; px <= width + 20; px += 60) points.push([px, at + (k + 0.8) * (height / 55) + sheet.noise(px / 500, i * 5 + k * 0.35) * 26])
      planks.push(path(smooth(points), { fill: 'none', stroke: lit(wood, -0.07), 'stroke-width': 2.5, opacity: 0.6 }))
    }
  }
  const turned = (px: number, py: number) => motif(py, px)
  return (
    planks.join('') +
    shadowOf(sheet, x, y, w, h, lit(wood, -0.45)) +
    group(
      { transform: `rotate(-90 ${width / 2} ${height / 2})` },
      fringe(sheet, (width - h) / 2, height / 2 + w / 2, h, 92, [palette.first, palette.paper, palette.third], 1),
      fringe(sheet, (width - h) / 2, height / 2 - w / 2, h, 92, [palette.first, palette.paper, palette.third], -1),
    ) +
    cloth(sheet, { x, y, width: w, height: h, thread: 10, pick: 9, motif: turned })
  )
}

/** A blanket filling the picture, its folds marked by shade. */
export function blanket(sheet: Sheet, palette: Palette, motif: Motif): string {
  const { width, height } = sheet
  const parts = [
    rect(0, 0, width, height, { fill: palette.ink }),
    cloth(sheet, { x: -20, y: -70, width: width + 40, height: height + 150, thread: 13, pick: 12, motif, sway: 60 }),
  ]
  for (let i = 0; i < 5; i++) {
    const x = width * (0.1 + i * 0.21) + sheet.random.between(-30, 30),
      w = sheet.random.between(70, 130)
    const shape: Point[] = [
      [x, -20],
      [x + w, -20],
      [x + w * 1.3 + 40, height + 20],
      [x - 30, height + 20],
    ]
    parts.push(
      path(smooth(shape, true), { fill: palette.ink, opacity: 0.32, filter: sheet.blur(26) }),
      path(
        smooth(
          shape.map(([px, py]) => [px - w * 0.9, py] as const),
          true,
        ),
        { fill: palette.paper, opacity: 0.14, filter: sheet.blur(26) },
      ),
    )
  }
  return parts.join('')
}
