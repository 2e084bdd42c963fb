import { lit } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, circle, n, path, rect, smooth, type Point, type Sheet } from '../sheet.ts'
import { card, type Box, type Skin } from './window.ts'

/** Numbers of a small cooperative: figures, harvest by month, shares and a map of plots. */
export function dashboard(sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const parts: string[] = [],
    gap = 28,
    x = b.x + 40,
    w = b.w - 80,
    r = sheet.random
  const small = (w - gap * 3) / 4
  for (let i = 0; i < 4; i++) {
    const cx = x + i * (small + gap),
      ink = [palette.first, palette.second, palette.third, palette.fourth][i] ?? palette.first
    const points: Point[] = Array.from({ length: 9 }, (_, k) => [
      cx + 30 + (k * (small - 60)) / 8,
      b.y + 146 - k * 3 - sheet.noise(k * 0.7, i * 5) * 26,
    ])
    parts.push(
      card({ x: cx, y: b.y + 36, w: small, h: 150 }, skin.panel, skin.line),
      bar(cx + 30, b.y + 62, 80, 10, skin.soft),
      bar(cx + 30, b.y + 84, 120, 24, skin.text),
      path(smooth(points), { fill: 'none', stroke: ink, 'stroke-width': 6, 'stroke-linecap': 'round' }),
    )
  }
  const top = b.y + 214,
    bigW = w * 0.62,
    bigH = b.h - 254
  parts.push(card({ x, y: top, w: bigW, h: bigH }, skin.panel, skin.line), bar(x + 36, top + 34, 200, 16, skin.text))
  for (let i = 0; i < 12; i++) {
    const h = bigH * (0.22 + 0.42 * Math.sin((i / 11) * Math.PI) + r.between(-0.04, 0.06)),
      cx = x + 48 + i * ((bigW - 96) / 12),
      cw = (bigW - 96) / 12 - 16
    parts.push(
      rect(cx, top + bigH - 62 - h, cw, h, { rx: 10, fill: palette.second }),
      rect(cx, top + bigH - 62 - h * 0.55, cw, h * 0.55, { rx: 10, fill: i === 6 ? palette.first : lit(palette.second, 0.16) }),
      bar(cx + cw * 0.2, top + bigH - 40, cw * 0.6, 9, skin.soft),
    )
  }
  parts.push(rect(x + 40, top + bigH - 60, bigW - 80, 3, { fill: skin.soft }))
  const rx = x + bigW + gap,
    rw = w - bigW - gap,
    cx = rx + rw / 2,
    cy = top + bigH * 0.3
  parts.push(card({ x: rx, y: top, w: rw, h: bigH }, skin.panel, skin.line))
  let from = -Math.PI / 2
  ;[0.42, 0.27, 0.19, 0.12].forEach((share, i) => {
    const to = from + share * Math.PI * 2 - 0.05,
      far = 104
    parts.push(
      path(
        `M${n(cx + Math.cos(from) * far)} ${n(cy + Math.sin(from) * far)}A${far} ${far} 0 ${share > 0.5 ? 1 : 0} 1 ${n(cx + Math.cos(to) * far)} ${n(cy + Math.sin(to) * far)}`,
        { fill: 'none', stroke: [palette.first, palette.second, palette.third, palette.fourth][i], 'stroke-width': 46 },
      ),
    )
    const ly = top + bigH * 0.62 + i * 46
    parts.push(
      circle(rx + 50, ly, 11, { fill: [palette.first, palette.second, palette.third, palette.fourth][i] }),
      bar(rx + 76, ly - 6, rw * [0.42, 0.3, 0.36, 0.24][i]!, 12, skin.soft),
      bar(rx + rw - 92, ly - 6, 52, 12, skin.text),
    )
    from = to + 0.05
  })
  return parts.join('')
}
