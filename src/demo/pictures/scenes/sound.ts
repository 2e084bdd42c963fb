import { lit, mix, type Colour } from '../colour.ts'
import { layered } from '../noise.ts'
import type { Palette } from '../palettes.ts'
import { circle, group, lines, n, path, rect, type Point, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'

/** Sound turned into a vault: bars of a spectrum standing under three arches. */
export function vault(sheet: Sheet, palette: Palette, ground: Colour, inks: readonly Colour[]): string {
  const { width, height } = sheet
  const noise = layered(sheet.noise, 3)
  const floor = height * 0.86,
    parts = [rect(0, 0, width, height, { fill: ground })]
  const arches = [
    [0.5, 0.225, 0.76],
    [0.128, 0.095, 0.46],
    [0.872, 0.095, 0.46],
  ] as const
  for (const [mx, half, tall] of arches) {
    const cx = mx * width,
      reach = half * width,
      top = floor - tall * height
    const springing = top + reach * 1.06
    for (let ring = 0; ring < 3; ring++) {
      const w = reach + 12 + ring * 15
      parts.push(
        path(
          `M${n(cx - w)} ${n(floor)}V${n(springing)}Q${n(cx - w)} ${n(top + reach * 0.34)} ${n(cx)} ${n(top - 30 - ring * 17)}Q${n(cx + w)} ${n(top + reach * 0.34)} ${n(cx + w)} ${n(springing)}V${n(floor)}`,
          { fill: 'none', stroke: lit(ground, 0.12 - ring * 0.025), 'stroke-width': 5 },
        ),
      )
    }
    const step = 15,
      cells = inks.map(() => '')
    let quiet = ''
    for (let x = cx - reach + step / 2; x < cx + reach; x += step) {
      const u = Math.abs(x - cx) / reach
      const roof = top + (springing - top) * (1 - Math.sqrt(1 - u))
      for (let y = floor - 9; y > roof + 6; y -= step) {
        const t = (floor - y) / (floor - top)
        const loud = noise(x / 190, y / 330) * 0.85 + 0.86 - t * 0.72 - u * 0.1
        const at = Math.floor(Math.max(0, 1 - loud) * inks.length * 1.15),
          cell = `M${n(x)} ${n(y - 2)}v4`
        if (at >= inks.length) quiet += cell
        else cells[at] += cell
      }
    }
    const stroke = (d: string, ink: Colour) => path(d, { fill: 'none', stroke: ink, 'stroke-width': 10, 'stroke-linecap': 'round' })
    parts.push(stroke(quiet, lit(ground, 0.07)), ...cells.map((d, i) => stroke(d, inks[i] ?? palette.paper)))
  }
  parts.push(rect(0, floor, width, height - floor, { fill: lit(ground, -0.05) }))
  for (let i = 0; i < 12; i++)
    parts.push(
      path(
        lines([
          [width / 2 + (i - 5.5) * 70, floor],
          [width / 2 + (i - 5.5) * 330, height],
        ]),
        { stroke: lit(ground, 0.06), 'stroke-width': 3 },
      ),
    )
  return parts.join('')
}

/** A voice as rounded bars on an editing table, with a piece lifted out. */
export function waveform(sheet: Sheet, palette: Palette, ground: Colour): string {
  const { width, height } = sheet
  const noise = layered(sheet.noise, 3)
  const parts = [rect(0, 0, width, height, { fill: ground })]
  for (let track = 0; track < 3; track++) {
    const y = height * (0.24 + track * 0.26),
      ink = [palette.first, palette.second, palette.fourth][track] ?? palette.ink
    parts.push(rect(90, y - 128, width - 180, 256, { rx: 28, fill: lit(ground, -0.045) }))
    for (let i = 0; i < 66; i++) {
      const x = 132 + i * 20.4,
        envelope = Math.max(0.04, Math.sin(i * 0.21 + track * 1.3) * 0.35 + 0.5 + noise(i / 2.3, track * 9) * 0.55)
      const silent = (track === 1 && i > 21 && i < 38) || (track === 2 && (i < 16 || i > 54)) || (track === 0 && i > 44 && i < 50)
      const tall = silent ? 8 : Math.min(1, envelope) * 108,
        lifted = track === 0 && i > 14 && i < 29
      parts.push(
        rect(x - 6.4, y - tall - (lifted ? 46 : 0), 12.8, tall * 2, { rx: 6.4, fill: lifted ? palette.third : silent ? lit(ground, -0.15) : ink }),
      )
    }
  }
  const head = width * 0.447
  parts.push(
    rect(head - 3, height * 0.07, 6, height * 0.85, { fill: palette.ink }),
    path(
      lines(
        [
          [head - 28, height * 0.055],
          [head + 28, height * 0.055],
          [head, height * 0.1],
        ],
        true,
      ),
      { fill: palette.ink },
    ),
  )
  parts.push(
    rect(132 + 14.5 * 20.4, height * 0.24 - 190, 14.2 * 20.4, 290, {
      rx: 20,
      fill: 'none',
      stroke: palette.ink,
      'stroke-width': 4,
      'stroke-dasharray': '2 14',
      'stroke-linecap': 'round',
    }),
  )
  return parts.join('')
}

/** A tape cassette in the round, drawn as a print in three inks. */
export function cassette(sheet: Sheet, palette: Palette, ground: Colour, shell: Colour, label: Colour): string {
  const { width, height, random } = sheet
  const w = 1080,
    h = 690,
    x = (width - w) / 2,
    y = (height - h) / 2 - 10
  const rays: string[] = []
  for (let i = 0; i < 40; i += 2) {
    const a = (i / 40) * 6.2832,
      b = ((i + 1) / 40) * 6.2832,
      far = 1400
    rays.push(
      lines(
        [
          [width / 2, height / 2],
          [width / 2 + Math.cos(a) * far, height / 2 + Math.sin(a) * far],
          [width / 2 + Math.cos(b) * far, height / 2 + Math.sin(b) * far],
        ],
        true,
      ),
    )
  }
  const reel = (cx: number): string => {
    const teeth: string[] = []
    for (let i = 0; i < 6; i++) teeth.push(rect(cx - 8, y + 318 - 68, 16, 26, { fill: shell, transform: `rotate(${i * 60} ${n(cx)} ${n(y + 318)})` }))
    return (
      circle(cx, y + 318, 92, { fill: palette.ink }) +
      circle(cx, y + 318, 70, { fill: palette.paper }) +
      teeth.join('') +
      circle(cx, y + 318, 30, { fill: palette.paper })
    )
  }
  const body: Point[] = [
    [x + 190, y + h],
    [x + 240, y + h - 140],
    [x + w - 240, y + h - 140],
    [x + w - 190, y + h],
  ]
  const clip = sheet.clip(rect(x, y, w, h, { rx: 46 }))
  return (
    rect(0, 0, width, height, { fill: ground }) +
    path(rays.join(''), { fill: lit(ground, 0.045) }) +
    rect(x + 26, y + 34, w, h, { rx: 46, fill: palette.ink, opacity: 0.8 }) +
    rect(x, y, w, h, { rx: 46, fill: shell }) +
    group(
      { 'clip-path': clip },
      stipple(random.fork('shell'), {
        x,
        y,
        width: w,
        height: h,
        tries: 16000,
        size: 2.4,
        colour: lit(shell, -0.16),
        opacity: 0.7,
        density: (u, v) => Math.max(0, u * 0.5 + v * 0.5 - 0.5) ** 1.2,
      }),
    ) +
    rect(x + 70, y + 62, w - 140, 440, { rx: 24, fill: label }) +
    [palette.first, palette.third, palette.second].map((ink, i) => rect(x + 70, y + 388 + i * 30, w - 140, 26, { fill: ink })).join('') +
    [0, 1].map((i) => rect(x + 120, y + 104 + i * 46, i === 0 ? 520 : 360, 14, { rx: 7, fill: mix(label, palette.ink, 0.75) })).join('') +
    rect(x + w - 220, y + 96, 96, 74, { rx: 14, fill: palette.first }) +
    rect(x + 250, y + 210, w - 500, 216, { rx: 108, fill: mix(shell, palette.ink, 0.7) }) +
    reel(x + 358) +
    reel(x + w - 358) +
    rect(x + 470, y + 272, w - 940, 92, { rx: 12, fill: palette.fourth }) +
    path(lines(body, true), { fill: lit(shell, -0.1) }) +
    [0.27, 0.42, 0.58, 0.73].map((u) => circle(x + w * u, y + h - 62, u > 0.3 && u < 0.7 ? 24 : 18, { fill: palette.ink })).join('') +
    [
      [44, 44],
      [w - 44, 44],
      [44, h - 44],
      [w - 44, h - 44],
    ]
      .map(([dx, dy]) => circle(x + (dx ?? 0), y + (dy ?? 0), 14, { fill: palette.ink }))
      .join('')
  )
}
