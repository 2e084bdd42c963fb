import { mix } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, rect, type Sheet } from '../sheet.ts'
import { card, paragraph, type Box, type Skin } from './window.ts'
import { who } from './screen-meeting.ts'

/** A support desk: the customer's words, and a shelf of replies to pull from. */
export function replies(sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const shelf = b.x + b.w * 0.36,
    parts: string[] = [rect(b.x, b.y, shelf - b.x, b.h, { fill: skin.panel })]
  for (let i = 0; i < 6; i++) {
    const y = b.y + 40 + i * 132,
      on = i === 1
    parts.push(
      card({ x: b.x + 32, y, w: shelf - b.x - 64, h: 112 }, on ? palette.first : skin.page, on ? palette.first : skin.line),
      rect(b.x + 54, y + 24, 64, 64, {
        rx: 16,
        fill: [palette.third, palette.paper, palette.fourth, palette.second, palette.pale, palette.third][i],
      }),
      bar(b.x + 140, y + 32, [190, 150, 210, 170, 140, 200][i]!, 14, on ? palette.paper : skin.text),
      bar(b.x + 140, y + 64, [130, 190, 150, 110, 180, 90][i]!, 10, on ? palette.pale : skin.soft),
    )
  }
  const bubble = (y: number, rows: number, mine: boolean, share: number) => {
    const w = (b.x + b.w - shelf - 170) * share,
      x = mine ? b.x + b.w - 54 - w : shelf + 118,
      h = rows * 32 + 46
    return (
      (mine ? '' : who(sheet, palette, 2, shelf + 70, y + 34, 32)) +
      rect(x, y, w, h, { rx: 28, fill: mine ? palette.second : skin.panel }) +
      paragraph(sheet, x + 34, y + 33, w - 68, rows, mine ? mix(palette.paper, palette.second, 0.15) : skin.soft, 13, 32)
    )
  }
  parts.push(bubble(b.y + 54, 3, false, 0.82), bubble(b.y + 236, 4, true, 0.88), bubble(b.y + 448, 1, false, 0.44))
  const y = b.y + b.h - 236,
    x = shelf + 48,
    w = b.x + b.w - shelf - 96
  parts.push(
    card({ x, y, w, h: 186 }, skin.page, palette.first, 26),
    paragraph(sheet, x + 34, y + 36, w - 68, 2, skin.text, 13, 34),
    rect(x + 34, y + 112, 150, 44, { rx: 22, fill: skin.panel }),
    bar(x + 62, y + 129, 92, 11, skin.soft),
    rect(x + w - 176, y + 108, 142, 52, { rx: 26, fill: palette.first }),
    bar(x + w - 140, y + 128, 70, 12, palette.paper),
  )
  return parts.join('')
}
