import { lit, oklch } from '../colour.ts'
import { palettes } from '../palettes.ts'
import { offerPicture, type Picture } from '../picture.ts'
import { room } from '../scenes/isometric-room.ts'
import { town } from '../scenes/isometric-town.ts'
import { penSheet, type Curve } from '../scenes/nib.ts'
import { knots, poster } from '../scenes/poster.ts'
import { cassette, vault, waveform } from '../scenes/sound.ts'
import { spoons, stool } from '../scenes/wood.ts'

const { seal, dusk, meadow, sea, night, plum } = palettes
const oak = oklch(0.76, 0.08, 72),
  walnut = oklch(0.47, 0.06, 52),
  cherry = oklch(0.63, 0.1, 48),
  birch = oklch(0.86, 0.05, 82),
  olive = oklch(0.66, 0.08, 88)

/** The tail of a waw: out of the head, down and away to the left. */
const waw: readonly Curve[] = [
  [
    [880, 520],
    [700, 360],
    [560, 560],
    [700, 660],
  ],
  [
    [700, 660],
    [800, 720],
    [930, 660],
    [900, 530],
  ],
  [
    [900, 530],
    [940, 860],
    [700, 1160],
    [250, 1180],
  ],
]
const breath: readonly Curve[] = [
  [
    [1360, 330],
    [1180, 300],
    [1080, 520],
    [1200, 640],
  ],
  [
    [1200, 640],
    [1330, 760],
    [1180, 960],
    [820, 940],
  ],
  [
    [820, 940],
    [420, 920],
    [220, 720],
    [260, 470],
  ],
]

/** Studio work: towns, posters, pen, sound and wood. */
export const studio: readonly Picture[] = [
  offerPicture('harbour-at-six', dusk, 'paper', (sheet, p) =>
    town(sheet, p, {
      ground: oklch(0.87, 0.06, 45),
      land: oklch(0.82, 0.05, 95),
      water: oklch(0.6, 0.08, 225),
      size: 10,
      unit: 82,
      walls: [p.paper, p.pale, p.third, oklch(0.75, 0.1, 30), lit(p.fourth, 0.2)],
      roofs: [p.first, p.second, oklch(0.5, 0.12, 25)],
    }),
  ),
  offerPicture('library-wayfinding', seal, 'smooth', (sheet, p) =>
    town(sheet, p, {
      ground: oklch(0.44, 0.06, 165),
      land: oklch(0.88, 0.03, 90),
      size: 8,
      unit: 96,
      walls: [p.paper, p.pale, oklch(0.9, 0.02, 90)],
      roofs: [p.first, p.third, p.second],
    }),
  ),
  offerPicture('shop-isometric', seal, 'paper', (sheet, p) => room(sheet, p, oklch(0.79, 0.1, 75), oklch(0.9, 0.035, 60), oklch(0.72, 0.07, 60))),
  offerPicture('poster-grid', seal, 'print', (sheet, p) =>
    poster(sheet, p, 6, [p.paper, p.pale, p.second, p.third, p.ink], [p.first, p.second, p.third, p.fourth, p.ink, p.paper], 0),
  ),
  offerPicture('thousand-knots', plum, 'paper', (sheet, p) => knots(sheet, p, 14, p.ink, [p.first, p.second, p.third, p.fourth, p.pale]), 'square'),
  offerPicture(
    'waw',
    seal,
    'paper',
    (sheet, p) =>
      penSheet(sheet, p, {
        ground: oklch(0.93, 0.025, 85),
        guide: p.first,
        circles: [
          [790, 560, 190],
          [560, 860, 330],
        ],
        strokes: [{ curves: waw, breadth: 120, angle: 58, ink: p.ink }],
        dots: [
          [980, 300, 52, p.first],
          [240, 330, 52, p.third],
          [360, 330, 52, p.third],
          [300, 420, 52, p.third],
        ],
      }),
    'tall',
  ),
  offerPicture('reed-wordmark', palettes.sea, 'paper', (sheet, p) =>
    penSheet(sheet, p, {
      ground: oklch(0.36, 0.06, 200),
      guide: oklch(0.6, 0.07, 195),
      circles: [
        [790, 640, 330],
        [1230, 470, 190],
      ],
      strokes: [{ curves: breath, breadth: 104, angle: 56, ink: p.paper }],
      dots: [
        [700, 560, 44, p.fourth],
        [810, 560, 44, p.fourth],
        [1180, 1060, 44, p.third],
      ],
    }),
  ),
  offerPicture('cathedral-sampler', night, 'paper', (sheet, p) => vault(sheet, p, p.ink, [p.paper, p.third, p.fourth, p.second, p.first])),
  offerPicture('podcast-edit', seal, 'paper', (sheet, p) => waveform(sheet, p, p.paper)),
  offerPicture('home-recording', dusk, 'print', (sheet, p) => cassette(sheet, p, p.third, p.second, p.paper)),
  offerPicture('carved-spoons', meadow, 'paper', (sheet) => spoons(sheet, oklch(0.45, 0.07, 245), [cherry, birch, walnut, olive, oak])),
  offerPicture('walnut-stool', sea, 'paper', (sheet, p) => stool(sheet, p, oklch(0.83, 0.06, 85), oklch(0.68, 0.07, 50), walnut), 'tall'),
]
