import type { Dice } from './dice.ts'
import type { Shape } from './geometry.ts'
import type { Dye } from './pigments.ts'

/** Draws on a sheet of 400 × 300. */
export type Motif = (chance: Dice, dye: Dye) => Shape[]
