import { oklch } from '../colour.ts'
import { bands, mirrored } from '../motif.ts'
import { palettes } from '../palettes.ts'
import { bannerPicture, type Picture } from '../picture.ts'
import { garden } from '../scenes/botanical-garden.ts'
import { type PlantKind } from '../scenes/botanical.ts'
import { flow } from '../scenes/flow.ts'
import { hills } from '../scenes/hills.ts'
import { penSheet, type Curve } from '../scenes/nib.ts'
import { poster } from '../scenes/poster.ts'
import { blanket } from '../scenes/weave.ts'

const { seal, cochineal, cyanotype, meadow, sea } = palettes

/** One long line of the pen, from the right edge to the left. */
const line: readonly Curve[] = [
  [
    [1500, 150],
    [1330, 110],
    [1290, 330],
    [1420, 360],
  ],
  [
    [1420, 360],
    [1560, 390],
    [1300, 420],
    [1080, 330],
  ],
  [
    [1080, 330],
    [900, 250],
    [820, 380],
    [640, 360],
  ],
  [
    [640, 360],
    [400, 330],
    [300, 130],
    [120, 180],
  ],
]
const row: readonly PlantKind[] = ['fern', 'poppy', 'umbel', 'grass', 'laurel', 'eucalyptus', 'poppy', 'fern', 'umbel', 'laurel', 'grass', 'poppy']

/** Wide pictures for the tops of profiles. */
export const banners: readonly Picture[] = [
  bannerPicture('banner-marta', seal, 'print', (sheet, p) =>
    poster(sheet, p, 13, [p.paper, p.pale, p.second, p.ink, p.third], [p.first, p.second, p.third, p.ink, p.paper], 0),
  ),
  bannerPicture('banner-sarah', sea, 'paper', (sheet, p) =>
    flow(sheet, p, {
      strokes: 3600,
      scale: 0.0013,
      weight: [4, 15],
      ground: p.ink,
      inks: [p.first, p.second, p.third, p.fourth, p.pale],
      turn: 0.2,
    }),
  ),
  bannerPicture('banner-kenji', seal, 'paper', (sheet, p) =>
    hills(sheet, p, {
      layers: 6,
      horizon: 0.62,
      sun: { x: 0.24, y: 0.46, size: 0.26, colour: p.first },
      sky: [p.pale, p.paper],
      far: oklch(0.78, 0.07, 60),
      near: oklch(0.33, 0.05, 165),
      trees: true,
      terraces: true,
    }),
  ),
  bannerPicture('banner-lucia', cochineal, 'paper', (sheet, p) =>
    blanket(
      sheet,
      p,
      bands(
        mirrored([
          { rows: 4, ground: p.ink },
          { rows: 2, ground: p.third },
          { rows: 13, ground: p.second, figure: p.paper, second: p.third, kind: 'diamond', repeat: 16 },
          { rows: 3, ground: p.fourth },
          { rows: 8, ground: p.paper, figure: p.first, kind: 'zigzag', repeat: 14 },
        ]),
      ),
    ),
  ),
  bannerPicture('banner-mateo', cyanotype, 'paper', (sheet, p) =>
    hills(sheet, p, {
      layers: 6,
      horizon: 0.62,
      sun: { x: 0.72, y: 0.34, size: 0.15, colour: p.paper },
      sky: [p.third, p.pale],
      far: p.fourth,
      near: p.ink,
      birds: 7,
      trees: true,
    }),
  ),
  bannerPicture('banner-hana', meadow, 'print', (sheet, p) =>
    garden(
      sheet,
      p,
      oklch(0.9, 0.05, 95),
      row.map((kind, i) => ({
        kind,
        x: 70 + i * 133,
        y: 530,
        size: 350 + ((i * 53) % 110),
        lean: ((i % 5) - 2) * 0.06,
        ink: i % 3 === 0 ? p.ink : p.first,
        cut: oklch(0.9, 0.05, 95),
        accent: i % 2 === 0 ? p.fourth : p.third,
      })),
    ),
  ),
  bannerPicture('banner-noor', seal, 'paper', (sheet, p) =>
    penSheet(sheet, p, {
      ground: oklch(0.4, 0.07, 165),
      guide: oklch(0.6, 0.07, 160),
      circles: [
        [1420, 255, 130],
        [470, 290, 210],
      ],
      strokes: [{ curves: line, breadth: 66, angle: 58, ink: p.paper }],
      dots: [
        [1180, 130, 26, p.third],
        [1244, 130, 26, p.third],
        [700, 200, 26, p.first],
        [560, 460, 26, p.third],
      ],
    }),
  ),
]
