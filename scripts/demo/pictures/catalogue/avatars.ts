import { oklch, type Colour } from '../colour.ts'
import { palettes } from '../palettes.ts'
import { avatarPicture, type Picture } from '../picture.ts'
import type { Face } from '../scenes/portrait/person.ts'
import { portrait } from '../scenes/portrait/portrait.ts'

const { seal, sea, meadow, plum, night, clay } = palettes

const skin = {
  rose: oklch(0.84, 0.055, 45), pale: oklch(0.87, 0.045, 60), wheat: oklch(0.8, 0.065, 65), olive: oklch(0.75, 0.07, 62),
  tan: oklch(0.68, 0.08, 55), umber: oklch(0.55, 0.08, 50), brown: oklch(0.46, 0.07, 48), deep: oklch(0.38, 0.055, 45),
} as const satisfies Record<string, Colour>
const hair = {
  black: oklch(0.24, 0.02, 280), soft: oklch(0.29, 0.03, 45), chestnut: oklch(0.4, 0.07, 45), ginger: oklch(0.58, 0.13, 50), blond: oklch(0.8, 0.09, 85),
  grey: oklch(0.68, 0.012, 80), white: oklch(0.9, 0.012, 85), steel: oklch(0.5, 0.015, 250),
} as const satisfies Record<string, Colour>
const gold = oklch(0.8, 0.13, 85)

