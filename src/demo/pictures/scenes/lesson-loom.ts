import { lit, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { circle, lines, n, path, rect, type Point, type Sheet } from '../sheet.ts'
import { cloth } from './weave.ts'
import type { Motif } from '../motif.ts'
import { ground } from './lesson-ground.ts'

/** A backstrap loom: warp stretched from a beam, cloth growing at the foot. */
export function loom(sheet: Sheet, palette: Palette, back: Colour, motif: Motif): string {
  const { width, height } = sheet
  const x = width * 0.26,
    w = width * 0.48,
    top = 150,
    edge = height * 0.56,
    parts = [ground(sheet, back), circle(width * 0.5, height * 0.44, 560, { fill: lit(back, 0.045) })]
  let warp = '',
    other = ''
  for (let i = 0; i < w / 10; i++) {
    const px = x + 5 + i * 10,
      d = `M${n(px + sheet.noise(i, 1) * 2)} ${top}L${n(px)} ${n(edge + 10)}`
    if (i % 2) warp += d
    else other += d
  }
  parts.push(path(warp, { stroke: palette.first, 'stroke-width': 4.5 }), path(other, { stroke: palette.third, 'stroke-width': 4.5 }))
  const rod = (y: number, over: number, thick: number, wood: Colour) =>
    rect(x - over, y - thick / 2 + 8, w + over * 2, thick, { rx: thick / 2, fill: palette.ink, opacity: 0.25 }) +
    rect(x - over, y - thick / 2, w + over * 2, thick, { rx: thick / 2, fill: wood }) +
    rect(x - over + 10, y - thick / 2 + thick * 0.18, w + over * 2 - 20, thick * 0.2, { rx: 3, fill: lit(wood, 0.12) })
  const wood = { l: 0.56, c: 0.08, h: 58 }
  parts.push(
    path(
      lines([
        [x - 30, top],
        [width / 2, -30],
        [x + w + 30, top],
      ]),
      { fill: 'none', stroke: palette.ink, 'stroke-width': 8 },
    ),
    rod(top, 60, 38, wood),
    rod(top + 190, 40, 18, lit(wood, 0.14)),
    rod(top + 262, 40, 26, lit(wood, 0.06)),
  )
  parts.push(cloth(sheet, { x, y: edge, width: w, height: height - edge - 130, thread: 10, pick: 9, motif }))
  const batten: Point[] = [
    [x - 150, edge - 40],
    [x + w + 90, edge - 64],
    [x + w + 200, edge - 38],
    [x + w + 90, edge - 14],
    [x - 150, edge - 18],
  ]
  parts.push(
    path(
      lines(
        batten.map(([px, py]) => [px + 6, py + 14]),
        true,
      ),
      { fill: palette.ink, opacity: 0.25 },
    ),
    path(lines(batten, true), { fill: lit(wood, -0.1), stroke: lit(wood, -0.1), 'stroke-width': 8, 'stroke-linejoin': 'round' }),
  )
  parts.push(
    rod(height - 122, 60, 40, wood),
    path(
      `M${n(x - 50)} ${n(height - 122)}C${n(x - 120)} ${n(height - 30)} ${n(x)} ${height} ${n(width / 2)} ${height + 20}M${n(x + w + 50)} ${n(height - 122)}C${n(x + w + 120)} ${n(height - 30)} ${n(x + w)} ${height} ${n(width / 2)} ${height + 20}`,
      { fill: 'none', stroke: palette.second, 'stroke-width': 34, 'stroke-linecap': 'round' },
    ),
  )
  return parts.join('')
}
