import { lit, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { circle, ellipse, n, path, rect, type Sheet } from '../sheet.ts'
import { vessel } from './vessels.ts'
import { ground } from './lesson-ground.ts'

/** A bowl rising on the wheel, with the marks of the fingers still turning. */
export function wheel(sheet: Sheet, palette: Palette, back: Colour): string {
  const cx = 800,
    cy = 800,
    clay = { l: 0.6, c: 0.1, h: 45 },
    parts = [ground(sheet, back), circle(cx, 520, 430, { fill: lit(back, 0.05) })]
  parts.push(
    rect(cx - 70, cy + 60, 140, 400, { fill: lit(palette.ink, 0.12) }),
    ellipse(cx, cy + 76, 590, 128, { fill: palette.ink }),
    ellipse(cx, cy + 40, 590, 128, { fill: lit(palette.ink, 0.2) }),
  )
  for (let i = 0; i < 7; i++)
    parts.push(ellipse(cx, cy + 40, 560 - i * 46, 120 - i * 10, { fill: 'none', stroke: lit(palette.ink, i % 2 ? 0.28 : 0.14), 'stroke-width': 3 }))
  parts.push(
    ellipse(cx + 20, cy + 36, 330, 62, { fill: palette.ink, opacity: 0.4 }),
    vessel(sheet, palette, { kind: 'bowl', x: 0.5, foot: 0.7, size: 450, glaze: clay, clay, dip: 2 }),
  )
  const turn = Array.from(
    { length: 9 },
    (_, i) => `M${n(cx - 330 + i * 14)} ${n(470 + i * 34)}Q${cx} ${n(540 + i * 38)} ${n(cx + 330 - i * 14)} ${n(470 + i * 34)}`,
  ).join('')
  parts.push(path(turn, { fill: 'none', stroke: lit(clay, -0.08), 'stroke-width': 5, 'stroke-linecap': 'round', opacity: 0.75 }))
  for (const side of [-1, 1])
    for (let i = 0; i < 3; i++) {
      const r = 640 + i * 46
      parts.push(
        path(
          `M${n(cx + side * r * 0.98)} ${n(cy - 40 - i * 20)}Q${n(cx + side * r * 1.02)} ${n(cy + 60)} ${n(cx + side * r * 0.86)} ${n(cy + 130 + i * 16)}`,
          { fill: 'none', stroke: palette.paper, 'stroke-width': 9, 'stroke-linecap': 'round', opacity: 0.8 - i * 0.22 },
        ),
      )
    }
  return parts.join('')
}
