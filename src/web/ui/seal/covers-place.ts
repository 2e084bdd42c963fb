import type { Motif } from './motif.ts'
import type { Dice } from './dice.ts'
import { circle, path, petals, polar, rays, type Shape } from './geometry.ts'
import type { Dye, Pigment } from './pigments.ts'

/** Twelve printed blocks, each a simple figure turned some way. */
export const tiles: Motif = (chance, dye) => blocks(chance, dye, 4, 3)

/** Printed blocks of 100 × 100 in rows. */
export function blocks(chance: Dice, dye: Dye, columns: number, rows: number): Shape[] {
  const shapes: Shape[] = []
  const inks: readonly [Pigment, ...Pigment[]] = [dye.figure, dye.figure, dye.accent, dye.second]
  for (let index = 0; index < columns * rows; index++) {
    const x = (index % columns) * 100
    const y = Math.floor(index / columns) * 100
    if (chance.chance(0.3)) shapes.push({ d: `M ${x} ${y} h 100 v 100 h -100 Z`, fill: chance.pick(inks) })
    const under = shapes.at(-1)?.fill
    const fill = chance.pick(inks)
    const ink = fill === under ? dye.ground : fill
    const turn = chance.whole(0, 3)
    const corner = ([[0, 0], [100, 0], [100, 100], [0, 100]] as const)[turn] ?? [0, 0]
    const [cx, cy] = [x + corner[0], y + corner[1]]
    const [ox, oy] = [x + 100 - corner[0], y + 100 - corner[1]]
    const kind = chance.whole(0, 5)
    if (kind === 0) shapes.push({ d: quarter(cx, cy, ox, oy, 100), fill: ink })
    if (kind === 1) shapes.push({ d: quarter(cx, cy, ox, oy, 100) , fill: ink }, { d: quarter(cx, cy, ox, oy, 50), fill: ink === dye.accent ? dye.ground : dye.accent })
    if (kind === 2) shapes.push({ d: path('M', cx, cy, 'A 100 100 0 0 1', ox, oy, 'A 100 100 0 0 1', cx, cy, 'Z'), fill: ink })
    if (kind === 3) shapes.push({ d: circle(x + 50, y + 50, 50), fill: ink }, { d: circle(x + 50, y + 50, 18), fill: ink === dye.accent ? dye.ground : dye.accent })
    if (kind === 4) shapes.push({ d: path('M', cx, cy, 'L', ox, cy, 'L', cx, oy, 'Z'), fill: ink })
    if (kind === 5) shapes.push({ d: petals(8, 8, 46, 1, 0, x + 50, y + 50), fill: ink })
  }
  return shapes
}

const quarter = (x: number, y: number, farX: number, farY: number, radius: number): string => {
  const [sx, sy] = [Math.sign(farX - x), Math.sign(farY - y)]
  return path('M', x, y, 'h', sx * radius, 'A', radius, radius, sx * sy > 0 ? '0 0 1' : '0 0 0', x, y + sy * radius, 'Z')
}

/** Light that widens from a point to beyond the sheet. */
const beams = (count: number, x: number, y: number): string =>
  Array.from({ length: count }, (_, index) => path('M', x, y, 'L', ...polar((index - 0.22) / count, 450, x, y), 'L', ...polar((index + 0.22) / count, 450, x, y), 'Z')).join(' ')

/** A sun behind hills. */
export const sunrise: Motif = (chance, dye) => {
  const x = chance.whole(110, 290)
  const y = chance.whole(105, 150)
  const shapes: Shape[] = [
    { d: beams(chance.pick([18, 22, 28] as const), x, y), fill: dye.second },
    { d: circle(x, y, 92), fill: dye.ground },
    { d: circle(x, y, 78), fill: dye.accent },
    { d: circle(x, y, 56), stroke: dye.ground, width: 1.5 },
  ]
  const inks = [dye.figure, dye.second, dye.figure]
  inks.forEach((fill, row) => {
    const base = 165 + row * 44
    const [a, b, c] = [chance.whole(-34, 34), chance.whole(-34, 34), chance.whole(-20, 20)]
    const ridge = path('M 0', base + a, 'C 70', base - 40 + b, 130, base + 46 - a, 205, base + c, 'S 330', base - 46, 400, base - b / 2)
    shapes.push({ d: `${ridge} V 300 H 0 Z`, fill }, { d: ridge, stroke: dye.ground, width: 5 })
  })
  return shapes
}

/** The doors of a hall: nested arches of uneven height. */
export const arches: Motif = (chance, dye) => {
  const count = chance.whole(3, 4)
  const wide = 400 / count
  const inks = [dye.figure, dye.accent, dye.second, dye.ground] as const
  return Array.from({ length: count }, (_, column) => {
    const rings = chance.whole(4, 5)
    const top = chance.whole(0, 3) * 34 + 26
    const first = chance.whole(0, 3)
    return Array.from({ length: rings }, (__, ring): Shape => {
      const inset = 5 + (ring * (wide / 2 - 10)) / rings
      const radius = wide / 2 - inset
      const left = column * wide + inset
      return { d: path('M', left, '300 V', top + inset + radius, 'a', radius, radius, '0 0 1', radius * 2, '0 V 300 Z'), fill: inks[(first + ring) % 4] ?? dye.figure }
    })
  }).flat()
}

/** One great rosette, larger than the sheet. */
export const wheel: Motif = (chance, dye) => {
  const fold = chance.pick([10, 12, 14, 16, 18] as const)
  const [x, y] = chance.pick([[200, 150], [200, 150], [130, 190], [290, 110], [200, 300]] as const)
  const size = y === 150 ? 1 : 1.5
  const beads = Array.from({ length: fold * 2 }, (_, index) => circle(...polar(index / fold / 2, 152 * size, x, y), 5 * size))
  return [
    { d: rays(fold * 2, 150 * size, 420, 0.5, 0.5, x, y), fill: dye.second },
    { d: circle(x, y, 166 * size), fill: dye.ground },
    { d: beads.join(' '), fill: dye.accent },
    { d: circle(x, y, 138 * size), fill: dye.figure },
    { d: petals(fold, 30 * size, 132 * size, 1.05, 0, x, y), fill: dye.ground },
    { d: petals(fold, 34 * size, 112 * size, 0.62, 0, x, y), fill: dye.accent },
    { d: rays(fold, 44 * size, 130 * size, 0.34, 0.5, x, y), fill: dye.second },
    { d: circle(x, y, 40 * size), fill: dye.ground },
    { d: circle(x, y, 30 * size), fill: dye.figure },
    { d: petals(Math.floor(fold / 2), 6, 26 * size, 0.9, 0, x, y), fill: dye.ground },
  ]
}
