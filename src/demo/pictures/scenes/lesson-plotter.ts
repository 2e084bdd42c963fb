import { lit, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { circle, lines, n, path, rect, smooth, type Point, type Sheet } from '../sheet.ts'
import { softShadow } from './window.ts'
import { ground } from './lesson-ground.ts'

/** A pen plotter half-way through a drawing. */
export function plotter(sheet: Sheet, palette: Palette, back: Colour): string {
  const parts = [
    ground(sheet, back),
    softShadow({ x: 300, y: 150, w: 1000, h: 930 }, palette.ink, 8),
    rect(290, 130, 1000, 930, { fill: palette.paper }),
  ]
  const rows = 38,
    done = 25
  for (let i = 0; i < rows; i++) {
    const points: Point[] = []
    for (let x = 370; x <= 1210; x += 10) {
      const u = (x - 790) / 420,
        hump = Math.exp(-(u * u) * 5.5),
        y = 250 + i * 20
      points.push([x, y - hump * (70 + sheet.noise(x / 70, i * 0.5) * 90 + sheet.noise(x / 26, i * 0.9) * 30) * Math.sin(((i + 4) / rows) * Math.PI)])
    }
    if (i < done)
      parts.push(
        path(`${smooth(points)}V${n(300 + i * 20)}H370Z`, { fill: palette.paper }),
        path(smooth(points), { fill: 'none', stroke: i % 6 === 5 ? palette.first : palette.ink, 'stroke-width': 4.5, 'stroke-linejoin': 'round' }),
      )
    if (i === done) {
      const part = points.slice(0, 52),
        [px, py] = part.at(-1) ?? [790, 600]
      parts.push(
        path(smooth(part), { fill: 'none', stroke: palette.first, 'stroke-width': 4.5 }),
        rect(150, py - 214, 1300, 62, { rx: 14, fill: palette.ink, opacity: 0.22 }),
        rect(150, py - 230, 1300, 62, { rx: 14, fill: lit(palette.second, 0.02) }),
        rect(170, py - 214, 1260, 8, { rx: 4, fill: lit(palette.second, 0.2) }),
        rect(118, py - 262, 92, 128, { rx: 18, fill: palette.ink }),
        rect(1390, py - 262, 92, 128, { rx: 18, fill: palette.ink }),
        rect(px - 78, py - 276, 156, 158, { rx: 20, fill: palette.third }),
        circle(px, py - 218, 24, { fill: palette.ink }),
        rect(px - 23, py - 330, 46, 262, { rx: 12, fill: palette.first }),
        path(
          lines(
            [
              [px - 23, py - 70],
              [px + 23, py - 70],
              [px + 5, py - 6],
              [px - 5, py - 6],
            ],
            true,
          ),
          { fill: palette.ink },
        ),
      )
    }
  }
  return parts.join('')
}
