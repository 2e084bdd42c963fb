import { lit, mix } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, circle, n, path, rect, type Sheet } from '../sheet.ts'
import { card, face, paragraph, tick, type Box, type Skin } from './window.ts'

const people = (palette: Palette) =>
  [
    [palette.pale, { l: 0.5, c: 0.08, h: 50 }, palette.ink],
    [palette.third, { l: 0.78, c: 0.06, h: 60 }, palette.second],
    [palette.fourth, { l: 0.84, c: 0.05, h: 50 }, palette.first],
    [palette.second, { l: 0.66, c: 0.08, h: 55 }, palette.ink],
  ] as const

export const who = (sheet: Sheet, palette: Palette, i: number, x: number, y: number, r: number): string => {
  const [ground, skin, hair] = people(palette)[i % 4] ?? people(palette)[0]
  return face(x, y, r, ground, skin, hair, sheet)
}

/** A meeting turned into notes: the talk on the left, decisions and tasks on the right. */
export function meeting(sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const split = b.x + b.w * 0.56,
    parts: string[] = [bar(b.x + 48, b.y + 44, 330, 24, skin.text), bar(b.x + 48, b.y + 84, 190, 12, skin.soft)]
  ;[0, 1, 2].forEach((i) =>
    parts.push(circle(split - 60 - i * 46, b.y + 66, 30, { fill: skin.page }), who(sheet, palette, i, split - 60 - i * 46, b.y + 66, 27)),
  )
  ;[
    [0, 0.62, 2],
    [1, 0.76, 3],
    [2, 0.5, 1],
    [0, 0.7, 2],
  ].forEach(([person = 0, share = 0.6, rows = 2], i) => {
    const y = b.y + 146 + [0, 128, 286, 384][i]!,
      right = i === 2,
      w = (b.w * 0.56 - 190) * share,
      x = right ? split - 60 - w : b.x + 122,
      h = rows * 30 + 38
    parts.push(
      who(sheet, palette, person, right ? split - 60 + 0 : b.x + 76, y + 28, right ? 0.1 : 28),
      rect(x, y, w, h, { rx: 22, fill: right ? palette.second : skin.panel }),
      paragraph(sheet, x + 28, y + 28, w - 56, rows, right ? mix(palette.paper, palette.second, 0.2) : skin.soft, 12),
    )
  })
  const wave = b.y + b.h - 128
  parts.push(
    rect(b.x + 48, wave, b.w * 0.56 - 96, 84, { rx: 42, fill: palette.ink }),
    circle(b.x + 92, wave + 42, 26, { fill: palette.first }),
    path(`M${n(b.x + 85)} ${n(wave + 29)}l20 13l-20 13Z`, { fill: palette.paper }),
  )
  for (let i = 0; i < 34; i++) {
    const tall = 6 + Math.abs(sheet.noise(i * 0.7, 3)) * 46 + Math.abs(Math.sin(i * 0.9)) * 10
    parts.push(rect(b.x + 142 + i * 14.4, wave + 42 - tall / 2, 7, tall, { rx: 3.5, fill: i < 19 ? palette.third : lit(palette.ink, 0.25) }))
  }
  parts.push(rect(split, b.y, b.x + b.w - split, b.h, { fill: skin.panel }), rect(split, b.y, 2, b.h, { fill: skin.line }))
  const x = split + 46,
    w = b.x + b.w - split - 92
  parts.push(
    bar(x, b.y + 50, 210, 20, skin.text),
    rect(x, b.y + 100, w, 178, { rx: 20, fill: skin.page, stroke: skin.line, 'stroke-width': 2 }),
    rect(x, b.y + 100, 12, 178, { rx: 6, fill: palette.first }),
    paragraph(sheet, x + 40, b.y + 132, w - 80, 4, skin.soft, 12, 34),
    bar(x, b.y + 322, 150, 20, skin.text),
  )
  ;[true, true, false, false, false].forEach((done, i) => {
    const y = b.y + 372 + i * 78
    parts.push(
      card({ x, y, w, h: 62 }, skin.page, skin.line, 16),
      tick(x + 20, y + 16, 30, done, palette.second, palette.paper),
      bar(x + 72, y + 25, (w - 190) * [0.9, 0.7, 1, 0.6, 0.85][i]!, 12, done ? skin.line : skin.soft),
      who(sheet, palette, i, x + w - 42, y + 31, 20),
    )
  })
  return parts.join('')
}

/** A week of meetings, each with its length and mood. */
export function week(sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const r = sheet.random,
    left = b.x + 96,
    top = b.y + 126,
    w = (b.w - 140) / 5,
    rowH = (b.h - 160) / 8
  const parts = [
    bar(b.x + 48, b.y + 42, 260, 24, skin.text),
    rect(b.x + b.w - 250, b.y + 32, 200, 46, { rx: 23, fill: palette.first }),
    bar(b.x + b.w - 206, b.y + 49, 112, 12, palette.paper),
  ]
  for (let d = 0; d < 5; d++)
    parts.push(bar(left + d * w + 22, b.y + 98, 64, 12, d === 2 ? palette.first : skin.soft), rect(left + d * w, top, 2, b.h, { fill: skin.line }))
  for (let h = 0; h < 9; h++)
    parts.push(rect(left, top + h * rowH, b.w, 2, { fill: skin.line, opacity: 0.7 }), bar(b.x + 40, top + h * rowH + 8, 34, 9, skin.line))
  const inks = [palette.second, palette.fourth, palette.third, palette.first, palette.pale]
  for (let d = 0; d < 5; d++) {
    let at = r.between(0, 1.2)
    while (at < 6.6) {
      const length = r.pick([0.7, 1, 1.6, 2]),
        ink = r.pick(inks)
      const x = left + d * w + 10,
        y = top + at * rowH + 5,
        h = Math.min(length, 7.9 - at) * rowH - 10
      parts.push(
        rect(x, y, w - 18, h, { rx: 14, fill: mix(ink, skin.page, 0.62) }),
        rect(x, y, 9, h, { rx: 4.5, fill: ink }),
        bar(x + 28, y + 18, w * r.between(0.35, 0.62), 12, mix(ink, palette.ink, 0.45)),
      )
      if (h > 84)
        parts.push(
          bar(x + 28, y + 42, w * 0.34, 10, mix(ink, skin.page, 0.2)),
          who(sheet, palette, r.whole(0, 3), x + 42, y + h - 30, 17),
          who(sheet, palette, r.whole(0, 3), x + 70, y + h - 30, 17),
        )
      at += length + r.between(0.15, 1.3)
    }
  }
  parts.push(rect(left, top + rowH * 3.4, b.w, 4, { fill: palette.first }), circle(left + 2 * w, top + rowH * 3.4 + 2, 11, { fill: palette.first }))
  return parts.join('')
}