const faces: Readonly<Record<string, Face>> = {
  marta: { skin: skin.wheat, hair: hair.grey, style: 'bob', garment: 'apron', cloth: seal.paper, trim: seal.ink, scenery: 'blocks', back: seal.second, backFigure: seal.third, breadth: 112, jaw: 0.3, glasses: { colour: seal.first, round: true }, brow: 0.4 },
  sarah: { skin: skin.deep, hair: hair.black, style: 'afro', garment: 'shirt', cloth: sea.second, trim: gold, scenery: 'sun', back: seal.third, backFigure: oklch(0.68, 0.17, 38), breadth: 110, jaw: 0.3, earrings: { colour: gold, kind: 'hoop' }, lips: oklch(0.5, 0.15, 15), tilt: -2 },
  kenji: { skin: skin.wheat, hair: hair.steel, style: 'crop', garment: 'jacket', cloth: oklch(0.38, 0.08, 255), trim: clay.paper, scenery: 'arch', back: clay.third, backFigure: oklch(0.62, 0.11, 40), breadth: 114, jaw: 0.55, beard: 'goatee', eyes: 'smiling' },
  lucia: { skin: skin.tan, hair: hair.black, style: 'braids', garment: 'yoke', cloth: palettes.cochineal.first, trim: palettes.cochineal.third, scenery: 'hill', back: oklch(0.82, 0.09, 80), backFigure: palettes.cochineal.second, breadth: 116, jaw: 0.35, earrings: { colour: gold, kind: 'stud' }, tilt: 2 },
  tomasz: { skin: skin.pale, hair: hair.ginger, style: 'curls', garment: 'stripes', cloth: sea.paper, trim: sea.first, scenery: 'blocks', back: oklch(0.75, 0.08, 225), backFigure: sea.fourth, breadth: 114, jaw: 0.7, beard: 'full', freckles: true },
  priya: { skin: skin.umber, hair: hair.soft, style: 'long', garment: 'crew', cloth: plum.third, trim: plum.first, scenery: 'arch', back: plum.first, backFigure: plum.second, breadth: 110, jaw: 0.2, earrings: { colour: gold, kind: 'drop' }, brow: 0.3, lips: oklch(0.48, 0.14, 15) },
  noor: { skin: skin.olive, hair: oklch(0.47, 0.08, 165), style: 'scarf', streak: gold, garment: 'crew', cloth: seal.ink, trim: seal.third, scenery: 'dots', back: seal.pale, backFigure: oklch(0.78, 0.09, 40), breadth: 108, jaw: 0.25, tilt: -2 },
  mateo: { skin: skin.olive, hair: hair.soft, style: 'wavy', garment: 'shirt', cloth: palettes.cyanotype.second, trim: seal.paper, scenery: 'waves', back: palettes.cyanotype.pale, backFigure: palettes.cyanotype.fourth, breadth: 112, jaw: 0.6, beard: 'stubble', tilt: 3 },
  hana: { skin: skin.rose, hair: hair.chestnut, style: 'fringe', garment: 'rollneck', cloth: oklch(0.6, 0.13, 38), trim: seal.paper, scenery: 'leaves', back: meadow.first, backFigure: meadow.second, breadth: 108, jaw: 0.15, freckles: true },
  mei: { skin: skin.wheat, hair: hair.black, style: 'bob', garment: 'jacket', cloth: night.ink, trim: seal.first, scenery: 'rays', back: oklch(0.72, 0.14, 32), backFigure: oklch(0.78, 0.12, 40), breadth: 110, jaw: 0.25, glasses: { colour: oklch(0.3, 0.04, 270), round: false }, earrings: { colour: seal.third, kind: 'stud' }, lips: oklch(0.56, 0.19, 25) },
  yusuf: { skin: skin.olive, hair: hair.grey, style: 'crop', garment: 'waistcoat', cloth: oklch(0.44, 0.06, 60), trim: seal.paper, scenery: 'sun', back: oklch(0.5, 0.08, 200), backFigure: oklch(0.84, 0.07, 80), breadth: 120, jaw: 0.8, beard: 'moustache', brow: -0.2, eyes: 'smiling' },
  anahera: { skin: skin.tan, hair: hair.soft, style: 'long', streak: hair.grey, garment: 'crew', cloth: seal.second, trim: oklch(0.6, 0.09, 160), scenery: 'hill', back: oklch(0.8, 0.07, 200), backFigure: seal.third, breadth: 116, jaw: 0.4, pendant: oklch(0.62, 0.1, 165), eyes: 'smiling' },
  olek: { skin: skin.pale, hair: hair.blond, style: 'topknot', garment: 'rollneck', cloth: oklch(0.58, 0.1, 290), trim: seal.paper, scenery: 'dots', back: oklch(0.86, 0.05, 300), backFigure: oklch(0.93, 0.05, 95), breadth: 108, jaw: 0.2, earrings: { colour: sea.first, kind: 'drop' }, brow: 0.2 },
  thandi: { skin: skin.brown, hair: oklch(0.6, 0.18, 32), style: 'wrap', streak: gold, garment: 'crew', cloth: oklch(0.42, 0.09, 255), trim: sea.second, scenery: 'rays', back: oklch(0.78, 0.09, 175), backFigure: oklch(0.83, 0.08, 170), breadth: 110, jaw: 0.25, earrings: { colour: gold, kind: 'drop' }, lips: oklch(0.5, 0.16, 12), tilt: 2 },
  leo: { skin: skin.rose, hair: hair.chestnut, style: 'tousled', garment: 'hood', cloth: oklch(0.55, 0.12, 145), trim: seal.paper, scenery: 'waves', back: seal.third, backFigure: oklch(0.86, 0.1, 85), breadth: 106, jaw: 0.4, glasses: { colour: oklch(0.35, 0.05, 250), round: true }, brow: 0.5, tilt: -3 },
  ruth: { skin: skin.rose, hair: hair.white, style: 'curls', garment: 'yoke', cloth: palettes.lake.first, trim: palettes.lake.paper, scenery: 'sun', back: palettes.lake.third, backFigure: oklch(0.92, 0.03, 80), breadth: 114, jaw: 0.35, glasses: { colour: palettes.lake.second, round: true }, eyes: 'smiling' },
}

/** The portraits; who is not here keeps the generated seal. */
export const avatars: readonly Picture[] = Object.entries(faces).map(([handle, face]) =>
  avatarPicture(`avatar-${handle}`, seal, (sheet) => portrait(sheet, face)))
