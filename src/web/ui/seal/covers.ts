import { bloom, weave } from './covers-craft.ts'
import { arches, blocks, sunrise, tiles, wheel } from './covers-place.ts'
import { dice } from './dice.ts'
import type { Shape } from './geometry.ts'
import type { Motif } from './motif.ts'
import { pickDye } from './pigments.ts'
import { remember } from './remember.ts'

const motifs: readonly [Motif, ...Motif[]] = [tiles, sunrise, arches, wheel, bloom, weave]

/** A cover for an offer without a picture, such as a printer would set from his ornaments. */
export const cover = remember((id: string): readonly Shape[] => {
  const chance = dice(id)
  const dye = pickDye(chance)
  return [{ d: 'M 0 0 H 400 V 300 H 0 Z', fill: dye.ground }, ...chance.pick(motifs)(chance, dye)]
})

/** A band of printed blocks, 1600 × 200, for the top of a page. */
export const band = remember((id: string): readonly Shape[] => {
  const chance = dice(id)
  const dye = pickDye(chance)
  return [{ d: 'M 0 0 H 1600 V 200 H 0 Z', fill: dye.ground }, ...blocks(chance, dye, 16, 2)]
})
