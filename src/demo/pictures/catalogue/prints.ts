import { oklch } from '../colour.ts'
import { palettes } from '../palettes.ts'
import { offerPicture, type Picture } from '../picture.ts'
import { garden, states } from '../scenes/botanical-garden.ts'
import { flow } from '../scenes/flow.ts'
import { hills } from '../scenes/hills.ts'
import { moonPhases, starChart } from '../scenes/sky.ts'
import { waves } from '../scenes/waves.ts'

const { seal, dusk, sea, night, cyanotype } = palettes

/** Prints and drawings on paper. */
export const prints: readonly Picture[] = [
  offerPicture('ridge-lines', dusk, 'print', (sheet, p) =>
    hills(sheet, p, {
      layers: 7,
      horizon: 0.47,
      sun: { x: 0.33, y: 0.3, size: 0.12, colour: p.first },
      sky: [oklch(0.8, 0.09, 50), p.paper],
      far: oklch(0.76, 0.08, 20),
      near: oklch(0.29, 0.07, 310),
      trees: true,
      birds: 5,
    }),
  ),
  offerPicture('river-low-water', cyanotype, 'paper', (sheet, p) =>
    hills(sheet, p, {
      layers: 5,
      horizon: 0.5,
      sun: { x: 0.64, y: 0.28, size: 0.1, colour: p.paper },
      sky: [p.third, p.pale],
      far: p.fourth,
      near: p.ink,
      water: p.second,
      birds: 8,
      trees: true,
    }),
  ),
  offerPicture(
    'drift-112',
    seal,
    'paper',
    (sheet, p) =>
      flow(sheet, p, {
        strokes: 5200,
        scale: 0.0011,
        weight: [5, 22],
        ground: p.paper,
        inks: [p.ink, p.second, p.fourth, p.third, p.first],
        turn: 0.4,
        stone: { x: 0.62, y: 0.42, size: 0.16, fill: p.first },
      }),
    'tall',
  ),
  offerPicture(
    'drift-87',
    night,
    'smooth',
    (sheet, p) =>
      flow(sheet, p, {
        strokes: 6000,
        scale: 0.0016,
        weight: [3, 13],
        ground: p.ink,
        inks: [p.first, p.second, p.fourth, p.third, p.pale, p.paper],
        turn: 1.2,
      }),
    'square',
  ),
  offerPicture('three-swells', sea, 'print', (sheet, p) =>
    waves(sheet, p, {
      bands: 6,
      sky: p.paper,
      sun: p.fourth,
      deep: p.ink,
      shallow: p.second,
      foam: p.paper,
      boat: true,
    }),
  ),
  offerPicture('nine-moons', night, 'paper', (sheet, p) => moonPhases(sheet, p), 'square'),
  offerPicture('southern-sky', night, 'paper', (sheet, p) => starChart(sheet, p), 'square'),
  offerPicture(
    'night-garden',
    night,
    'print',
    (sheet, p) =>
      garden(
        sheet,
        p,
        p.ink,
        [
          { kind: 'fern', x: 170, y: 1620, size: 900, lean: -0.08, ink: p.second, cut: p.ink },
          { kind: 'umbel', x: 830, y: 1640, size: 1120, lean: 0.03, ink: p.pale, cut: p.ink, accent: p.third },
          { kind: 'eucalyptus', x: 1080, y: 1680, size: 760, lean: -0.04, ink: p.first, cut: p.ink, accent: p.pale },
          { kind: 'poppy', x: 420, y: 1640, size: 1080, lean: -0.05, ink: p.pale, cut: p.ink, accent: p.fourth },
          { kind: 'poppy', x: 640, y: 1660, size: 700, lean: 0.12, ink: p.pale, cut: p.ink, accent: p.fourth },
          { kind: 'grass', x: 240, y: 1640, size: 700, lean: 0.3, ink: p.third, cut: p.ink, accent: p.third },
          { kind: 'laurel', x: 930, y: 1660, size: 560, lean: -0.16, ink: p.fourth, cut: p.ink },
        ],
        p.third,
      ),
    'tall',
  ),
  offerPicture('fern-states', palettes.meadow, 'print', (sheet, p) =>
    states(sheet, p, 'fern', [
      [p.pale, p.first],
      [p.first, p.third],
      [p.ink, p.pale],
    ]),
  ),
]
