import { lit, oklch } from '../colour.ts'
import { bands, mirrored } from '../motif.ts'
import { palettes } from '../palettes.ts'
import { offerPicture, type Picture } from '../picture.ts'
import { cuff, earrings } from '../scenes/beads.ts'
import { hat, mittens } from '../scenes/knit.ts'
import { stillLife } from '../scenes/still-life.ts'
import { blanket, hanging, runner } from '../scenes/weave.ts'

const { clay, cochineal, lake, seal } = palettes
const bone = oklch(0.9, 0.025, 85),
  iron = oklch(0.3, 0.03, 50),
  celadon = oklch(0.78, 0.05, 155),
  rust = oklch(0.56, 0.12, 45)

const cloth = mirrored([
  { rows: 5, ground: cochineal.ink },
  { rows: 2, ground: cochineal.third },
  { rows: 15, ground: cochineal.first, figure: cochineal.paper, second: cochineal.third, kind: 'diamond', repeat: 16 },
  { rows: 2, ground: cochineal.third },
  { rows: 3, ground: cochineal.fourth },
  { rows: 9, ground: cochineal.ink, figure: cochineal.second, second: cochineal.paper, kind: 'zigzag', repeat: 14 },
  { rows: 3, ground: cochineal.fourth },
  { rows: 2, ground: cochineal.paper },
  { rows: 19, ground: cochineal.second, figure: cochineal.ink, second: cochineal.third, kind: 'cross', repeat: 22 },
])
const nordic = mirrored([
  { rows: 3, ground: lake.first },
  { rows: 3, ground: lake.first, figure: lake.paper, kind: 'dash', repeat: 4 },
  { rows: 2, ground: lake.paper },
  { rows: 5, ground: lake.paper, figure: lake.second, second: lake.paper, kind: 'diamond', repeat: 6 },
  { rows: 2, ground: lake.paper },
  { rows: 2, ground: lake.first },
  { rows: 17, ground: lake.first, figure: lake.paper, second: lake.third, kind: 'star', repeat: 19 },
])

/** Things one can hold: pots, cloth, knitting, beads. */
export const goods: readonly Picture[] = [
  offerPicture('everyday-mug', clay, 'paper', (sheet, p) =>
    stillLife(sheet, p, {
      wall: oklch(0.83, 0.055, 55),
      table: oklch(0.62, 0.07, 48),
      light: 'arch',
      lightColour: oklch(0.9, 0.04, 70),
      pots: [{ kind: 'mug', x: 0.48, foot: 0.82, size: 560, glaze: bone, clay: rust, dip: 0.72, speckle: iron }],
    }),
  ),
  offerPicture('mug-family', clay, 'paper', (sheet, p) =>
    stillLife(sheet, p, {
      wall: oklch(0.44, 0.045, 165),
      table: oklch(0.8, 0.05, 75),
      light: 'pane',
      lightColour: oklch(0.52, 0.055, 160),
      pots: [
        { kind: 'mug', x: 0.2, foot: 0.76, size: 340, glaze: celadon, clay: rust, dip: 0.8, speckle: iron },
        { kind: 'mug', x: 0.5, foot: 0.8, size: 400, glaze: bone, clay: rust, dip: 0.66, speckle: iron, stripe: seal.first },
        { kind: 'mug', x: 0.785, foot: 0.77, size: 320, glaze: iron, clay: rust, dip: 0.78, speckle: bone },
      ],
    }),
  ),
  offerPicture('tea-bowl', clay, 'paper', (sheet, p) =>
    stillLife(sheet, p, {
      wall: oklch(0.9, 0.03, 80),
      table: oklch(0.42, 0.05, 40),
      light: 'sun',
      lightColour: oklch(0.68, 0.16, 35),
      pots: [
        {
          kind: 'bowl',
          x: 0.45,
          foot: 0.84,
          size: 430,
          glaze: oklch(0.27, 0.035, 50),
          clay: oklch(0.5, 0.07, 45),
          dip: 0.78,
          speckle: oklch(0.6, 0.1, 60),
        },
      ],
    }),
  ),
  offerPicture('bud-vases', clay, 'paper', (sheet, p) =>
    stillLife(sheet, p, {
      wall: oklch(0.87, 0.045, 30),
      table: oklch(0.55, 0.08, 20),
      light: 'arch',
      lightColour: oklch(0.93, 0.03, 50),
      pots: [
        { kind: 'bud', x: 0.26, foot: 0.78, size: 400, glaze: celadon, clay: rust, dip: 0.82, speckle: iron, stem: seal.first },
        { kind: 'gourd', x: 0.5, foot: 0.83, size: 500, glaze: bone, clay: rust, dip: 0.9, speckle: iron, stem: seal.third },
        { kind: 'bottle', x: 0.74, foot: 0.79, size: 450, glaze: oklch(0.44, 0.075, 245), clay: rust, dip: 0.86, stem: lit(seal.first, 0.12) },
      ],
    }),
  ),
  offerPicture('table-runner', cochineal, 'paper', (sheet, p) => runner(sheet, p, bands(cloth), oklch(0.66, 0.075, 62))),
  offerPicture('four-valleys', cochineal, 'paper', (sheet, p) =>
    blanket(
      sheet,
      p,
      bands([
        { rows: 6, ground: p.paper },
        { rows: 11, ground: p.fourth, figure: p.third, second: p.paper, kind: 'zigzag', repeat: 18 },
        { rows: 4, ground: p.ink },
        { rows: 17, ground: p.third, figure: p.first, second: p.ink, kind: 'cross', repeat: 20 },
        { rows: 4, ground: p.ink },
        { rows: 13, ground: p.first, figure: p.paper, second: p.third, kind: 'diamond', repeat: 14 },
        { rows: 3, ground: p.second },
        { rows: 3, ground: p.ink },
      ]),
    ),
  ),
  offerPicture(
    'cross-study',
    cochineal,
    'paper',
    (sheet, p) =>
      hanging(
        sheet,
        p,
        bands([
          { rows: 4, ground: p.ink },
          { rows: 3, ground: p.third },
          { rows: 25, ground: p.first, figure: p.ink, second: p.third, kind: 'cross', repeat: 26 },
          { rows: 3, ground: p.third },
          { rows: 4, ground: p.ink },
          { rows: 7, ground: p.paper, figure: p.fourth, kind: 'zigzag', repeat: 10 },
        ]),
        oklch(0.88, 0.03, 80),
      ),
    'tall',
  ),
  offerPicture('lake-ice-hat', lake, 'paper', (sheet, p) => hat(sheet, p, bands(nordic), oklch(0.84, 0.045, 60))),
  offerPicture('mitten-kit', lake, 'paper', (sheet, p) => mittens(sheet, p, bands(nordic), oklch(0.87, 0.05, 85))),
  offerPicture('kingfisher-cuff', palettes.sea, 'paper', (sheet, p) =>
    cuff(
      sheet,
      p,
      bands(
        mirrored([
          { rows: 3, ground: p.fourth },
          { rows: 2, ground: p.third },
          { rows: 13, ground: p.first, figure: p.fourth, second: p.third, kind: 'diamond', repeat: 16 },
        ]),
      ),
      oklch(0.9, 0.025, 80),
    ),
  ),
  offerPicture(
    'strand-earrings',
    palettes.sea,
    'paper',
    (sheet, p) => earrings(sheet, p, [oklch(0.64, 0.17, 30), oklch(0.83, 0.12, 80), p.paper, p.first, p.second], oklch(0.42, 0.05, 200)),
    'tall',
  ),
]
