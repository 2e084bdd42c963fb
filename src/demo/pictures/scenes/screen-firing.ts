import type { Palette } from '../palettes.ts'
import { bar, circle, n, path, rect, smooth, type Point, type Sheet } from '../sheet.ts'
import { card, type Box, type Skin } from './window.ts'

/** A firing curve with its holds, and the kiln's load beside it. */
export function firing(sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const x = b.x + 110,
    y = b.y + 150,
    w = b.w * 0.62,
    h = b.h - 270
  const parts = [bar(b.x + 48, b.y + 44, 300, 24, skin.text), bar(b.x + 48, b.y + 84, 180, 12, skin.soft)]
  for (let i = 0; i <= 6; i++) parts.push(rect(x, y + (h * i) / 6, w, 2, { fill: skin.line }), bar(x - 58, y + (h * i) / 6 - 5, 40, 10, skin.soft))
  for (let i = 0; i <= 8; i++) parts.push(bar(x + (w * i) / 8 - 14, y + h + 26, 28, 10, skin.soft))
  const curve: Point[] = [
    [0, 0.02],
    [0.14, 0.17],
    [0.22, 0.19],
    [0.4, 0.56],
    [0.47, 0.58],
    [0.62, 0.9],
    [0.7, 0.93],
    [0.78, 0.66],
    [0.88, 0.36],
    [1, 0.14],
  ]
  const at = curve.map(([u, v]) => [x + u * w, y + h - v * h] as const)
  const heat = sheet.linear(
    [
      [0, palette.first],
      [0.55, palette.third],
      [1, palette.fourth],
    ],
    [0, y],
    [0, y + h],
  )
  parts.push(
    path(`${smooth(at)}V${n(y + h)}H${n(x)}Z`, { fill: heat, opacity: 0.32 }),
    path(smooth(at.map(([px, py], i) => [px, py + (i % 2 ? 16 : -10)] as const)), {
      fill: 'none',
      stroke: skin.soft,
      'stroke-width': 4,
      'stroke-dasharray': '2 12',
      'stroke-linecap': 'round',
    }),
    path(smooth(at), { fill: 'none', stroke: heat, 'stroke-width': 11, 'stroke-linecap': 'round' }),
  )
  at.forEach(([px, py], i) => {
    if (i % 2 === 0) parts.push(circle(px, py, 13, { fill: skin.page, stroke: palette.first, 'stroke-width': 6 }))
  })
  const [hx, hy] = at[6] ?? [0, 0]
  parts.push(rect(hx - 75, hy - 92, 150, 56, { rx: 28, fill: palette.ink }), bar(hx - 44, hy - 70, 88, 13, palette.third))
  const kx = b.x + b.w * 0.755,
    kw = b.w * 0.205,
    ky = b.y + 132
  parts.push(
    path(`M${n(kx)} ${n(ky + 430)}V${n(ky + kw / 2)}A${n(kw / 2)} ${n(kw / 2)} 0 0 1 ${n(kx + kw)} ${n(ky + kw / 2)}V${n(ky + 430)}Z`, {
      fill: palette.first,
    }),
    path(
      `M${n(kx + 30)} ${n(ky + 404)}V${n(ky + kw / 2)}A${n(kw / 2 - 30)} ${n(kw / 2 - 30)} 0 0 1 ${n(kx + kw - 30)} ${n(ky + kw / 2)}V${n(ky + 404)}Z`,
      { fill: palette.ink },
    ),
  )
  for (let shelf = 0; shelf < 3; shelf++) {
    const sy = ky + 190 + shelf * 100
    parts.push(rect(kx + 36, sy, kw - 72, 9, { fill: palette.third }))
    for (let i = 0; i < 3; i++) {
      const px = kx + 72 + i * 60,
        tall = [54, 40, 62][(i + shelf) % 3]!,
        colour = [palette.paper, palette.second, palette.pale][(i * 2 + shelf) % 3] ?? palette.paper
      parts.push(
        path(
          `M${n(px - 20)} ${n(sy - tall)}H${n(px + 20)}Q${n(px + 24)} ${n(sy - tall * 0.3)} ${n(px + 12)} ${n(sy)}H${n(px - 12)}Q${n(px - 24)} ${n(sy - tall * 0.3)} ${n(px - 20)} ${n(sy - tall)}Z`,
          { fill: colour },
        ),
      )
    }
  }
  for (let i = 0; i < 2; i++)
    parts.push(
      card({ x: kx, y: ky + 470 + i * 96, w: kw, h: 78 }, skin.panel, skin.line),
      circle(kx + 42, ky + 509 + i * 96, 17, { fill: i ? palette.second : palette.third }),
      bar(kx + 76, ky + 494 + i * 96, kw * 0.5, 12, skin.text),
      bar(kx + 76, ky + 518 + i * 96, kw * 0.34, 10, skin.soft),
    )
  return parts.join('')
}
