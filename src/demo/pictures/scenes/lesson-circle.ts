import { lit, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, circle, lines, n, path, rect, type Point, type Sheet } from '../sheet.ts'
import { face } from './window.ts'
import { ground } from './lesson-ground.ts'

/** A class as a ring of people, with the talk crossing the middle. */
export function circleOfLearners(sheet: Sheet, palette: Palette, back: Colour): string {
  const cx = 800,
    cy = 610,
    far = 395,
    parts = [ground(sheet, back), circle(cx, cy, far + 150, { fill: lit(back, 0.05) }), circle(cx, cy, far - 130, { fill: palette.paper })]
  const grounds = [palette.first, palette.third, palette.second, palette.fourth, palette.pale],
    skins = [
      [0.84, 45],
      [0.46, 48],
      [0.72, 60],
      [0.58, 50],
      [0.8, 65],
    ] as const
  const spots: Point[] = Array.from({ length: 9 }, (_, i) => [
    cx + Math.cos((i / 9) * 6.2832 - 1.57) * far,
    cy + Math.sin((i / 9) * 6.2832 - 1.57) * far,
  ])
  for (const [a, b, ink] of [
    [0, 4, palette.first],
    [1, 6, palette.second],
    [2, 7, palette.third],
    [3, 8, palette.fourth],
    [5, 1, palette.pale],
  ] as const) {
    const [ax, ay] = spots[a] ?? [0, 0],
      [bx, by] = spots[b] ?? [0, 0]
    parts.push(
      path(`M${n(ax)} ${n(ay)}Q${n(cx + (ax - cx) * 0.1)} ${n(cy + (by - cy) * 0.1)} ${n(bx)} ${n(by)}`, {
        fill: 'none',
        stroke: ink,
        'stroke-width': 9,
        'stroke-linecap': 'round',
        'stroke-dasharray': '1 22',
      }),
    )
  }
  spots.forEach(([x, y], i) => {
    const [l, h] = skins[i % 5] ?? [0.7, 60]
    parts.push(
      circle(x, y, 104, { fill: lit(back, 0.05) }),
      face(
        x,
        y,
        92,
        grounds[i % 5] ?? palette.first,
        { l, c: 0.07, h },
        i % 3 === 0 ? palette.ink : i % 3 === 1 ? { l: 0.45, c: 0.09, h: 45 } : { l: 0.75, c: 0.02, h: 80 },
        sheet,
      ),
    )
  })
  const bubble = (x: number, y: number, w: number, fill: Colour, ink: Colour, side: 1 | -1) =>
    rect(x, y, w, 96, { rx: 40, fill }) +
    path(
      lines(
        [
          [x + w / 2 - 20 * side, y + 90],
          [x + w / 2 + 16 * side, y + 90],
          [x + w / 2 + 34 * side, y + 130],
        ],
        true,
      ),
      { fill },
    ) +
    bar(x + 38, y + 28, w - 76, 14, ink) +
    bar(x + 38, y + 56, (w - 76) * 0.6, 14, ink)
  return parts.join('') + bubble(640, 500, 320, palette.first, palette.paper, 1) + bubble(700, 650, 240, palette.ink, palette.third, -1)
}
