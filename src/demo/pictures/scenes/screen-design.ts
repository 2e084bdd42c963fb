import { lit, mix } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, circle, group, n, path, rect, type Sheet } from '../sheet.ts'
import { card, paragraph, tick, type Box, type Skin } from './window.ts'

/** A board of three columns with cards being moved. */
export function checklist(_sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const parts: string[] = [bar(b.x + 48, b.y + 42, 300, 26, skin.text)],
    w = (b.w - 96 - 56) / 3
  ;[4, 3, 4].forEach((count, column) => {
    const x = b.x + 48 + column * (w + 28),
      top = b.y + 104,
      ink = [palette.third, palette.first, palette.second][column] ?? palette.first
    parts.push(
      rect(x, top, w, b.h - 140, { rx: 22, fill: skin.panel }),
      circle(x + 34, top + 38, 11, { fill: ink }),
      bar(x + 58, top + 31, 110, 14, skin.text),
    )
    let y = top + 76
    for (let i = 0; i < count; i++) {
      const ticks = (i + column) % 3,
        h = 92 + ticks * 40
      if (y + h > b.y + b.h - 50) break
      const moved = column === 1 && i === 1
      parts.push(
        group(
          moved ? { transform: `rotate(-4 ${n(x + w / 2)} ${n(y + h / 2)}) translate(18 8)` } : {},
          moved ? rect(x + 24, y + 14, w - 32, h, { rx: 16, fill: palette.ink, opacity: 0.25 }) : '',
          card({ x: x + 16, y, w: w - 32, h }, lit(skin.page, 0.02), moved ? ink : skin.line, 16),
          bar(x + 40, y + 26, w * [0.5, 0.38, 0.56, 0.44][i]!, 14, skin.text),
          bar(x + 40, y + 54, w * 0.28, 10, skin.soft),
          Array.from(
            { length: ticks },
            (_, k) =>
              tick(x + 40, y + 82 + k * 40, 24, column === 2 || k === 0, ink, palette.paper) +
              bar(x + 78, y + 89 + k * 40, w * [0.42, 0.34][k]!, 10, skin.soft),
          ).join(''),
        ),
      )
      y += h + 18
    }
  })
  return parts.join('')
}

/** A sheet of components: type, swatches, buttons, inputs, toggles. */
export function uiKit(sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const x = b.x + 52,
    parts: string[] = []
  ;[palette.first, palette.second, palette.third, palette.fourth, palette.pale, palette.ink].forEach((ink, i) =>
    parts.push(rect(x + i * 128, b.y + 46, 112, 112, { rx: 24, fill: ink }), bar(x + i * 128 + 10, b.y + 174, 62, 10, skin.soft)),
  )
  ;[
    [34, 400],
    [24, 470],
    [16, 540],
    [12, 500],
  ].forEach(([size = 12, w = 400], i) => parts.push(bar(x, b.y + 236 + [0, 62, 112, 150][i]!, w * 0.8, size, i === 0 ? skin.text : skin.soft)))
  ;[palette.first, palette.second, skin.page].forEach((fill, i) =>
    parts.push(
      rect(x + i * 196, b.y + 446, 172, 64, { rx: 32, fill, stroke: i === 2 ? skin.soft : fill, 'stroke-width': 3 }),
      bar(x + 46 + i * 196, b.y + 472, 80, 13, i === 2 ? skin.text : palette.paper),
    ),
  )
  ;[true, false, true].forEach((on, i) =>
    parts.push(
      rect(x + i * 120, b.y + 552, 88, 48, { rx: 24, fill: on ? palette.second : skin.line }),
      circle(x + i * 120 + (on ? 64 : 24), b.y + 576, 18, { fill: palette.paper }),
    ),
  )
  ;[true, false, true, true].forEach((done, i) => parts.push(tick(x + 400 + i * 58, b.y + 558, 38, done, palette.first, palette.paper)))
  parts.push(
    card({ x, y: b.y + 644, w: 640, h: 78 }, skin.page, palette.first, 20),
    bar(x + 30, b.y + 676, 220, 14, skin.soft),
    circle(x + 596, b.y + 683, 17, { fill: 'none', stroke: skin.soft, 'stroke-width': 5 }),
  )
  const cx = b.x + b.w - 420,
    clip = sheet.clip(rect(cx, b.y + 46, 368, 300, { rx: 24 }))
  parts.push(
    card({ x: cx, y: b.y + 46, w: 368, h: 520 }, skin.page, skin.line, 24),
    group(
      { 'clip-path': clip },
      rect(cx, b.y + 46, 368, 250, { fill: palette.third }),
      circle(cx + 250, b.y + 140, 70, { fill: palette.first }),
      path(`M${n(cx)} ${n(b.y + 296)}q90 -120 190 -40t180 -30v80Z`, { fill: palette.second }),
    ),
    bar(cx + 34, b.y + 334, 230, 22, skin.text),
    paragraph(sheet, cx + 34, b.y + 378, 300, 3, skin.soft, 12, 30),
    rect(cx + 34, b.y + 486, 140, 50, { rx: 25, fill: palette.ink }),
    bar(cx + 66, b.y + 505, 76, 12, palette.paper),
  )
  parts.push(
    card({ x: cx, y: b.y + 600, w: 368, h: 122 }, mix(palette.second, skin.page, 0.82), palette.second, 20),
    circle(cx + 52, b.y + 661, 24, { fill: palette.second }),
    bar(cx + 96, b.y + 636, 190, 14, skin.text),
    bar(cx + 96, b.y + 668, 230, 11, skin.soft),
  )
  return parts.join('')
}
