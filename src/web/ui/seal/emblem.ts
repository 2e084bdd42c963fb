import { type Dice, dice } from './dice.ts'
import { circle, path, petals, rays, type Shape, star } from './geometry.ts'
import { type Dye, pickDye } from './pigments.ts'
import { remember } from './remember.ts'

/**
 * A member's seal on a square from -50 to 50: a rim, a rosette, and in its middle a house mark such as guilds
 * cut into their goods. `low` is for places too small for rim and mark.
 */
export const emblem = (id: string, detail: 'low' | 'high'): readonly Shape[] => (detail === 'low' ? low(id) : high(id))

const low = remember((id) => draw(id, 'low'))
const high = remember((id) => draw(id, 'high'))

function draw(id: string, detail: 'low' | 'high'): readonly Shape[] {
  const chance = dice(id)
  const dye = pickDye(chance)
  const fold = chance.pick([5, 6, 7, 8, 9, 10, 12] as const)
  const flower = rosette(chance, dye, fold)
  const edge = rim(chance, dye, fold)
  const mark = houseMark(chance)
  const ground: Shape = { d: circle(0, 0, 50), fill: dye.ground }
  if (detail === 'low') return [ground, ...flower, { d: circle(0, 0, 11), fill: dye.ground }, { d: circle(0, 0, 5.5), fill: dye.figure }]
  return [
    ground,
    ...edge,
    ...flower,
    { d: circle(0, 0, 17.5), fill: dye.ground },
    { d: circle(0, 0, 15), stroke: dye.accent, width: 1 },
    { d: mark, stroke: dye.figure, width: 2.6, round: false },
  ]
}

function rosette(chance: Dice, dye: Dye, fold: number): Shape[] {
  const outer = 38
  const kind = chance.whole(0, 4)
  if (kind === 0) {
    return [
      { d: petals(fold, 12, outer, 1.05), fill: dye.figure },
      { d: petals(fold, 12, outer - 5, 0.5, 0.5), fill: dye.accent },
    ]
  }
  if (kind === 1) {
    return [
      { d: rays(fold * 2, 16, outer, 0.9), fill: dye.accent },
      { d: petals(fold, 10, outer - 3, 0.9, 0.25), fill: dye.figure },
    ]
  }
  if (kind === 2) {
    const step = Math.max(2, Math.floor((fold - 1) / 2) - 1)
    return [
      { d: star(fold, step, outer), stroke: dye.figure, width: 3.2 },
      { d: circle(0, 0, outer), stroke: dye.figure, width: 1.2 },
      { d: rays(fold, 15, 27, 0.6, 0.5), fill: dye.accent },
    ]
  }
  if (kind === 3) {
    const rings = Array.from({ length: fold }, (_, index) => {
      const angle = (index / fold) * 2 * Math.PI
      return circle(Math.sin(angle) * 20, -Math.cos(angle) * 20, 18)
    })
    return [
      { d: rings.join(' '), stroke: dye.figure, width: 2 },
      { d: petals(fold, 17, outer, 0.35), fill: dye.accent },
    ]
  }
  return [
    { d: rays(fold, 14, outer + 2, 1), fill: dye.figure },
    { d: rays(fold, 14, outer + 2, 1, 0.5), fill: dye.accent },
    { d: rays(fold, 14, outer - 8, 0.42), fill: dye.ground },
  ]
}

function rim(chance: Dice, dye: Dye, fold: number): Shape[] {
  const kind = chance.whole(0, 3)
  const around = 2 * Math.PI * 44.5
  const beads = fold * chance.pick([3, 4, 5] as const)
  const line: Shape = { d: circle(0, 0, 48.4), stroke: dye.figure, width: 1.2 }
  if (kind === 0) return [line, { d: circle(0, 0, 44.5), stroke: dye.figure, width: 2.8, round: true, dash: `0 ${(around / beads).toFixed(3)}` }]
  if (kind === 1) return [line, { d: circle(0, 0, 44.5), stroke: dye.accent, width: 4.4, dash: `1.4 ${(around / beads - 1.4).toFixed(3)}` }]
  if (kind === 2) return [{ d: circle(0, 0, 45.4), stroke: dye.figure, width: 3.4 }, { d: circle(0, 0, 41.6), stroke: dye.accent, width: 0.9 }]
  return [{ d: rays(beads, 42, 47.4, 1), fill: dye.figure }, { d: circle(0, 0, 41.6), stroke: dye.figure, width: 1.2 }]
}

/** A staff with bars, chevrons and feet, alike on both sides. */
function houseMark(chance: Dice): string {
  const strokes = [path('M 0 -9.5 V 9.5')]
  const head = chance.whole(0, 4)
  if (head === 0) strokes.push('M -5 -5.5 L 0 -9.5 L 5 -5.5')
  if (head === 1) strokes.push('M -5.5 -9.5 L 0 -4.5 L 5.5 -9.5')
  if (head === 2) strokes.push('M -5 -9 H 5')
  if (head === 3) strokes.push('M 0 -10.5 L 4 -6.5 L 0 -2.5 L -4 -6.5 Z')
  if (head === 4) strokes.push(circle(0, -6.5, 3.6))
  const bar = chance.whole(0, 3)
  if (bar === 0) strokes.push('M -7 0 H 7')
  if (bar === 1) strokes.push('M -6 3 L 0 -1.5 L 6 3')
  if (bar === 2) strokes.push('M -6 -1 L 6 3 M 6 -1 L -6 3')
  if (bar === 3) strokes.push('M -7 -1 H 7 M -4.5 3 H 4.5')
  const foot = chance.whole(0, 3)
  if (foot === 0) strokes.push('M -5 9.5 L 0 5 L 5 9.5')
  if (foot === 1) strokes.push('M -4.5 9 H 4.5')
  if (foot === 2) strokes.push('M -5.5 5 L 0 9.8 L 5.5 5')
  return strokes.join(' ')
}
