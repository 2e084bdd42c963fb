import { lit, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, circle, group, n, path, rect, type Sheet } from '../sheet.ts'
import { plant } from './botanical.ts'
import { softShadow } from './window.ts'
import { table, placed } from './paper-goods.ts'

/** The identity of a bakery: bag, card, stamp, bread. */
export function bakery(sheet: Sheet, palette: Palette, ground: Colour): string {
  const loaf = (x: number, y: number, size: number, ink: Colour, cut: Colour): string =>
    group(
      { transform: `translate(${n(x)} ${n(y)}) scale(${n(size / 100)})` },
      path('M-100 30C-120 -40 -60 -70 0 -70S120 -40 100 30Q60 52 0 52T-100 30Z', { fill: ink }),
      path('M-62 -40q26 28 18 72M-18 -58q26 34 18 92M28 -58q24 36 14 90M66 -38q14 26 6 60', {
        fill: 'none',
        stroke: cut,
        'stroke-width': 9,
        'stroke-linecap': 'round',
      }),
    )
  const waves = (x: number, y: number, w: number, rows: number, ink: Colour): string =>
    Array.from({ length: rows }, (_, i) =>
      path(`M${n(x)} ${n(y + i * 24)}${`q${n(w / 16)} -20 ${n(w / 8)} 0t${n(w / 8)} 0`.repeat(4)}`, {
        fill: 'none',
        stroke: ink,
        'stroke-width': 8,
        'stroke-linecap': 'round',
      }),
    ).join('')
  const wheat = (x: number, y: number, size: number, ink: Colour) => plant({ kind: 'grass', x, y, size, lean: 0.06, ink, cut: ground, accent: ink })
  const bag = [
    softShadow({ x: 156, y: 220, w: 520, h: 790 }, palette.ink, 8),
    path(
      'M150 190l26 -26l26 26l26 -26l26 26l26 -26l26 26l26 -26l26 26l26 -26l26 26l26 -26l26 26l26 -26l26 26l26 -26l26 26l26 -26l26 26l26 -26l26 26V1000H150Z',
      { fill: palette.pale },
    ),
    rect(150, 190, 70, 810, { fill: lit(palette.pale, -0.05) }),
    circle(430, 480, 178, { fill: palette.first }),
    loaf(430, 490, 118, palette.paper, palette.first),
    waves(290, 730, 280, 3, palette.first),
    bar(310, 880, 240, 18, palette.ink),
    bar(350, 918, 160, 12, palette.ink),
  ]
  const card = [
    softShadow({ x: -218, y: -116, w: 440, h: 256 }, palette.ink, 6),
    rect(-220, -130, 440, 256, { rx: 6, fill: palette.second }),
    loaf(-118, 0, 62, palette.pale, palette.second),
    bar(-10, -44, 170, 16, palette.pale),
    bar(-10, -8, 120, 10, palette.third),
    bar(-10, 20, 146, 10, palette.third),
  ]
  const back = [
    softShadow({ x: -218, y: -116, w: 440, h: 256 }, palette.ink, 6),
    rect(-220, -130, 440, 256, { rx: 6, fill: palette.paper }),
    waves(-170, -66, 340, 6, palette.second),
  ]
  const stamp = [
    circle(8, 14, 150, { fill: palette.ink, opacity: 0.2 }),
    circle(0, 0, 150, { fill: palette.third }),
    circle(0, 0, 128, { fill: 'none', stroke: palette.ink, 'stroke-width': 5 }),
    Array.from({ length: 30 }, (_, i) => path('M0 -116v14', { stroke: palette.ink, 'stroke-width': 6, transform: `rotate(${i * 12})` })).join(''),
    loaf(0, -6, 70, palette.ink, palette.third),
    waves(-70, 60, 140, 1, palette.ink),
  ]
  return (
    table(sheet, ground) +
    bag.join('') +
    placed(1090, 330, -7, back.join('')) +
    placed(1150, 530, 5, card.join('')) +
    placed(980, 880, 0, stamp.join('')) +
    wheat(1330, 1120, 430, lit(palette.third, -0.05)) +
    wheat(1400, 1130, 360, palette.third) +
    wheat(1250, 1130, 330, palette.third)
  )
}
