import type { Motif } from './motif.ts'
import { circle, path, petals, rays, type Shape } from './geometry.ts'

/** A plant as folk artists paint it: alike on both sides, every leaf a single stroke. */
export const bloom: Motif = (chance, dye) => {
  const pairs = chance.whole(3, 4)
  const fold = chance.pick([7, 8, 10, 12] as const)
  const shapes: Shape[] = [
    { d: 'M 14 14 H 386 V 286 H 14 Z', stroke: dye.accent, width: 2 },
    { d: 'M 200 296 V 100', stroke: dye.figure, width: 6 },
  ]
  const curl = chance.whole(20, 50)
  for (let pair = 0; pair < pairs; pair++) {
    const y = 282 - pair * (150 / pairs)
    const reach = 150 - pair * chance.whole(16, 28)
    const fill = pair % 2 === 0 ? dye.figure : dye.second
    for (const side of [-1, 1]) {
      const [tipX, tipY] = [200 + side * reach, y - curl - 22]
      const leaf = path('M 200', y, 'C', 200 + side * reach * 0.35, y - curl - 36, tipX - side * 34, tipY - 10, tipX, tipY, 'C', tipX - side * 20, tipY + 44, 200 + side * reach * 0.45, y + 14, 200, y, 'Z')
      const vein = path('M 200', y, 'Q', 200 + side * reach * 0.5, y - curl * 0.7, tipX - side * 16, tipY + 8)
      shapes.push({ d: leaf, fill }, { d: vein, stroke: dye.ground, width: 2 })
      if (pair === pairs - 1) shapes.push({ d: path('M 200', y - 10, 'Q', 200 + side * 60, y - 20, 200 + side * 96, y - 74), stroke: dye.figure, width: 3 }, { d: petals(6, 2, 22, 1, 0, 200 + side * 98, y - 84), fill: dye.accent }, { d: circle(200 + side * 98, y - 84, 6), fill: dye.figure })
    }
  }
  shapes.push(
    { d: petals(fold, 10, 74, 1.05, 0, 200, 92), fill: dye.accent },
    { d: petals(fold, 10, 58, 0.6, 0, 200, 92), fill: dye.figure },
    { d: circle(200, 92, 22), fill: dye.ground },
    { d: rays(fold * 2, 4, 18, 0.7, 0, 200, 92), fill: dye.figure },
  )
  return shapes
}

/** Bands over and under each other, with a border as on cloth. */
export const weave: Motif = (chance, dye) => {
  const size = chance.pick([66.7, 100] as const)
  const bars = chance.whole(3, 4)
  const lying: string[] = []
  const standing: string[] = []
  const knots: string[] = []
  for (let row = 0; row * size < 300; row++) {
    for (let column = 0; column * size < 400; column++) {
      const [x, y] = [column * size, row * size]
      for (let bar = 0; bar < bars; bar++) {
        const at = ((bar + 0.5) * size) / bars
        if ((row + column) % 2 === 0) lying.push(path('M', x, y + at, 'h', size))
        else standing.push(path('M', x + at, y, 'v', size))
      }
      if ((row * 2 + column) % 5 === 2) knots.push(path('M', x + size / 2, y + size * 0.22, 'l', size * 0.28, size * 0.28, 'l', -size * 0.28, size * 0.28, 'l', -size * 0.28, -size * 0.28, 'Z'))
    }
  }
  const width = (size / bars) * 0.62
  return [
    { d: lying.join(' '), stroke: dye.figure, width },
    { d: standing.join(' '), stroke: dye.second, width },
    { d: knots.join(' '), fill: dye.accent },
  ]
}
