import type { Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { group, rect, type Sheet } from '../sheet.ts'
import { plant } from './botanical.ts'
import { softShadow } from './window.ts'
import { table, placed } from './paper-goods.ts'

/** Folded cards with printed plants, fanned over their box. */
export function cards(sheet: Sheet, palette: Palette, ground: Colour): string {
  const w = 300,
    h = 430
  const one = (fill: Colour, ink: Colour, kind: 'fern' | 'umbel' | 'poppy' | 'laurel' | 'eucalyptus', accent: Colour): string => {
    const clip = sheet.clip(rect(-w / 2 + 22, -h / 2 + 22, w - 44, h - 44))
    return (
      softShadow({ x: -w / 2 + 5, y: -h / 2 + 12, w, h }, palette.ink, 6) +
      rect(-w / 2, -h / 2, w, h, { rx: 5, fill: palette.paper }) +
      rect(-w / 2 + 22, -h / 2 + 22, w - 44, h - 44, { fill }) +
      group({ 'clip-path': clip }, plant({ kind, x: -24, y: h / 2 - 20, size: 340, lean: 0.12, ink, cut: fill, accent }))
    )
  }
  const set = [
    [palette.first, palette.pale, 'fern', palette.pale],
    [palette.pale, palette.first, 'umbel', palette.fourth],
    [palette.fourth, palette.paper, 'laurel', palette.third],
    [palette.third, palette.ink, 'poppy', palette.fourth],
    [palette.ink, palette.second, 'eucalyptus', palette.pale],
  ] as const
  const row = (y: number, from: number, count: number, shift: number) =>
    Array.from({ length: count }, (_, i) => {
      const item = set[(i + from) % set.length] ?? set[0]
      return placed(210 + shift + i * 395, y, [-5, 3, -2, 6][i % 4] ?? 0, one(item[0], item[1], item[2], item[3]))
    }).join('')
  return table(sheet, ground) + row(330, 0, 4, 0) + row(880, 2, 4, 0)
}
