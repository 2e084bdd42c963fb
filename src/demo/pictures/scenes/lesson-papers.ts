import { lit, mix, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, circle, group, lines, path, rect, type Sheet } from '../sheet.ts'
import { card, paragraph, softShadow } from './window.ts'
import { ground } from './lesson-ground.ts'

/** Papers of a one-person studio: an invoice, a quote and a receipt. */
export function papers(sheet: Sheet, palette: Palette, back: Colour): string {
  const page = (ink: Colour, kind: number): string => {
    const w = 560,
      h = 780,
      x = -w / 2,
      y = -h / 2,
      grey = mix(palette.paper, palette.ink, 0.28)
    const rows = Array.from(
      { length: 5 },
      (_, i) =>
        bar(x + 48, y + 340 + i * 54, [210, 170, 230, 150, 190][i]!, 12, grey) +
        bar(x + w - 128, y + 340 + i * 54, 80, 12, grey) +
        rect(x + 48, y + 368 + i * 54, w - 96, 2, { fill: mix(palette.paper, palette.ink, 0.12) }),
    ).join('')
    const mark =
      kind === 0
        ? circle(x + 92, y + 96, 44, { fill: ink }) + path(`M${x + 92} ${y + 52}a44 44 0 0 1 0 88Z`, { fill: lit(ink, -0.12) })
        : kind === 1
          ? path(
              lines(
                [
                  [x + 48, y + 140],
                  [x + 92, y + 52],
                  [x + 136, y + 140],
                ],
                true,
              ),
              { fill: ink },
            )
          : rect(x + 48, y + 52, 88, 88, { rx: 22, fill: ink }) + circle(x + 92, y + 96, 22, { fill: palette.paper })
    return (
      softShadow({ x: x + 8, y: y + 18, w, h }, palette.ink, 8) +
      card({ x, y, w, h }, lit(palette.paper, 0.015), palette.pale, 4) +
      mark +
      bar(x + w - 248, y + 64, 200, 26, palette.ink) +
      bar(x + w - 178, y + 108, 130, 11, grey) +
      paragraph(sheet, x + 48, y + 192, 210, 3, grey, 11, 26) +
      bar(x + 48, y + 306, 120, 10, ink) +
      rows +
      rect(x + w - 258, y + 642, 210, 76, { rx: 14, fill: ink }) +
      bar(x + w - 218, y + 670, 130, 20, palette.paper)
    )
  }
  const at = (x: number, y: number, turn: number, inside: string) => group({ transform: `translate(${x} ${y}) rotate(${turn})` }, inside)
  return (
    ground(sheet, back) +
    at(440, 620, -11, page(palette.third, 2)) +
    at(1180, 640, 10, page(palette.second, 1)) +
    at(810, 590, -1, page(palette.first, 0))
  )
}
