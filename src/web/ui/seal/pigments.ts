import type { Dice } from './dice.ts'

export type Pigment =
  | 'vermilion' | 'madder' | 'clay' | 'ochre' | 'moss' | 'fir' | 'verdigris' | 'indigo' | 'slate' | 'plum' | 'umber' | 'bone' | 'sand'

/** Colours that were chosen to stand together: a ground, what is drawn on it, and two that answer. */
export interface Dye {
  ground: Pigment
  figure: Pigment
  accent: Pigment
  second: Pigment
}

const dye = (ground: Pigment, figure: Pigment, accent: Pigment, second: Pigment): Dye => ({ ground, figure, accent, second })

const dyes: readonly [Dye, ...Dye[]] = [
  dye('vermilion', 'bone', 'ochre', 'madder'),
  dye('fir', 'sand', 'ochre', 'verdigris'),
  dye('indigo', 'bone', 'clay', 'slate'),
  dye('ochre', 'umber', 'vermilion', 'bone'),
  dye('plum', 'sand', 'clay', 'vermilion'),
  dye('umber', 'ochre', 'vermilion', 'sand'),
  dye('bone', 'vermilion', 'umber', 'ochre'),
  dye('sand', 'fir', 'vermilion', 'moss'),
  dye('verdigris', 'bone', 'indigo', 'sand'),
  dye('madder', 'sand', 'ochre', 'plum'),
  dye('moss', 'bone', 'umber', 'ochre'),
  dye('slate', 'bone', 'ochre', 'indigo'),
  dye('sand', 'indigo', 'madder', 'verdigris'),
  dye('clay', 'umber', 'bone', 'madder'),
]

export const pickDye = (chance: Dice): Dye => chance.pick(dyes)
