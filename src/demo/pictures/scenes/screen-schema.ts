import { lit, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, circle, n, path, rect, type Sheet } from '../sheet.ts'
import { card, type Box, type Skin } from './window.ts'

/** Tables as cards, joined by lines. */
export function schema(_sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const boxes = [
    [0.06, 0.1, 5, palette.first],
    [0.4, 0.06, 6, palette.second],
    [0.73, 0.16, 4, palette.third],
    [0.12, 0.6, 4, palette.fourth],
    [0.45, 0.62, 5, palette.first],
    [0.75, 0.6, 4, palette.second],
  ] as const
  const w = b.w * 0.21
  const dots = Array.from({ length: 26 * 16 }, (_, i) => `M${n(b.x + 30 + (i % 26) * 49)} ${n(b.y + 30 + Math.floor(i / 26) * 55)}h0`).join('')
  const parts: string[] = [path(dots, { stroke: skin.line, 'stroke-width': 5, 'stroke-linecap': 'round' })]
  const join = (from: number, row: number, to: number, into: number, ink: Colour) => {
    const [ax, ay] = boxes[from] ?? boxes[0],
      [bx, by] = boxes[to] ?? boxes[0]
    const sx = b.x + ax * b.w + w,
      sy = b.y + ay * b.h + 86 + row * 42,
      ex = b.x + bx * b.w,
      ey = b.y + by * b.h + 86 + into * 42
    const bend = Math.max(60, Math.abs(ex - sx) / 2)
    parts.push(
      path(`M${n(sx)} ${n(sy)}C${n(sx + bend)} ${n(sy)} ${n(ex - bend)} ${n(ey)} ${n(ex)} ${n(ey)}`, {
        fill: 'none',
        stroke: ink,
        'stroke-width': 6,
      }),
      circle(sx, sy, 10, { fill: ink }),
      circle(ex, ey, 10, { fill: skin.page, stroke: ink, 'stroke-width': 5 }),
    )
  }
  for (const [u, v, rows, ink] of boxes) {
    const x = b.x + u * b.w,
      y = b.y + v * b.h,
      h = 66 + rows * 42
    parts.push(
      rect(x + 6, y + 12, w, h, { rx: 18, fill: palette.ink, opacity: 0.16 }),
      card({ x, y, w, h }, lit(skin.page, 0.03), skin.line),
      path(
        `M${n(x)} ${n(y + 50)}V${n(y + 18)}Q${n(x)} ${n(y)} ${n(x + 18)} ${n(y)}H${n(x + w - 18)}Q${n(x + w)} ${n(y)} ${n(x + w)} ${n(y + 18)}V${n(y + 50)}Z`,
        { fill: ink },
      ),
      bar(x + 24, y + 18, w * 0.44, 15, palette.paper),
    )
    for (let i = 0; i < rows; i++)
      parts.push(
        circle(x + 30, y + 86 + i * 42, 7, { fill: i === 0 ? ink : skin.line }),
        bar(x + 52, y + 80 + i * 42, w * [0.3, 0.42, 0.25, 0.36, 0.46, 0.3][i]!, 11, skin.soft),
        bar(x + w - 78, y + 81 + i * 42, 48, 9, skin.line),
      )
  }
  join(0, 1, 1, 0, palette.first)
  join(1, 3, 2, 0, palette.second)
  join(3, 1, 4, 0, palette.fourth)
  join(0, 4, 4, 2, palette.first)
  join(1, 5, 5, 0, palette.second)
  join(4, 2, 5, 2, palette.third)
  return parts.join('')
}
