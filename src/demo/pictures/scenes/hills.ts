import { lit, mix, type Colour } from '../colour.ts'
import { layered } from '../noise.ts'
import type { Palette } from '../palettes.ts'
import { circle, ellipse, group, lines, n, path, rect, type Point, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'

export interface Hills {
  readonly layers: number
  /** Where the sun stands, in shares of the sheet. */
  readonly sun: { readonly x: number; readonly y: number; readonly size: number; readonly colour: Colour }
  readonly sky: readonly [Colour, Colour]
  readonly far: Colour
  readonly near: Colour
  readonly horizon: number
  readonly trees?: boolean
  /** Still water in the foreground instead of more hills. */
  readonly water?: Colour
  readonly terraces?: boolean
  readonly birds?: number
}

function ridge(sheet: Sheet, base: number, height: number, grain: number, layer: number): Point[] {
  const noise = layered(sheet.noise, 3)
  const points: Point[] = []
  for (let x = -20; x <= sheet.width + 20; x += 16) points.push([x, base - height * (noise(x * grain, layer * 7.7) + 0.25)])
  return points
}

function fir(x: number, foot: number, size: number, fill: Colour): string {
  const w = size * 0.3
  const tier = (up: number, half: number): Point[] => [
    [x - half, foot - up],
    [x, foot - up - size * 0.5],
    [x + half, foot - up],
  ]
  return path(
    [0.1, 0.32, 0.54].map((up, i) => lines(tier(size * up, w * (1 - i * 0.24)), true)).join('') +
      lines(
        [
          [x - size * 0.03, foot],
          [x - size * 0.03, foot - size * 0.2],
          [x + size * 0.03, foot - size * 0.2],
          [x + size * 0.03, foot],
        ],
        true,
      ),
    { fill },
  )
}

function tree(sheet: Sheet, x: number, foot: number, size: number, fill: Colour): string {
  const r = sheet.random
  if (r.chance(0.5)) return fir(x, foot, size, fill)
  const lean = r.between(-0.06, 0.06) * size
  return (
    path(`M${n(x)} ${n(foot)}L${n(x + lean)} ${n(foot - size * 0.7)}`, { stroke: fill, 'stroke-width': n(size * 0.05), 'stroke-linecap': 'round' }) +
    ellipse(x + lean, foot - size * 0.68, size * 0.2, size * 0.34, { fill })
  )
}

function sunOf(sheet: Sheet, view: Hills): string {
  const cx = view.sun.x * sheet.width,
    cy = view.sun.y * sheet.height,
    size = view.sun.size * sheet.height
  const haloes = [2.6, 1.9, 1.42].map((scale, i) => circle(cx, cy, size * scale, { fill: view.sun.colour, opacity: 0.08 + i * 0.05 }))
  const clip = sheet.clip(circle(cx, cy, size))
  return (
    haloes.join('') +
    circle(cx, cy, size, { fill: view.sun.colour }) +
    group(
      { 'clip-path': clip },
      stipple(sheet.random.fork('sun'), {
        x: cx - size,
        y: cy - size,
        width: size * 2,
        height: size * 2,
        tries: 2600,
        size: 2,
        colour: lit(view.sun.colour, -0.12),
        opacity: 0.75,
        density: (u, v) => Math.max(0, v - 0.3 + (u - 0.5) * 0.35) ** 1.5,
      }),
    )
  )
}

function skyOf(sheet: Sheet, view: Hills): string {
  const { width, height } = sheet
  const reach = height * view.horizon
  const r = sheet.random.fork('sky')
  const clouds = Array.from({ length: 4 }, () => {
    const x = r.between(0, width),
      y = r.between(0.1, 0.75) * reach,
      w = r.between(0.12, 0.3) * width,
      h = r.between(0.012, 0.02) * height
    return (
      rect(x - w / 2, y, w, h, { rx: n(h / 2), fill: view.sky[1], opacity: 0.55 }) +
      rect(x - w * 0.2, y - h * 1.7, w * 0.55, h, { rx: n(h / 2), fill: view.sky[1], opacity: 0.4 })
    )
  })
  return (
    rect(0, 0, width, height, {
      fill: sheet.linear(
        [
          [0, view.sky[0]],
          [1, view.sky[1]],
        ],
        [0, 0],
        [0, reach],
      ),
    }) +
    stipple(r, {
      x: 0,
      y: 0,
      width,
      height: reach,
      tries: 9000,
      size: 1.7,
      colour: lit(view.sky[0], -0.1),
      opacity: 0.55,
      density: (_u, v) => Math.max(0, 0.75 - v) ** 2,
    }) +
    clouds.join('')
  )
}

/** Still water: the sun's broken reflection and low sandbars. */
function waterOf(sheet: Sheet, view: Hills, water: Colour): string {
  const { width, height } = sheet
  const top = height * 0.68,
    r = sheet.random.fork('water')
  const parts = [
    rect(0, top, width, height - top, {
      fill: sheet.linear(
        [
          [0, lit(water, 0.06)],
          [1, lit(water, -0.16)],
        ],
        [0, top],
        [0, height],
      ),
    }),
  ]
  const lens = (x: number, y: number, w: number, h: number, fill: Colour, opacity = 1) =>
    path(`M${n(x - w)} ${n(y)}Q${n(x)} ${n(y - h)} ${n(x + w)} ${n(y)}Q${n(x)} ${n(y + h)} ${n(x - w)} ${n(y)}Z`, { fill, opacity })
  for (let i = 0; i < 190; i++) {
    const t = r.next() ** 1.4,
      y = top + 8 + t * (height - top)
    parts.push(lens(r.between(0, width), y, r.between(30, 130) * (0.4 + t), 1.5 + t * 4, r.chance(0.5) ? lit(water, 0.12) : lit(water, -0.12), 0.6))
  }
  for (let i = 0; i < 26; i++) {
    const t = i / 26,
      w = view.sun.size * height * (0.35 + t * 0.8) * r.between(0.5, 1.1)
    parts.push(lens(view.sun.x * width + r.bell() * 40 * t, top + 10 + t * (height - top) * 0.95, w, 3 + t * 5, view.sun.colour, 0.92))
  }
  for (const [x, y, w, h] of [
    [0.2, 0.78, 0.15, 0.012],
    [0.9, 0.86, 0.2, 0.018],
    [0.22, 0.93, 0.26, 0.026],
  ] as const) {
    parts.push(
      lens(x * width, (y + 0.006) * height, w * width, h * height, lit(view.near, -0.02), 0.5),
      lens(x * width, y * height, w * width, h * height, lit(view.near, 0.05)),
    )
  }
  return parts.join('')
}

/** Hills behind hills, printed in a few inks. */
export function hills(sheet: Sheet, palette: Palette, view: Hills): string {
  const { width, height, random } = sheet
  const parts: string[] = [skyOf(sheet, view), sunOf(sheet, view)]
  for (let i = 0; i < (view.birds ?? 0); i++) {
    const x = width * (view.sun.x + random.bell() * 0.16),
      y = height * (view.sun.y + random.bell() * 0.12),
      s = random.between(10, 20)
    parts.push(
      path(
        `M${n(x - s)} ${n(y - s * 0.35)}q${n(s * 0.6)} ${n(-s * 0.2)} ${n(s)} ${n(s * 0.45)}q${n(s * 0.4)} ${n(-s * 0.65)} ${n(s)} ${n(-s * 0.45)}`,
        { fill: 'none', stroke: palette.ink, 'stroke-width': 3, 'stroke-linecap': 'round' },
      ),
    )
  }
  for (let i = 0; i < view.layers; i++) {
    const depth = i / (view.layers - 1)
    const base = height * (view.horizon + (1.02 - view.horizon) * depth ** 1.15)
    const points = ridge(sheet, base, height * (0.15 + 0.05 * depth), (2.6 - depth * 1.4) / width, i)
    const colour = mix(view.far, view.near, depth)
    const shape = path(lines([...points, [width + 20, height + 20], [-20, height + 20]], true))
    const clip = sheet.clip(shape)
    const r = random.fork(`layer ${i}`)
    const top = Math.min(...points.map(([, y]) => y))
    const marks: string[] = [
      stipple(r, {
        x: 0,
        y: top,
        width,
        height: height - top,
        tries: 9000,
        size: 2 + depth,
        colour: lit(colour, -0.13),
        opacity: 0.8,
        density: (u, v) => Math.max(0, sheet.noise(u * 4 + i, v * 3) * 0.5 + 0.15 + v * 0.25) ** 1.4,
      }),
      stipple(r, {
        x: 0,
        y: top,
        width,
        height: height * 0.2,
        tries: 6000,
        size: 2,
        colour: lit(colour, 0.13),
        opacity: 0.85,
        density: (_u, v) => Math.max(0, 0.55 - v) ** 1.6,
      }),
    ]
    if (view.terraces && depth > 0.2) {
      for (let k = 1; k < 12; k++) {
        const drop = k * (12 + depth * 26)
        marks.push(
          path(lines(points.map(([x, y]) => [x, y + drop + sheet.noise(x / 240, k + i) * 10])), {
            fill: 'none',
            stroke: lit(colour, k % 2 === 0 ? -0.09 : 0.1),
            'stroke-width': n(2 + depth * 3),
            opacity: 0.8,
          }),
        )
      }
    }
    parts.push(
      path(lines([...points, [width + 20, height + 20], [-20, height + 20]], true), { fill: colour }),
      group({ 'clip-path': clip }, ...marks),
    )
    if (view.trees && depth > 0.15) {
      const count = Math.round(9 + depth * 9)
      for (let k = 0; k < count; k++) {
        const index = Math.floor((sheet.noise(k * 0.73, i * 3.1) * 0.5 + 0.5) * (points.length - 1))
        const [x, y] = points[index] ?? [0, 0]
        parts.push(
          tree(sheet, x + r.between(-30, 30), y + r.between(4, 26), r.between(0.045, 0.09) * height * (0.5 + depth), mix(colour, palette.ink, 0.45)),
        )
      }
    }
  }
  if (view.water) parts.push(waterOf(sheet, view, view.water))
  return parts.join('')
}
