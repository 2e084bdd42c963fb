import { mix } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, circle, group, n, path, rect, type Sheet } from '../sheet.ts'
import { card, paragraph, type Box, type Skin } from './window.ts'

/** Cards of saved texts with versions, one open for editing. */
export function drawer(sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const parts: string[] = [rect(b.x, b.y, 240, b.h, { fill: skin.panel })]
  for (let i = 0; i < 8; i++)
    parts.push(
      rect(b.x + 30, b.y + 40 + i * 62, 180, 44, { rx: 22, fill: i === 2 ? palette.first : skin.page }),
      circle(b.x + 56, b.y + 62 + i * 62, 9, {
        fill: i === 2 ? palette.paper : [palette.third, palette.second, palette.first, palette.fourth][i % 4],
      }),
      bar(b.x + 80, b.y + 57 + i * 62, 60 + ((i * 37) % 50), 10, i === 2 ? palette.paper : skin.soft),
    )
  const x0 = b.x + 280,
    w = (b.w - 280 - 80) / 2
  for (let i = 0; i < 4; i++) {
    const x = x0 + (i % 2) * (w + 40),
      y = b.y + 40 + Math.floor(i / 2) * 384,
      ink = [palette.third, palette.fourth, palette.second, palette.first][i] ?? palette.first
    const clip = sheet.clip(rect(x, y, w, 150, { rx: 22 }))
    parts.push(
      card({ x, y, w, h: 344 }, skin.page, skin.line, 22),
      group({ 'clip-path': clip }, rect(x, y, w, 150, { fill: mix(ink, skin.page, 0.35) }), picture(i, x, y, w, palette, ink)),
      bar(x + 30, y + 180, w * 0.5, 18, skin.text),
      paragraph(sheet, x + 30, y + 220, w - 60, 2, skin.soft, 11, 28),
      rect(x + 30, y + 286, 88, 34, { rx: 17, fill: mix(ink, skin.page, 0.6) }),
      bar(x + 48, y + 298, 52, 10, mix(ink, palette.ink, 0.4)),
      [0, 1, 2].map((k) => circle(x + w - 46 - k * 26, y + 303, 9, { fill: k === 0 ? ink : skin.line })).join(''),
    )
  }
  return parts.join('')
}

function picture(i: number, x: number, y: number, w: number, palette: Palette, ink: typeof palette.ink): string {
  if (i === 0)
    return (
      circle(x + w * 0.7, y + 70, 56, { fill: palette.first }) +
      path(`M${n(x)} ${n(y + 150)}q${n(w * 0.25)} -90 ${n(w * 0.5)} -20t${n(w * 0.5)} -20v40Z`, { fill: palette.second })
    )
  if (i === 1) return [0, 1, 2, 3, 4, 5].map((k) => circle(x + w * 0.5, y + 150, 160 - k * 27, { fill: k % 2 ? ink : palette.paper })).join('')
  if (i === 2)
    return Array.from({ length: 24 }, (_, k) =>
      rect(x + 20 + k * 18, y + 75 - Math.abs(Math.sin(k * 0.55)) * 58, 10, Math.abs(Math.sin(k * 0.55)) * 116 + 6, {
        rx: 5,
        fill: k % 5 === 0 ? palette.third : ink,
      }),
    ).join('')
  return [0, 1, 2, 3]
    .map((k) =>
      rect(x + 50 + k * 86, y + 24 + (k % 2) * 24, 66, 104, {
        rx: 33,
        fill: [palette.paper, palette.third, palette.second, ink][k],
        transform: `rotate(${k * 9 - 12} ${n(x + 80 + k * 86)} ${n(y + 80)})`,
      }),
    )
    .join('')
}
