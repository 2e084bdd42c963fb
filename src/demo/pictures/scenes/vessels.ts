import { lit, mix, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { circle, ellipse, group, n, path, rect, smooth, type Point, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'

/** Half outlines from the rim down: width and height as shares of the vessel's own size. */
export const PROFILES = {
  mug: [
    [0.5, 0],
    [0.52, 0.3],
    [0.52, 0.6],
    [0.5, 0.86],
    [0.43, 1],
  ],
  bowl: [
    [0.82, 0],
    [0.79, 0.22],
    [0.68, 0.55],
    [0.47, 0.82],
    [0.3, 0.9],
    [0.3, 1],
  ],
  bud: [
    [0.15, 0],
    [0.11, 0.1],
    [0.12, 0.3],
    [0.3, 0.5],
    [0.4, 0.72],
    [0.33, 0.93],
    [0.26, 1],
  ],
  bottle: [
    [0.13, 0],
    [0.1, 0.06],
    [0.1, 0.34],
    [0.26, 0.48],
    [0.33, 0.64],
    [0.34, 0.9],
    [0.3, 1],
  ],
  gourd: [
    [0.14, 0],
    [0.1, 0.08],
    [0.22, 0.26],
    [0.16, 0.42],
    [0.34, 0.66],
    [0.36, 0.84],
    [0.24, 1],
  ],
  jar: [
    [0.3, 0],
    [0.29, 0.07],
    [0.44, 0.26],
    [0.47, 0.55],
    [0.38, 0.86],
    [0.3, 1],
  ],
  plate: [
    [1.1, 0],
    [0.98, 0.4],
    [0.5, 0.9],
    [0.42, 1],
  ],
} as const satisfies Record<string, readonly Point[]>

export interface Vessel {
  readonly kind: keyof typeof PROFILES
  /** Middle and foot as shares of the sheet, height in pixels. */
  readonly x: number
  readonly foot: number
  readonly size: number
  readonly glaze: Colour
  readonly clay: Colour
  /** How far down the glaze runs: 1 covers all. */
  readonly dip?: number
  readonly speckle?: Colour
  readonly stripe?: Colour
  readonly stem?: Colour
}

function handle(cx: number, top: number, size: number, glaze: Colour): string {
  const x = cx + size * 0.5
  const d = `M${n(x - 6)} ${n(top + size * 0.2)}C${n(x + size * 0.4)} ${n(top + size * 0.1)} ${n(x + size * 0.42)} ${n(top + size * 0.72)} ${n(x - 4)} ${n(top + size * 0.74)}`
  const stroke = (colour: Colour, width: number, shift = 0) =>
    path(d, {
      fill: 'none',
      stroke: colour,
      'stroke-width': n(width),
      'stroke-linecap': 'round',
      transform: shift === 0 ? undefined : `translate(${shift} ${-shift})`,
    })
  return stroke(lit(glaze, -0.12), size * 0.115) + stroke(lit(glaze, -0.02), size * 0.085, -2) + stroke(lit(glaze, 0.1), size * 0.02, -6)
}

function flower(sheet: Sheet, cx: number, top: number, size: number, colour: Colour, leaf: Colour): string {
  const r = sheet.random.fork(`stem ${cx}`)
  const lean = r.between(-0.25, 0.25) * size,
    high = size * r.between(0.5, 0.85)
  const tipX = cx + lean,
    tipY = top - high
  const parts = [
    path(`M${n(cx)} ${n(top + 8)}Q${n(cx - lean * 0.5)} ${n(top - high * 0.5)} ${n(tipX)} ${n(tipY)}`, {
      fill: 'none',
      stroke: leaf,
      'stroke-width': 7,
      'stroke-linecap': 'round',
    }),
  ]
  for (let i = 0; i < 4; i++) {
    const t = 0.35 + i * 0.14,
      side = i % 2 === 0 ? 1 : -1
    const x = cx + lean * t * t,
      y = top - high * t
    parts.push(
      path(
        `M${n(x)} ${n(y)}q${n(side * size * 0.1)} ${n(-size * 0.09)} ${n(side * size * 0.21)} ${n(-size * 0.05)}q${n(-side * size * 0.1)} ${n(size * 0.08)} ${n(-side * size * 0.21)} ${n(size * 0.05)}Z`,
        { fill: leaf },
      ),
    )
  }
  for (let i = 0; i < 9; i++) {
    const a = (i / 9) * 6.2832
    parts.push(
      ellipse(tipX + Math.cos(a) * size * 0.075, tipY + Math.sin(a) * size * 0.075, size * 0.062, size * 0.034, {
        fill: i % 2 === 0 ? colour : lit(colour, 0.06),
        transform: `rotate(${n((a * 180) / Math.PI)} ${n(tipX + Math.cos(a) * size * 0.075)} ${n(tipY + Math.sin(a) * size * 0.075)})`,
      }),
    )
  }
  return parts.join('') + circle(tipX, tipY, size * 0.04, { fill: lit(colour, -0.2) })
}

/** One pot, with its rim, glaze line, speckles and the shade on its right side. */
export function vessel(sheet: Sheet, palette: Palette, pot: Vessel): string {
  const cx = pot.x * sheet.width,
    foot = pot.foot * sheet.height,
    top = foot - pot.size
  const profile: readonly Point[] = PROFILES[pot.kind]
  const rim = (profile[0]?.[0] ?? 0.5) * pot.size,
    reach = Math.max(...profile.map(([w]) => w)) * pot.size
  const right: Point[] = profile.map(([w, h]) => [cx + w * pot.size, top + h * pot.size])
  const left: Point[] = profile.map(([w, h]) => [cx - w * pot.size, top + h * pot.size] as const).toReversed()
  const [footX] = right.at(-1) ?? [cx, foot]
  const outline = `${smooth(right)}Q${n(cx)} ${n(foot + (footX - cx) * 0.2)} ${n(2 * cx - footX)} ${n(foot)}${smooth(left).replace('M', 'L')}Q${n(cx)} ${n(top + rim * 0.3)} ${n(cx + rim)} ${n(top)}Z`
  const clip = sheet.clip(path(outline))
  const r = sheet.random.fork(`pot ${pot.kind} ${pot.x}`)
  const dip = top + pot.size * (pot.dip ?? 1.2)
  const edge: Point[] = []
  for (let x = cx - reach - 20; x <= cx + reach + 20; x += pot.size * 0.06) {
    const bulge = (1 - ((x - cx) / reach) ** 2) * pot.size * 0.05
    edge.push([x, dip + bulge + sheet.noise(x / (pot.size * 0.14), pot.x * 9) * pot.size * 0.035])
  }
  const glazed = `${smooth(edge)}V${n(top - 60)}H${n(cx - reach - 20)}Z`
  const box = { x: cx - reach, y: top, width: reach * 2, height: pot.size * 1.05 }
  const tries = Math.round(pot.size * reach * 0.045)
  const inner = [
    rect(box.x - 5, box.y - 40, box.width + 10, box.height + 80, { fill: pot.clay }),
    path(glazed, { fill: pot.glaze }),
    path(smooth(edge), { fill: 'none', stroke: lit(pot.glaze, -0.09), 'stroke-width': n(pot.size * 0.014) }),
    ...(pot.stripe
      ? [0.2, 0.27].map((at) =>
          path(`M${n(cx - reach)} ${n(top + pot.size * at)}Q${n(cx)} ${n(top + pot.size * (at + 0.11))} ${n(cx + reach)} ${n(top + pot.size * at)}`, {
            fill: 'none',
            stroke: pot.stripe,
            'stroke-width': n(pot.size * 0.024),
          }),
        )
      : []),
    ...(pot.speckle
      ? [stipple(r, { ...box, tries: Math.round(tries / 16), size: pot.size * 0.009, colour: pot.speckle, opacity: 0.75, density: () => 0.5 })]
      : []),
    stipple(r, {
      ...box,
      tries,
      size: 2.6,
      colour: mix(lit(pot.glaze, -0.3), palette.ink, 0.4),
      opacity: 0.6,
      density: (u, v) => Math.max(0, u - 0.45 + (v - 0.5) * 0.25) ** 1.5 * 1.6,
    }),
    stipple(r, {
      ...box,
      tries: Math.round(tries * 0.5),
      size: 2.6,
      colour: lit(pot.glaze, 0.2),
      opacity: 0.8,
      density: (u, v) => Math.exp(-((u - 0.2) ** 2) / 0.006) * (0.9 - v),
    }),
  ]
  return (
    (pot.kind === 'mug' ? handle(cx, top, pot.size, pot.glaze) : '') +
    group({ 'clip-path': clip }, ...inner) +
    ellipse(cx, top, rim, rim * 0.19, { fill: lit(mix(pot.glaze, palette.ink, 0.45), -0.02) }) +
    ellipse(cx, top + rim * 0.03, rim * 0.93, rim * 0.13, { fill: mix(pot.glaze, palette.ink, 0.62) }) +
    ellipse(cx, top, rim, rim * 0.19, { fill: 'none', stroke: lit(pot.glaze, 0.07), 'stroke-width': n(pot.size * 0.017) }) +
    (pot.stem ? flower(sheet, cx, top, pot.size, pot.stem, mix(palette.second, palette.ink, 0.3)) : '')
  )
}
