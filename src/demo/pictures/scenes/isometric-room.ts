import { lit, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { ellipse, lines, n, path, rect, type Sheet } from '../sheet.ts'
import { planOf, face, block, tree } from './isometric.ts'

/** A room cut open: a maker's bench, shelves, a lamp, a rug. */
export function room(sheet: Sheet, palette: Palette, ground: Colour, wall: Colour, floor: Colour): string {
  const { width, height, random } = sheet
  const plan = planOf(width / 2, height * 0.44, 118)
  const parts = [rect(0, 0, width, height, { fill: ground })]
  const s = 5
  parts.push(
    face([plan.at(0, 0, 0), plan.at(s, 0, 0), plan.at(s, 0, 3.4), plan.at(0, 0, 3.4)], lit(wall, -0.06)),
    face([plan.at(0, 0, 0), plan.at(0, s, 0), plan.at(0, s, 3.4), plan.at(0, 0, 3.4)], wall),
    block(plan, { x: 0, y: 0, z: -0.3, w: s, d: s, h: 0.3 }, lit(floor, -0.1), floor),
  )
  let boards = ''
  for (let i = 1; i < 12; i++) boards += lines([plan.at(0, (i * s) / 12, 0), plan.at(s, (i * s) / 12, 0)])
  parts.push(path(boards, { stroke: lit(floor, -0.07), 'stroke-width': 2.5 }))
  const back = (x: number, z: number, w: number, h: number, fill: Colour) =>
    face([plan.at(x, 0.01, z), plan.at(x + w, 0.01, z), plan.at(x + w, 0.01, z + h), plan.at(x, 0.01, z + h)], fill)
  parts.push(
    back(1.5, 1.15, 2, 1.7, palette.paper),
    back(1.58, 1.23, 0.88, 1.54, palette.fourth),
    back(2.54, 1.23, 0.88, 1.54, lit(palette.fourth, 0.08)),
    back(1.58, 1.23, 0.88, 0.5, palette.second),
    back(2.54, 1.23, 0.88, 0.36, palette.second),
  )
  for (const z of [1.2, 2, 2.75]) {
    parts.push(block(plan, { x: 0, y: 0.9, z, w: 0.42, d: 3.2, h: 0.08 }, palette.third))
    for (let y = 1; y < 3.9; y += 0.36) {
      if (random.chance(0.2)) continue
      const h = random.between(0.25, 0.55)
      parts.push(
        block(
          plan,
          { x: 0.08, y, z: z + 0.08, w: 0.26, d: random.between(0.14, 0.28), h },
          random.pick([palette.first, palette.second, palette.paper, palette.pale, palette.ink, palette.fourth]),
        ),
      )
    }
  }
  parts.push(
    face([plan.at(1.6, 2.6, 0.01), plan.at(4.5, 2.6, 0.01), plan.at(4.5, 4.7, 0.01), plan.at(1.6, 4.7, 0.01)], palette.first),
    face([plan.at(1.8, 2.8, 0.02), plan.at(4.3, 2.8, 0.02), plan.at(4.3, 4.5, 0.02), plan.at(1.8, 4.5, 0.02)], palette.pale),
    face([plan.at(2.1, 3.1, 0.03), plan.at(4, 3.1, 0.03), plan.at(4, 4.2, 0.03), plan.at(2.1, 4.2, 0.03)], palette.second),
  )
  for (const [x, y] of [
    [1.3, 0.5],
    [4.3, 0.5],
    [1.3, 1.45],
    [4.3, 1.45],
  ] as const)
    parts.push(block(plan, { x, y, z: 0, w: 0.16, d: 0.16, h: 0.95 }, lit(palette.third, -0.16)))
  parts.push(block(plan, { x: 1.15, y: 0.35, z: 0.95, w: 3.5, d: 1.4, h: 0.14 }, lit(palette.third, -0.05)))
  parts.push(
    block(plan, { x: 1.5, y: 0.6, z: 1.09, w: 0.5, d: 0.4, h: 0.5 }, palette.first),
    block(plan, { x: 2.4, y: 0.7, z: 1.09, w: 0.9, d: 0.7, h: 0.06 }, palette.paper),
    block(plan, { x: 3.6, y: 0.6, z: 1.09, w: 0.3, d: 0.3, h: 0.36 }, palette.second),
    block(plan, { x: 4, y: 1, z: 1.09, w: 0.36, d: 0.36, h: 0.2 }, palette.pale),
  )
  parts.push(block(plan, { x: 2.7, y: 2.1, z: 0, w: 0.62, d: 0.62, h: 0.56 }, palette.ink, palette.first))
  const [lx, ly] = plan.at(2.9, 1.1, 3.2)
  parts.push(
    path(`M${n(lx)} ${n(ly - 240)}V${n(ly)}`, { stroke: palette.ink, 'stroke-width': 5 }),
    path(`M${n(lx - 84)} ${n(ly + 70)}Q${n(lx)} ${n(ly - 110)} ${n(lx + 84)} ${n(ly + 70)}Z`, { fill: palette.first }),
    ellipse(lx, ly + 70, 84, 20, { fill: lit(palette.third, 0.1) }),
  )
  parts.push(
    block(plan, { x: 0.35, y: 4.1, z: 0, w: 0.5, d: 0.5, h: 0.45 }, palette.paper),
    tree(plan, 0.6, 4.35, 1.35, palette.second, palette.ink, 0.45),
  )
  return parts.join('')
}
