import { lit, mix, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { circle, ellipse, lines, n, path, rect, type Point, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'

/** Turns places on the ground plan into places on the sheet. */
export interface Plan {
  at(x: number, y: number, z: number): Point
  readonly unit: number
}

export function planOf(originX: number, originY: number, unit: number): Plan {
  return { unit, at: (x, y, z) => [originX + (x - y) * unit * 0.866, originY + (x + y) * unit * 0.5 - z * unit] }
}

export interface Block { readonly x: number; readonly y: number; readonly z: number; readonly w: number; readonly d: number; readonly h: number }

const face = (points: readonly Point[], fill: Colour): string => path(lines(points, true), { fill, stroke: fill, 'stroke-width': 0.8, 'stroke-linejoin': 'round' })

/** A block with three visible sides: light from the left, shade on the right. */
export function block(plan: Plan, b: Block, colour: Colour, top = lit(colour, 0.08)): string {
  const { x, y, z, w, d, h } = b
  return face([plan.at(x, y + d, z), plan.at(x + w, y + d, z), plan.at(x + w, y + d, z + h), plan.at(x, y + d, z + h)], colour)
    + face([plan.at(x + w, y, z), plan.at(x + w, y + d, z), plan.at(x + w, y + d, z + h), plan.at(x + w, y, z + h)], lit(colour, -0.13))
    + face([plan.at(x, y, z + h), plan.at(x + w, y, z + h), plan.at(x + w, y + d, z + h), plan.at(x, y + d, z + h)], top)
}

/** A flat patch on one of the two visible walls: u along the wall, v up. */
export function patch(plan: Plan, b: Block, side: 'left' | 'right', u: number, v: number, w: number, h: number, fill: Colour): string {
  const spot = (a: number, c: number): Point => side === 'left'
    ? plan.at(b.x + a, b.y + b.d, b.z + c) : plan.at(b.x + b.w, b.y + b.d - a, b.z + c)
  return face([spot(u, v), spot(u + w, v), spot(u + w, v + h), spot(u, v + h)], fill)
}

function gable(plan: Plan, b: Block, rise: number, colour: Colour): string {
  const z = b.z + b.h, o = 0.12, mid = b.y + b.d / 2
  const ridgeNear = plan.at(b.x + b.w + o, mid, z + rise), ridgeFar = plan.at(b.x - o, mid, z + rise)
  let tiles = ''
  for (let i = 1; i < 6; i++) {
    const t = i / 6, y = b.y + b.d + o - (b.d / 2 + o) * t
    tiles += lines([plan.at(b.x - o, y, z - 0.06 + rise * t), plan.at(b.x + b.w + o, y, z - 0.06 + rise * t)])
  }
  return face([plan.at(b.x + b.w, b.y, z), plan.at(b.x + b.w, b.y + b.d, z), plan.at(b.x + b.w, mid, z + rise)], lit(colour, -0.2))
    + face([plan.at(b.x - o, b.y - o, z), plan.at(b.x + b.w + o, b.y - o, z), ridgeNear, ridgeFar], lit(colour, -0.1))
    + face([plan.at(b.x - o, b.y + b.d + o, z - 0.06), plan.at(b.x + b.w + o, b.y + b.d + o, z - 0.06), ridgeNear, ridgeFar], colour)
    + path(tiles, { fill: 'none', stroke: lit(colour, -0.07), 'stroke-width': 2 })
}

function tree(plan: Plan, x: number, y: number, size: number, leaf: Colour, trunk: Colour, z = 0): string {
  const [fx, fy] = plan.at(x, y, z)
  const s = plan.unit * size
  return ellipse(fx + s * 0.16, fy + 2, s * 0.34, s * 0.15, { fill: trunk, opacity: 0.3 })
    + path(`M${n(fx)} ${n(fy)}v${n(-s * 0.7)}`, { stroke: trunk, 'stroke-width': n(s * 0.09) })
    + circle(fx, fy - s * 0.85, s * 0.36, { fill: lit(leaf, -0.06) }) + circle(fx - s * 0.07, fy - s * 0.93, s * 0.27, { fill: lit(leaf, 0.05) })
}

function house(sheet: Sheet, plan: Plan, b: Block, wall: Colour, roof: Colour, palette: Palette): string {
  const r = sheet.random
  const parts = [block(plan, b, wall)]
  const glass = () => (r.chance(0.35) ? palette.third : mix(palette.ink, palette.fourth, 0.35))
  for (let floor = 0; floor < Math.floor(b.h); floor++) {
    for (const side of ['left', 'right'] as const) {
      const length = side === 'left' ? b.w : b.d, count = Math.max(1, Math.floor(length / 0.62))
      for (let i = 0; i < count; i++) {
        const u = (length / count) * (i + 0.5) - 0.15
        if (floor === 0 && side === 'left' && i === Math.floor(count / 2)) {
          parts.push(patch(plan, b, side, u - 0.04, 0, 0.38, 0.68, roof), patch(plan, b, side, u - 0.14, 0.72, 0.58, 0.1, lit(roof, 0.1)))
        } else {
          parts.push(patch(plan, b, side, u - 0.035, floor + 0.27, 0.37, 0.52, lit(wall, side === 'left' ? 0.07 : -0.06)), patch(plan, b, side, u, floor + 0.3, 0.3, 0.45, glass()))
        }
      }
    }
  }
  if (r.chance(0.7)) {
    parts.push(gable(plan, b, 0.75, roof))
    if (r.chance(0.5)) parts.push(block(plan, { x: b.x + b.w * 0.25, y: b.y + b.d * 0.3, z: b.z + b.h + 0.4, w: 0.24, d: 0.24, h: 0.62 }, lit(wall, -0.1)))
  } else {
    parts.push(block(plan, { ...b, x: b.x - 0.06, y: b.y - 0.06, w: b.w + 0.12, d: b.d + 0.12, z: b.z + b.h, h: 0.14 }, lit(roof, 0.03)))
    for (let i = 0; i < 3; i++) parts.push(block(plan, { x: b.x + 0.2 + i * 0.42, y: b.y + 0.25, z: b.z + b.h + 0.14, w: 0.28, d: 0.8, h: 0.16 }, i === 1 ? palette.third : palette.second))
  }
  return parts.join('')
}

export interface Town { readonly ground: Colour; readonly land: Colour; readonly water?: Colour; readonly walls: readonly Colour[]; readonly roofs: readonly Colour[]; readonly size: number; readonly unit: number }

/** A small town on a square of land; its harbour side is open water when there is some. */
export function town(sheet: Sheet, palette: Palette, view: Town): string {
  const { width, height, random } = sheet
  const plan = planOf(width / 2, height * 0.5 - view.size * view.unit * 0.46, view.unit)
  const size = view.size
  const parts = [rect(0, 0, width, height, { fill: view.ground }), stipple(random.fork('ground'), {
    x: 0, y: 0, width, height, tries: 12000, size: 2.2, colour: lit(view.ground, -0.1), opacity: 0.6, density: (_u, v) => v * 0.5,
  })]
  const water = view.water ? Math.round(size * 0.3) : 0
  parts.push(block(plan, { x: 0, y: 0, z: -0.8, w: size, d: size, h: 0.6 }, mix(palette.ink, palette.fourth, 0.3), view.water ?? view.land))
  parts.push(block(plan, { x: 0, y: 0, z: -0.2, w: size, d: size - water, h: 0.2 }, lit(view.land, -0.1), view.land))
  if (view.water) {
    for (let i = 0; i < 26; i++) {
      const x = random.between(0.3, size - 1), y = random.between(size - water + 0.3, size - 0.2)
      parts.push(path(lines([plan.at(x, y, -0.2), plan.at(x + random.between(0.2, 0.7), y, -0.2)]), { stroke: lit(view.water, 0.12), 'stroke-width': 3, 'stroke-linecap': 'round' }))
    }
  }
  const land = size - water
  const acrossCount = Math.floor(size / 2.05), downCount = Math.floor(land / 2.05)
  for (let row = 0; row < downCount; row++) for (let column = 0; column < acrossCount; column++) {
    const x = 0.08 + (column * size) / acrossCount, y = 0.05 + (row * land) / downCount
    if (random.chance(0.17)) {
      for (let i = 0; i < 5; i++) parts.push(tree(plan, x + 0.35 + (i % 2) * 0.9 + random.between(0, 0.3), y + 0.3 + Math.floor(i / 2) * 0.6, random.between(0.7, 1.1), random.pick([palette.second, lit(palette.second, 0.14)]), palette.ink))
      continue
    }
    const w = random.between(1.25, 1.65), d = random.between(1.2, 1.6), h = random.whole(1, 3) + 0.05
    parts.push(house(sheet, plan, { x: x + 0.15, y: y + 0.12, z: 0, w, d, h }, random.pick(view.walls), random.pick(view.roofs), palette))
    if (random.chance(0.6)) parts.push(tree(plan, x + 1.9, y + random.between(0.8, 1.8), 0.75, palette.second, palette.ink))
  }
  if (view.water) {
    for (const [x, y] of [[size * 0.2, size - 1.5], [size * 0.62, size - 0.9]] as const) {
      parts.push(block(plan, { x, y, z: -0.2, w: 1.2, d: 0.42, h: 0.22 }, palette.first, palette.paper), block(plan, { x: x + 0.2, y: y + 0.08, z: 0.02, w: 0.4, d: 0.26, h: 0.26 }, palette.paper))
    }
  }
  return parts.join('')
}

/** A room cut open: a maker's bench, shelves, a lamp, a rug. */
export function room(sheet: Sheet, palette: Palette, ground: Colour, wall: Colour, floor: Colour): string {
  const { width, height, random } = sheet
  const plan = planOf(width / 2, height * 0.44, 118)
  const parts = [rect(0, 0, width, height, { fill: ground })]
  const s = 5
  parts.push(face([plan.at(0, 0, 0), plan.at(s, 0, 0), plan.at(s, 0, 3.4), plan.at(0, 0, 3.4)], lit(wall, -0.06)),
    face([plan.at(0, 0, 0), plan.at(0, s, 0), plan.at(0, s, 3.4), plan.at(0, 0, 3.4)], wall), block(plan, { x: 0, y: 0, z: -0.3, w: s, d: s, h: 0.3 }, lit(floor, -0.1), floor))
  let boards = ''
  for (let i = 1; i < 12; i++) boards += lines([plan.at(0, (i * s) / 12, 0), plan.at(s, (i * s) / 12, 0)])
  parts.push(path(boards, { stroke: lit(floor, -0.07), 'stroke-width': 2.5 }))
  const back = (x: number, z: number, w: number, h: number, fill: Colour) => face([plan.at(x, 0.01, z), plan.at(x + w, 0.01, z), plan.at(x + w, 0.01, z + h), plan.at(x, 0.01, z + h)], fill)
  parts.push(back(1.5, 1.15, 2, 1.7, palette.paper), back(1.58, 1.23, 0.88, 1.54, palette.fourth), back(2.54, 1.23, 0.88, 1.54, lit(palette.fourth, 0.08)), back(1.58, 1.23, 0.88, 0.5, palette.second), back(2.54, 1.23, 0.88, 0.36, palette.second))
  for (const z of [1.2, 2, 2.75]) {
    parts.push(block(plan, { x: 0, y: 0.9, z, w: 0.42, d: 3.2, h: 0.08 }, palette.third))
    for (let y = 1; y < 3.9; y += 0.36) {
      if (random.chance(0.2)) continue
      const h = random.between(0.25, 0.55)
      parts.push(block(plan, { x: 0.08, y, z: z + 0.08, w: 0.26, d: random.between(0.14, 0.28), h }, random.pick([palette.first, palette.second, palette.paper, palette.pale, palette.ink, palette.fourth])))
    }
  }
  parts.push(face([plan.at(1.6, 2.6, 0.01), plan.at(4.5, 2.6, 0.01), plan.at(4.5, 4.7, 0.01), plan.at(1.6, 4.7, 0.01)], palette.first), face([plan.at(1.8, 2.8, 0.02), plan.at(4.3, 2.8, 0.02), plan.at(4.3, 4.5, 0.02), plan.at(1.8, 4.5, 0.02)], palette.pale), face([plan.at(2.1, 3.1, 0.03), plan.at(4, 3.1, 0.03), plan.at(4, 4.2, 0.03), plan.at(2.1, 4.2, 0.03)], palette.second))
  for (const [x, y] of [[1.3, 0.5], [4.3, 0.5], [1.3, 1.45], [4.3, 1.45]] as const) parts.push(block(plan, { x, y, z: 0, w: 0.16, d: 0.16, h: 0.95 }, lit(palette.third, -0.16)))
  parts.push(block(plan, { x: 1.15, y: 0.35, z: 0.95, w: 3.5, d: 1.4, h: 0.14 }, lit(palette.third, -0.05)))
  parts.push(block(plan, { x: 1.5, y: 0.6, z: 1.09, w: 0.5, d: 0.4, h: 0.5 }, palette.first), block(plan, { x: 2.4, y: 0.7, z: 1.09, w: 0.9, d: 0.7, h: 0.06 }, palette.paper), block(plan, { x: 3.6, y: 0.6, z: 1.09, w: 0.3, d: 0.3, h: 0.36 }, palette.second), block(plan, { x: 4, y: 1, z: 1.09, w: 0.36, d: 0.36, h: 0.2 }, palette.pale))
  parts.push(block(plan, { x: 2.7, y: 2.1, z: 0, w: 0.62, d: 0.62, h: 0.56 }, palette.ink, palette.first))
  const [lx, ly] = plan.at(2.9, 1.1, 3.2)
  parts.push(path(`M${n(lx)} ${n(ly - 240)}V${n(ly)}`, { stroke: palette.ink, 'stroke-width': 5 }), path(`M${n(lx - 84)} ${n(ly + 70)}Q${n(lx)} ${n(ly - 110)} ${n(lx + 84)} ${n(ly + 70)}Z`, { fill: palette.first }), ellipse(lx, ly + 70, 84, 20, { fill: lit(palette.third, 0.1) }))
  parts.push(block(plan, { x: 0.35, y: 4.1, z: 0, w: 0.5, d: 0.5, h: 0.45 }, palette.paper), tree(plan, 0.6, 4.35, 1.35, palette.second, palette.ink, 0.45))
  return parts.join('')
}
