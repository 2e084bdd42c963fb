import { lit, mix } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { circle, group, lines, n, path, rect, type Point, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'

/** A disc lit as the moon is on a day of its month (0 new, 0.5 full, 1 new again). */
function moon(sheet: Sheet, cx: number, cy: number, r: number, phase: number, palette: Palette): string {
  const dark = lit(palette.first, -0.06),
    bright = palette.paper
  const waxing = phase <= 0.5
  const bulge = Math.cos(phase * Math.PI * 2) * r
  const side = waxing ? 1 : 0
  const inner = (waxing ? bulge > 0 : bulge <= 0) ? 0 : 1
  const d = `M${n(cx)} ${n(cy - r)}A${n(r)} ${n(r)} 0 0 ${side} ${n(cx)} ${n(cy + r)}A${n(Math.abs(bulge))} ${n(r)} 0 0 ${inner} ${n(cx)} ${n(cy - r)}Z`
  const clip = sheet.clip(path(d))
  const random = sheet.random.fork(`moon ${phase}`)
  const craters = Array.from({ length: 9 }, () => {
    const angle = random.between(0, 6.28),
      far = Math.sqrt(random.next()) * r * 0.85
    return circle(cx + Math.cos(angle) * far, cy + Math.sin(angle) * far, random.between(0.05, 0.2) * r, {
      fill: mix(bright, palette.pale, 0.75),
      opacity: 0.6,
    })
  })
  return (
    circle(cx, cy, r, { fill: dark }) +
    path(d, { fill: bright }) +
    group(
      { 'clip-path': clip },
      ...craters,
      stipple(random, {
        x: cx - r,
        y: cy - r,
        width: r * 2,
        height: r * 2,
        tries: Math.round(r * 26),
        size: Math.max(1.2, r / 70),
        colour: palette.second,
        opacity: 0.55,
        density: (u, v) => Math.max(0, sheet.noise(u * 3 + cx, v * 3) * 0.7 + (waxing ? 1 - u : u) * 0.5),
      }),
    )
  )
}

const night = (sheet: Sheet, palette: Palette): string =>
  rect(0, 0, sheet.width, sheet.height, {
    fill: sheet.radial(
      [
        [0, palette.first],
        [1, palette.ink],
      ],
      [sheet.width / 2, sheet.height * 0.45],
      sheet.width * 0.75,
    ),
  })

function dust(sheet: Sheet, palette: Palette, tries: number): string {
  const density = (u: number, v: number) => {
    const along = v - 0.5 - (u - 0.5) * 0.55 + sheet.noise(u * 3, v * 3) * 0.14
    return 0.05 + Math.exp(-(along ** 2) / 0.018) * 0.75
  }
  const box = { x: 0, y: 0, width: sheet.width, height: sheet.height }
  return (
    stipple(sheet.random.fork('dust'), { ...box, tries, size: 1.5, colour: palette.fourth, opacity: 0.35, density }) +
    stipple(sheet.random.fork('fine dust'), { ...box, tries, size: 1.3, colour: palette.paper, opacity: 0.75, density })
  )
}

/** Nine moons of one month, set like type in a grid. */
export function moonPhases(sheet: Sheet, palette: Palette): string {
  const { width, height } = sheet
  const parts = [night(sheet, palette), dust(sheet, palette, 2500)]
  const cell = Math.min(width / 3.7, height / 3.9),
    left = width / 2 - cell,
    top = height / 2 - cell * 1.02
  const ring = { fill: 'none', stroke: palette.third, 'stroke-width': 2 }
  for (let i = 0; i < 9; i++) {
    const cx = left + (i % 3) * cell,
      cy = top + Math.floor(i / 3) * cell
    parts.push(moon(sheet, cx, cy, cell * 0.34, (i + 0.55) / 9.1, palette), circle(cx, cy, cell * 0.41, { ...ring, opacity: 0.7 }))
    for (let tick = 0; tick < 29; tick++) {
      const angle = (tick / 29) * Math.PI * 2 - Math.PI / 2,
        near = cell * 0.42,
        far = near + (tick <= i * 3.3 ? 11 : 5)
      parts.push(
        path(
          lines([
            [cx + Math.cos(angle) * near, cy + Math.sin(angle) * near],
            [cx + Math.cos(angle) * far, cy + Math.sin(angle) * far],
          ]),
          { stroke: palette.third, 'stroke-width': 1.6, opacity: tick <= i * 3.3 ? 1 : 0.5 },
        ),
      )
    }
  }
  parts.push(
    rect(44, 44, width - 88, height - 88, { ...ring, opacity: 0.8 }),
    rect(56, 56, width - 112, height - 112, { ...ring, 'stroke-width': 1, opacity: 0.5 }),
  )
  return parts.join('')
}

/** A round star chart with its circles, meridians and invented constellations. */
export function starChart(sheet: Sheet, palette: Palette): string {
  const { width, height } = sheet
  const cx = width / 2,
    cy = height / 2,
    reach = Math.min(width, height) * 0.43
  const line = { fill: 'none', stroke: palette.third }
  const parts = [rect(0, 0, width, height, { fill: palette.ink }), dust(sheet, palette, 2600)]
  parts.push(circle(cx, cy, reach + 26, { fill: palette.ink }), circle(cx, cy, reach, { fill: palette.first }))
  const inside: string[] = [dust(sheet, palette, 9000)]
  for (let i = 1; i <= 5; i++) inside.push(circle(cx, cy, (reach * i) / 5, { ...line, 'stroke-width': 1, opacity: 0.4 }))
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * Math.PI * 2
    inside.push(
      path(
        lines([
          [cx + Math.cos(a) * reach * 0.06, cy + Math.sin(a) * reach * 0.06],
          [cx + Math.cos(a) * reach, cy + Math.sin(a) * reach],
        ]),
        { ...line, 'stroke-width': 1, opacity: 0.35 },
      ),
    )
  }
  inside.push(circle(cx + reach * 0.26, cy - reach * 0.08, reach * 0.66, { ...line, 'stroke-width': 2, 'stroke-dasharray': '2 9', opacity: 0.9 }))
  for (let i = 0; i < 15; i++) {
    const angle = i * 2.39996,
      far = Math.sqrt((i + 0.5) / 15) * 0.88 * reach
    inside.push(constellation(sheet, cx + Math.cos(angle) * far, cy + Math.sin(angle) * far, reach * 0.24, palette))
  }
  parts.push(group({ 'clip-path': sheet.clip(circle(cx, cy, reach)) }, ...inside))
  parts.push(circle(cx, cy, reach, { ...line, 'stroke-width': 3 }), circle(cx, cy, reach + 26, { ...line, 'stroke-width': 1.5 }))
  for (let i = 0; i < 180; i++) {
    const a = (i / 180) * Math.PI * 2,
      far = reach + (i % 15 === 0 ? 26 : i % 5 === 0 ? 18 : 10)
    parts.push(
      path(
        lines([
          [cx + Math.cos(a) * reach, cy + Math.sin(a) * reach],
          [cx + Math.cos(a) * far, cy + Math.sin(a) * far],
        ]),
        { ...line, 'stroke-width': i % 15 === 0 ? 3 : 1.4 },
      ),
    )
  }
  return parts.join('')
}

function star(x: number, y: number, r: number, palette: Palette): string {
  const points: Point[] = []
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * Math.PI * 2 - Math.PI / 2,
      far = i % 2 === 0 ? r : r * 0.34
    points.push([x + Math.cos(a) * far, y + Math.sin(a) * far])
  }
  return path(lines(points, true), { fill: palette.paper })
}

function constellation(sheet: Sheet, x: number, y: number, size: number, palette: Palette): string {
  const { random } = sheet
  const points: Point[] = []
  let heading = random.between(0, 6.28),
    px = x - Math.cos(heading) * size * 0.5,
    py = y - Math.sin(heading) * size * 0.5
  for (let i = 0; i < random.whole(4, 7); i++) {
    points.push([px, py])
    heading += random.between(-0.9, 0.9)
    const step = size * random.between(0.25, 0.55)
    px += Math.cos(heading) * step
    py += Math.sin(heading) * step
  }
  return (
    path(lines(points), { fill: 'none', stroke: palette.third, 'stroke-width': 2, opacity: 0.85 }) +
    points.map(([sx, sy], i) => circle(sx, sy, 11, { fill: palette.first }) + star(sx, sy, i === 1 ? 15 : random.between(6, 11), palette)).join('')
  )
}
