import { lit, type Colour } from '../colour.ts'
import { circle, ellipse, lines, n, path, type Point } from '../sheet.ts'

/** Turns places on the ground plan into places on the sheet. */
export interface Plan {
  at(x: number, y: number, z: number): Point
  readonly unit: number
}

export function planOf(originX: number, originY: number, unit: number): Plan {
  return { unit, at: (x, y, z) => [originX + (x - y) * unit * 0.866, originY + (x + y) * unit * 0.5 - z * unit] }
}

export interface Block {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly w: number
  readonly d: number
  readonly h: number
}

export const face = (points: readonly Point[], fill: Colour): string =>
  path(lines(points, true), { fill, stroke: fill, 'stroke-width': 0.8, 'stroke-linejoin': 'round' })

/** A block with three visible sides: light from the left, shade on the right. */
export function block(plan: Plan, b: Block, colour: Colour, top = lit(colour, 0.08)): string {
  const { x, y, z, w, d, h } = b
  return (
    face([plan.at(x, y + d, z), plan.at(x + w, y + d, z), plan.at(x + w, y + d, z + h), plan.at(x, y + d, z + h)], colour) +
    face([plan.at(x + w, y, z), plan.at(x + w, y + d, z), plan.at(x + w, y + d, z + h), plan.at(x + w, y, z + h)], lit(colour, -0.13)) +
    face([plan.at(x, y, z + h), plan.at(x + w, y, z + h), plan.at(x + w, y + d, z + h), plan.at(x, y + d, z + h)], top)
  )
}

/** A flat patch on one of the two visible walls: u along the wall, v up. */
export function patch(plan: Plan, b: Block, side: 'left' | 'right', u: number, v: number, w: number, h: number, fill: Colour): string {
  const spot = (a: number, c: number): Point => (side === 'left' ? plan.at(b.x + a, b.y + b.d, b.z + c) : plan.at(b.x + b.w, b.y + b.d - a, b.z + c))
  return face([spot(u, v), spot(u + w, v), spot(u + w, v + h), spot(u, v + h)], fill)
}

export function tree(plan: Plan, x: number, y: number, size: number, leaf: Colour, trunk: Colour, z = 0): string {
  const [fx, fy] = plan.at(x, y, z)
  const s = plan.unit * size
  return (
    ellipse(fx + s * 0.16, fy + 2, s * 0.34, s * 0.15, { fill: trunk, opacity: 0.3 }) +
    path(`M${n(fx)} ${n(fy)}v${n(-s * 0.7)}`, { stroke: trunk, 'stroke-width': n(s * 0.09) }) +
    circle(fx, fy - s * 0.85, s * 0.36, { fill: lit(leaf, -0.06) }) +
    circle(fx - s * 0.07, fy - s * 0.93, s * 0.27, { fill: lit(leaf, 0.05) })
  )
}
