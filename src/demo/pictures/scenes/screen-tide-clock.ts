import { mix } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, circle, lines, path, smooth, type Point, type Sheet } from '../sheet.ts'
import type { Box, Skin } from './window.ts'

/** The hours of the tide around a dial. */
export function tideClock(sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const cx = b.x + b.w / 2,
    cy = b.y + b.h / 2,
    far = b.h * 0.4,
    parts: string[] = []
  for (let ring = 0; ring < 26; ring++) {
    const points: Point[] = Array.from({ length: 90 }, (_, i) => {
      const a = (i / 90) * Math.PI * 2,
        swell =
          Math.sin(a * 2 + 0.6) * 0.11 +
          Math.sin(a * 5 + ring * 0.32) * 0.014 * (ring / 8) +
          sheet.noise(Math.cos(a) * 1.6 + ring * 0.06, Math.sin(a) * 1.6) * 0.07
      const reach = far * (0.24 + (ring / 26) * 0.62) * (1 + swell)
      return [cx + Math.cos(a) * reach, cy + Math.sin(a) * reach] as const
    })
    parts.unshift(
      path(smooth(points, true), {
        fill: mix(mix(palette.third, palette.second, Math.min(1, ring / 9)), palette.first, Math.max(0, (ring - 8) / 18)),
        opacity: 0.95,
      }),
    )
  }
  for (let i = 0; i < 96; i++) {
    const a = (i / 96) * Math.PI * 2,
      long = i % 8 === 0 ? 32 : i % 4 === 0 ? 20 : 11
    parts.push(
      path(
        lines([
          [cx + Math.cos(a) * far * 1.06, cy + Math.sin(a) * far * 1.06],
          [cx + Math.cos(a) * (far * 1.06 + long), cy + Math.sin(a) * (far * 1.06 + long)],
        ]),
        { stroke: i % 8 === 0 ? skin.text : skin.soft, 'stroke-width': i % 8 === 0 ? 5 : 3, 'stroke-linecap': 'round' },
      ),
    )
  }
  parts.push(
    path(
      lines([
        [cx, cy],
        [cx + far * 0.74, cy - far * 0.76],
      ]),
      { stroke: palette.fourth, 'stroke-width': 9, 'stroke-linecap': 'round' },
    ),
    circle(cx, cy, 24, { fill: palette.fourth }),
    circle(cx, cy, 9, { fill: skin.page }),
  )
  ;[
    [b.x + 56, b.y + 56],
    [b.x + b.w - 256, b.y + 56],
    [b.x + 56, b.y + b.h - 110],
    [b.x + b.w - 256, b.y + b.h - 110],
  ].forEach(([x = 0, y = 0], i) => parts.push(bar(x, y, 110, 11, skin.soft), bar(x, y + 26, [170, 150, 190, 140][i]!, 24, skin.text)))
  return parts.join('')
}
