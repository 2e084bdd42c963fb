import { mix, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { lines, n, path, rect, type Point, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'

/** A cubic as four points; strokes are chains of them. */
export type Curve = readonly [Point, Point, Point, Point]

export interface Stroke {
  readonly curves: readonly Curve[]
  /** Breadth of the reed in pixels and the angle it is held at, in degrees. */
  readonly breadth: number
  readonly angle: number
  readonly ink: Colour
}

function sample([a, b, c, d]: Curve, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps,
      s = 1 - t
    const mixOf = (k: 0 | 1) => s ** 3 * a[k] + 3 * s * s * t * b[k] + 3 * s * t * t * c[k] + t ** 3 * d[k]
    return [mixOf(0), mixOf(1)] as const
  })
}

/** What a broad reed leaves: its edge swept along the curve, with the dry streaks of a fast hand. */
export function penned(sheet: Sheet, stroke: Stroke): string {
  const radians = (stroke.angle * Math.PI) / 180
  const vx = (Math.cos(radians) * stroke.breadth) / 2,
    vy = (-Math.sin(radians) * stroke.breadth) / 2
  const points = stroke.curves.flatMap((curve, i) => sample(curve, 46).slice(i === 0 ? 0 : 1))
  let d = ''
  for (let i = 0; i + 1 < points.length; i++) {
    const [ax, ay] = points[i] ?? [0, 0],
      [bx, by] = points[i + 1] ?? [0, 0]
    const turned = (bx - ax) * vy - (by - ay) * vx > 0
    const quad: Point[] = [
      [ax - vx, ay - vy],
      [ax + vx, ay + vy],
      [bx + vx, by + vy],
      [bx - vx, by - vy],
    ]
    d += lines(turned ? quad.toReversed() : quad, true)
  }
  const r = sheet.random.fork(`streaks ${points.length} ${stroke.breadth}`)
  let dry = ''
  for (let k = 0; k < stroke.breadth / 5; k++) {
    const across = r.between(-0.92, 0.92),
      start = Math.floor(r.between(0.3, 0.86) * points.length),
      length = r.whole(8, 34)
    const run = points.slice(start, start + length).map(([x, y]) => [x + vx * across, y + vy * across] as const)
    if (run.length > 2) dry += lines(run)
  }
  return (
    path(d, { fill: stroke.ink, stroke: stroke.ink, 'stroke-width': 1.5, 'stroke-linejoin': 'round' }) +
    path(dry, {
      fill: 'none',
      stroke: mix(stroke.ink, { l: 0.95, c: 0.02, h: 85 }, 0.34),
      'stroke-width': 2,
      'stroke-linecap': 'round',
      opacity: 0.55,
    })
  )
}

/** The rhombic dot a reed makes, the measure of all letters. */
export function dot(x: number, y: number, size: number, ink: Colour): string {
  return path(
    lines(
      [
        [x, y - size],
        [x + size * 0.86, y - size * 0.06],
        [x - size * 0.04, y + size],
        [x - size * 0.9, y + size * 0.08],
      ],
      true,
    ),
    { fill: ink },
  )
}

/** A sheet of practice: ground, faint construction circles, then the strokes and dots. */
export function penSheet(
  sheet: Sheet,
  palette: Palette,
  view: {
    ground: Colour
    guide: Colour
    strokes: readonly Stroke[]
    dots: readonly (readonly [number, number, number, Colour])[]
    circles: readonly (readonly [number, number, number])[]
  },
): string {
  const { width, height } = sheet
  const guides = view.circles
    .map(
      ([x, y, r]) =>
        `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(r * 2)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-r * 2)} 0M${n(x - r - 30)} ${n(y)}H${n(x + r + 30)}M${n(x)} ${n(y - r - 30)}V${n(y + r + 30)}`,
    )
    .join('')
  return (
    rect(0, 0, width, height, { fill: view.ground }) +
    stipple(sheet.random.fork('ground'), {
      x: 0,
      y: 0,
      width,
      height,
      tries: 14000,
      size: 2.2,
      colour: mix(view.ground, palette.ink, 0.16),
      opacity: 0.5,
      density: (u, v) => Math.max(0, sheet.noise(u * 2.2, v * 2.2) * 0.6 + 0.12),
    }) +
    path(guides, { fill: 'none', stroke: view.guide, 'stroke-width': 2, 'stroke-dasharray': '3 9', 'stroke-linecap': 'round' }) +
    view.strokes.map((stroke) => penned(sheet, stroke)).join('') +
    view.dots.map(([x, y, size, ink]) => dot(x, y, size, ink)).join('')
  )
}
