import { oklch } from '../colour.ts'
import { bands } from '../motif.ts'
import { palettes } from '../palettes.ts'
import { offerPicture, type Picture } from '../picture.ts'
import { garden } from '../scenes/botanical-garden.ts'
import { circleOfLearners } from '../scenes/lesson-circle.ts'
import { joins } from '../scenes/lesson-joins.ts'
import { loom } from '../scenes/lesson-loom.ts'
import { papers as papersScene } from '../scenes/lesson-papers.ts'
import { plotter } from '../scenes/lesson-plotter.ts'
import { wheel } from '../scenes/lesson-wheel.ts'
import { bakery } from '../scenes/paper-bakery.ts'
import { bookCover } from '../scenes/paper-book.ts'
import { calendar } from '../scenes/paper-calendar.ts'
import { cards } from '../scenes/paper-cards.ts'
import { notebooks } from '../scenes/paper-goods.ts'
import { stillLife } from '../scenes/still-life.ts'

const { seal, meadow, sea, night, clay, cochineal, plum, dusk, cyanotype } = palettes

/** Printed matter and lessons. */
export const papers: readonly Picture[] = [
  offerPicture('sewn-notebooks', seal, 'paper', (sheet, p) => notebooks(sheet, p, oklch(0.84, 0.045, 65))),
  offerPicture('wall-calendar', seal, 'paper', (sheet, p) => calendar(sheet, p, oklch(0.8, 0.05, 190)), 'tall'),
  offerPicture('harbour-bakery', seal, 'paper', (sheet, p) => bakery(sheet, p, oklch(0.86, 0.05, 75))),
  offerPicture('book-cover', dusk, 'paper', (sheet, p) => bookCover(sheet, p, oklch(0.82, 0.07, 55))),
  offerPicture('lino-cards', meadow, 'print', (sheet, p) => cards(sheet, p, oklch(0.85, 0.05, 60))),
  offerPicture('cyanotype-recipe', cyanotype, 'print', (sheet, p) =>
    garden(sheet, p, p.first, [
      { kind: 'umbel', x: 900, y: 1230, size: 1000, lean: 0.08, ink: p.pale, cut: p.first, accent: p.paper },
      { kind: 'fern', x: 480, y: 1230, size: 1020, lean: -0.07, ink: p.paper, cut: p.second },
      { kind: 'eucalyptus', x: 1330, y: 1230, size: 840, lean: 0.05, ink: p.fourth, cut: p.first, accent: p.paper },
      { kind: 'grass', x: 200, y: 1230, size: 760, lean: 0.14, ink: p.fourth, cut: p.first, accent: p.pale },
    ]),
  ),
  offerPicture('sql-course', plum, 'paper', (sheet, p) => joins(sheet, p, oklch(0.9, 0.035, 350))),
  offerPicture('backstrap-loom', cochineal, 'paper', (sheet, p) =>
    loom(
      sheet,
      p,
      oklch(0.84, 0.06, 85),
      bands([
        { rows: 3, ground: p.first },
        { rows: 2, ground: p.paper },
        { rows: 13, ground: p.first, figure: p.third, second: p.paper, kind: 'diamond', repeat: 14 },
        { rows: 2, ground: p.paper },
        { rows: 4, ground: p.fourth },
        { rows: 8, ground: p.ink, figure: p.second, second: p.third, kind: 'zigzag', repeat: 12 },
        { rows: 4, ground: p.fourth },
      ]),
    ),
  ),
  offerPicture('plotter-course', sea, 'paper', (sheet, p) => plotter(sheet, p, oklch(0.8, 0.07, 190))),
  offerPicture('teaching-circle', seal, 'paper', (sheet, p) => circleOfLearners(sheet, p, oklch(0.46, 0.07, 165))),
  offerPicture('invoice-set', seal, 'smooth', (sheet, p) => papersScene(sheet, p, oklch(0.58, 0.08, 235))),
  offerPicture('first-bowl', clay, 'paper', (sheet, p) => wheel(sheet, p, oklch(0.8, 0.06, 75))),
  offerPicture('daylight-photos', night, 'paper', (sheet, p) =>
    stillLife(sheet, p, {
      wall: oklch(0.85, 0.03, 230),
      table: oklch(0.93, 0.015, 85),
      light: 'pane',
      lightColour: oklch(0.93, 0.02, 90),
      line: 0.62,
      pots: [
        { kind: 'jar', x: 0.36, foot: 0.76, size: 460, glaze: oklch(0.62, 0.12, 45), clay: oklch(0.5, 0.08, 45), dip: 1.2 },
        { kind: 'bottle', x: 0.56, foot: 0.72, size: 560, glaze: oklch(0.42, 0.07, 165), clay: oklch(0.5, 0.08, 45), dip: 1.2 },
        {
          kind: 'plate',
          x: 0.6,
          foot: 0.85,
          size: 120,
          glaze: oklch(0.9, 0.02, 85),
          clay: oklch(0.6, 0.1, 45),
          dip: 1.2,
          speckle: oklch(0.4, 0.04, 50),
        },
      ],
    }),
  ),
]
