import { mix, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { circle, group, lines, n, path, rect, type Point, type Sheet } from '../sheet.ts'
import { softShadow } from './window.ts'
import { table } from './paper-goods.ts'

const NUMERALS: Readonly<Record<string, readonly string[]>> = {
  '0': ['M0 20A20 20 0 0 1 40 20V60A20 20 0 0 1 0 60Z M14 24V56H26V24Z'],
  '1': ['M12 0H28V80H12V18H2V4Z'],
  '2': ['M0 24A20 20 0 0 1 40 24Q40 36 20 56L16 64H40V80H0V64L24 32Q26 16 20 16T14 26H0Z'],
  '3': ['M0 0H40V14L26 30A22 24 0 1 1 0 66L12 58A9 10 0 1 0 20 44H12V30L20 16H0Z'],
  '4': ['M18 0H34V46H42V60H34V80H18V60H-2V46Z M18 24L10 46H18Z'],
  '5': ['M2 0H38V15H16V28A22 25 0 1 1 0 68L12 58A9 10 0 1 0 18 42H2Z'],
  '6': ['M28 0L16 26A24 27 0 1 1 0 50Q0 40 6 28L18 0Z M20 42A11 12 0 1 0 20.1 42Z'],
  '7': ['M0 0H40V14L20 80H4L23 16H0Z'],
  '8': ['M20 0A18 20 0 0 1 32 36A22 23 0 1 1 8 36A18 20 0 0 1 20 0Z M20 14A6 7 0 1 0 20.1 14Z M20 46A9 10 0 1 0 20.1 46Z'],
  '9': ['M12 80L24 54A24 27 0 1 1 40 30Q40 40 34 52L22 80Z M20 16A11 12 0 1 0 20.1 16Z'],
}

/** A number set in cut wooden figures. */
export function figures(text: string, x: number, y: number, size: number, ink: Colour): string {
  return [...text]
    .map((digit, i) =>
      path((NUMERALS[digit] ?? []).join(' '), {
        fill: ink,
        'fill-rule': 'evenodd',
        transform: `translate(${n(x + i * size * 0.58)} ${n(y)}) scale(${n(size / 80)})`,
      }),
    )
    .join('')
}

/** A wall calendar: a landscape above, the days of a month below, in cut figures. */
export function calendar(sheet: Sheet, palette: Palette, wall: Colour): string {
  const w = 760,
    h = 1130,
    x = (sheet.width - w) / 2,
    y = 190
  const clip = sheet.clip(rect(x + 50, y + 70, w - 100, 430))
  const parts = [
    table(sheet, wall),
    path(
      lines([
        [x + w / 2 - 130, y + 10],
        [x + w / 2, y - 84],
        [x + w / 2 + 130, y + 10],
      ]),
      { fill: 'none', stroke: palette.ink, 'stroke-width': 5 },
    ),
    circle(x + w / 2, y - 86, 12, { fill: palette.ink }),
    softShadow({ x: x + 8, y: y + 20, w, h }, palette.ink, 8),
    rect(x, y, w, h, { fill: palette.paper }),
    rect(x, y, w, 26, { fill: palette.first }),
  ]
  const hills: string[] = [rect(x, y, w, 600, { fill: palette.third }), circle(x + w * 0.64, y + 250, 104, { fill: palette.first })]
  for (let i = 0; i < 4; i++) {
    const points: Point[] = Array.from({ length: 18 }, (_, k) => [x + k * 48, y + 290 + i * 62 - sheet.noise(k * 0.21, i * 4) * 86])
    hills.push(path(`${lines(points)}V${y + 560}H${x}Z`, { fill: mix(palette.pale, palette.second, (i + 0.6) / 3.6) }))
    for (let k = 1; k < 9; k++)
      hills.push(
        path(lines(points.map(([px, py]) => [px, py + k * 12])), {
          fill: 'none',
          stroke: mix(palette.pale, palette.second, (i + 1.5) / 4.5),
          'stroke-width': 3,
        }),
      )
  }
  parts.push(group({ 'clip-path': clip }, ...hills))
  for (let day = 0; day < 31; day++) {
    const at = day + 3,
      cx = x + 66 + (at % 7) * 94,
      cy = y + 570 + Math.floor(at / 7) * 102,
      text = String(day + 1)
    const sunday = at % 7 === 6
    if (day === 16) parts.push(circle(cx + 28, cy + 30, 44, { fill: palette.third }))
    parts.push(figures(text, cx + (text.length === 1 ? 14 : 0), cy, 58, sunday ? palette.first : palette.ink))
  }
  return parts.join('')
}
