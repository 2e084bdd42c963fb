import { lit, mix, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, circle, ellipse, group, lines, n, path, rect, type Point, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'
import { softShadow } from './window.ts'

/** A hardback standing on a shelf, its jacket a landscape of circles. */
export function bookCover(sheet: Sheet, palette: Palette, ground: Colour): string {
  const { width, height } = sheet
  const w = 620,
    h = 880,
    x = width / 2 - w / 2 + 20,
    y = height / 2 - h / 2 - 10,
    r = sheet.random
  const clip = sheet.clip(rect(x, y, w, h))
  const art: string[] = [rect(x, y, w, h, { fill: palette.second })]
  for (let i = 9; i > 0; i--)
    art.push(circle(x + w * 0.5, y + h * 0.62, i * 46, { fill: i % 2 === 0 ? palette.first : mix(palette.third, palette.first, i / 12) }))
  art.push(rect(x, y + h * 0.62, w, h, { fill: palette.ink }))
  for (let i = 0; i < 20; i++) {
    const py = y + h * 0.635 + i * 17,
      half = Math.max(10, 380 - i * 15 + r.between(-60, 60))
    art.push(rect(x + w / 2 - half / 2, py, half, 6, { rx: 3, fill: i % 2 === 0 ? palette.third : palette.first }))
  }
  art.push(
    ellipse(x + w * 0.5, y + h * 0.615, 15, 15, { fill: palette.ink }),
    path(`M${n(x + w * 0.5 - 14)} ${n(y + h * 0.63)}h28l8 78h-44Z`, { fill: palette.ink }),
    path(`M${n(x + w * 0.5 - 18)} ${n(y + h * 0.71)}h36l-10 100h-16Z`, { fill: palette.paper, opacity: 0.28 }),
  )
  art.push(bar(x + 60, y + 72, 330, 38, palette.paper), bar(x + 60, y + 128, 440, 38, palette.paper), bar(x + 60, y + 194, 190, 14, palette.third))
  art.push(rect(x, y, 26, h, { fill: palette.ink, opacity: 0.22 }), rect(x + 30, y, 6, h, { fill: palette.paper, opacity: 0.12 }))
  const pages: Point[] = [
    [x + w, y + 14],
    [x + w + 44, y + 34],
    [x + w + 44, y + h + 6],
    [x + w, y + h],
  ]
  return (
    rect(0, 0, width, height, { fill: ground }) +
    circle(width * 0.5, height * 0.45, 520, { fill: lit(ground, 0.04) }) +
    stipple(r.fork('wall'), {
      x: 0,
      y: 0,
      width,
      height,
      tries: 11000,
      size: 2.2,
      colour: lit(ground, -0.1),
      opacity: 0.5,
      density: (u, v) => Math.max(0, u * 0.5 - 0.15 + v * 0.1),
    }) +
    rect(0, y + h, width, height, { fill: lit(ground, -0.12) }) +
    softShadow({ x: x + 30, y: y + 60, w: w + 60, h: h - 70 }, palette.ink, 8) +
    path(lines(pages, true), { fill: lit(palette.paper, -0.04) }) +
    Array.from({ length: 7 }, (_, i) =>
      path(
        lines([
          [x + w + 5 + i * 6, y + 18 + i * 3],
          [x + w + 5 + i * 6, y + h],
        ]),
        { stroke: lit(palette.paper, -0.16), 'stroke-width': 1.6 },
      ),
    ).join('') +
    group({ 'clip-path': clip }, ...art)
  )
}
