import { lit, mix, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, circle, group, rect, type Sheet } from '../sheet.ts'
import { softShadow } from './window.ts'
import { ground } from './lesson-ground.ts'

/** Two overlapping sets and the rows that fall into each. */
export function joins(sheet: Sheet, palette: Palette, back: Colour): string {
  const left = circle(600, 560, 370, {}),
    both = sheet.clip(left),
    parts = [ground(sheet, back)]
  parts.push(
    circle(600, 560, 370, { fill: palette.third }),
    circle(1000, 560, 370, { fill: palette.fourth }),
    group({ 'clip-path': both }, circle(1000, 560, 370, { fill: palette.first })),
  )
  const r = sheet.random
  for (let i = 0; i < 7; i++) {
    const y = 340 + i * 70,
      span = Math.sqrt(370 ** 2 - (y - 560) ** 2)
    const middle = Math.max(0, Math.min(span - 205, 130))
    if (middle > 40)
      parts.push(
        rect(800 - middle, y - 20, middle * 2, 40, { rx: 20, fill: palette.paper }),
        circle(800 - middle + 22, y, 9, { fill: palette.first }),
        bar(800 - middle + 44, y - 5, middle * 1.1, 10, mix(palette.ink, palette.paper, 0.4)),
      )
    const w = r.between(110, 190)
    parts.push(
      rect(600 - span * 0.86, y - 20, w, 40, { rx: 20, fill: lit(palette.third, 0.08) }),
      bar(600 - span * 0.86 + 30, y - 5, w * 0.5, 10, mix(palette.ink, palette.third, 0.4)),
      rect(1000 + span * 0.86 - w, y - 20, w, 40, { rx: 20, fill: lit(palette.fourth, 0.1) }),
      bar(1000 + span * 0.86 - w + 30, y - 5, w * 0.5, 10, palette.paper),
    )
  }
  parts.push(softShadow({ x: 420, y: 1000, w: 760, h: 120 }, palette.ink, 20), rect(420, 990, 760, 120, { rx: 20, fill: palette.ink }))
  ;[
    [palette.first, 120],
    [palette.paper, 90],
    [palette.third, 150],
    [palette.paper, 60],
    [palette.first, 80],
  ].forEach(([ink, w], i, all) => {
    const x = 460 + all.slice(0, i).reduce((sum, [, before]) => sum + (typeof before === 'number' ? before + 26 : 0), 0)
    if (typeof w === 'number' && typeof ink === 'object') parts.push(bar(x, 1028, w, 16, ink), bar(x, 1062, w * 0.7, 16, lit(palette.ink, 0.3)))
  })
  return parts.join('')
}
