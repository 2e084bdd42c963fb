import { lit, mix, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, circle, group, lines, n, path, rect, smooth, type Point, type Sheet } from '../sheet.ts'
import { card, paragraph, tick, type Box, type Skin } from './window.ts'

/** A firing curve with its holds, and the kiln's load beside it. */
export function firing(sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const x = b.x + 110, y = b.y + 150, w = b.w * 0.62, h = b.h - 270
  const parts = [bar(b.x + 48, b.y + 44, 300, 24, skin.text), bar(b.x + 48, b.y + 84, 180, 12, skin.soft)]
  for (let i = 0; i <= 6; i++) parts.push(rect(x, y + (h * i) / 6, w, 2, { fill: skin.line }), bar(x - 58, y + (h * i) / 6 - 5, 40, 10, skin.soft))
  for (let i = 0; i <= 8; i++) parts.push(bar(x + (w * i) / 8 - 14, y + h + 26, 28, 10, skin.soft))
  const curve: Point[] = [[0, 0.02], [0.14, 0.17], [0.22, 0.19], [0.4, 0.56], [0.47, 0.58], [0.62, 0.9], [0.7, 0.93], [0.78, 0.66], [0.88, 0.36], [1, 0.14]]
  const at = curve.map(([u, v]) => [x + u * w, y + h - v * h] as const)
  const heat = sheet.linear([[0, palette.first], [0.55, palette.third], [1, palette.fourth]], [0, y], [0, y + h])
  parts.push(path(`${smooth(at)}V${n(y + h)}H${n(x)}Z`, { fill: heat, opacity: 0.32 }), path(smooth(at.map(([px, py], i) => [px, py + (i % 2 ? 16 : -10)] as const)), { fill: 'none', stroke: skin.soft, 'stroke-width': 4, 'stroke-dasharray': '2 12', 'stroke-linecap': 'round' }), path(smooth(at), { fill: 'none', stroke: heat, 'stroke-width': 11, 'stroke-linecap': 'round' }))
  at.forEach(([px, py], i) => { if (i % 2 === 0) parts.push(circle(px, py, 13, { fill: skin.page, stroke: palette.first, 'stroke-width': 6 })); })
  const [hx, hy] = at[6] ?? [0, 0]
  parts.push(rect(hx - 75, hy - 92, 150, 56, { rx: 28, fill: palette.ink }), bar(hx - 44, hy - 70, 88, 13, palette.third))
  const kx = b.x + b.w * 0.755, kw = b.w * 0.205, ky = b.y + 132
  parts.push(path(`M${n(kx)} ${n(ky + 430)}V${n(ky + kw / 2)}A${n(kw / 2)} ${n(kw / 2)} 0 0 1 ${n(kx + kw)} ${n(ky + kw / 2)}V${n(ky + 430)}Z`, { fill: palette.first }), path(`M${n(kx + 30)} ${n(ky + 404)}V${n(ky + kw / 2)}A${n(kw / 2 - 30)} ${n(kw / 2 - 30)} 0 0 1 ${n(kx + kw - 30)} ${n(ky + kw / 2)}V${n(ky + 404)}Z`, { fill: palette.ink }))
  for (let shelf = 0; shelf < 3; shelf++) {
    const sy = ky + 190 + shelf * 100
    parts.push(rect(kx + 36, sy, kw - 72, 9, { fill: palette.third }))
    for (let i = 0; i < 3; i++) {
      const px = kx + 72 + i * 60, tall = [54, 40, 62][(i + shelf) % 3]!, colour = [palette.paper, palette.second, palette.pale][(i * 2 + shelf) % 3] ?? palette.paper
      parts.push(path(`M${n(px - 20)} ${n(sy - tall)}H${n(px + 20)}Q${n(px + 24)} ${n(sy - tall * 0.3)} ${n(px + 12)} ${n(sy)}H${n(px - 12)}Q${n(px - 24)} ${n(sy - tall * 0.3)} ${n(px - 20)} ${n(sy - tall)}Z`, { fill: colour }))
    }
  }
  for (let i = 0; i < 2; i++) parts.push(card({ x: kx, y: ky + 470 + i * 96, w: kw, h: 78 }, skin.panel, skin.line), circle(kx + 42, ky + 509 + i * 96, 17, { fill: i ? palette.second : palette.third }), bar(kx + 76, ky + 494 + i * 96, kw * 0.5, 12, skin.text), bar(kx + 76, ky + 518 + i * 96, kw * 0.34, 10, skin.soft))
  return parts.join('')
}

/** Tables as cards, joined by lines. */
export function schema(_sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const boxes = [[0.06, 0.1, 5, palette.first], [0.4, 0.06, 6, palette.second], [0.73, 0.16, 4, palette.third], [0.12, 0.6, 4, palette.fourth], [0.45, 0.62, 5, palette.first], [0.75, 0.6, 4, palette.second]] as const
  const w = b.w * 0.21
  const dots = Array.from({ length: 26 * 16 }, (_, i) => `M${n(b.x + 30 + (i % 26) * 49)} ${n(b.y + 30 + Math.floor(i / 26) * 55)}h0`).join('')
  const parts: string[] = [path(dots, { stroke: skin.line, 'stroke-width': 5, 'stroke-linecap': 'round' })]
  const join = (from: number, row: number, to: number, into: number, ink: Colour) => {
    const [ax, ay] = boxes[from] ?? boxes[0], [bx, by] = boxes[to] ?? boxes[0]
    const sx = b.x + ax * b.w + w, sy = b.y + ay * b.h + 86 + row * 42, ex = b.x + bx * b.w, ey = b.y + by * b.h + 86 + into * 42
    const bend = Math.max(60, Math.abs(ex - sx) / 2)
    parts.push(path(`M${n(sx)} ${n(sy)}C${n(sx + bend)} ${n(sy)} ${n(ex - bend)} ${n(ey)} ${n(ex)} ${n(ey)}`, { fill: 'none', stroke: ink, 'stroke-width': 6 }), circle(sx, sy, 10, { fill: ink }), circle(ex, ey, 10, { fill: skin.page, stroke: ink, 'stroke-width': 5 }))
  }
  for (const [u, v, rows, ink] of boxes) {
    const x = b.x + u * b.w, y = b.y + v * b.h, h = 66 + rows * 42
    parts.push(rect(x + 6, y + 12, w, h, { rx: 18, fill: palette.ink, opacity: 0.16 }), card({ x, y, w, h }, lit(skin.page, 0.03), skin.line), path(`M${n(x)} ${n(y + 50)}V${n(y + 18)}Q${n(x)} ${n(y)} ${n(x + 18)} ${n(y)}H${n(x + w - 18)}Q${n(x + w)} ${n(y)} ${n(x + w)} ${n(y + 18)}V${n(y + 50)}Z`, { fill: ink }), bar(x + 24, y + 18, w * 0.44, 15, palette.paper))
    for (let i = 0; i < rows; i++) parts.push(circle(x + 30, y + 86 + i * 42, 7, { fill: i === 0 ? ink : skin.line }), bar(x + 52, y + 80 + i * 42, w * [0.3, 0.42, 0.25, 0.36, 0.46, 0.3][i]!, 11, skin.soft), bar(x + w - 78, y + 81 + i * 42, 48, 9, skin.line))
  }
  join(0, 1, 1, 0, palette.first); join(1, 3, 2, 0, palette.second); join(3, 1, 4, 0, palette.fourth); join(0, 4, 4, 2, palette.first); join(1, 5, 5, 0, palette.second); join(4, 2, 5, 2, palette.third)
  return parts.join('')
}

/** Numbers of a small cooperative: figures, harvest by month, shares and a map of plots. */
export function dashboard(sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const parts: string[] = [], gap = 28, x = b.x + 40, w = b.w - 80, r = sheet.random
  const small = (w - gap * 3) / 4
  for (let i = 0; i < 4; i++) {
    const cx = x + i * (small + gap), ink = [palette.first, palette.second, palette.third, palette.fourth][i] ?? palette.first
    const points: Point[] = Array.from({ length: 9 }, (_, k) => [cx + 30 + (k * (small - 60)) / 8, b.y + 146 - k * 3 - sheet.noise(k * 0.7, i * 5) * 26])
    parts.push(card({ x: cx, y: b.y + 36, w: small, h: 150 }, skin.panel, skin.line), bar(cx + 30, b.y + 62, 80, 10, skin.soft), bar(cx + 30, b.y + 84, 120, 24, skin.text), path(smooth(points), { fill: 'none', stroke: ink, 'stroke-width': 6, 'stroke-linecap': 'round' }))
  }
  const top = b.y + 214, bigW = w * 0.62, bigH = b.h - 254
  parts.push(card({ x, y: top, w: bigW, h: bigH }, skin.panel, skin.line), bar(x + 36, top + 34, 200, 16, skin.text))
  for (let i = 0; i < 12; i++) {
    const h = bigH * (0.22 + 0.42 * Math.sin((i / 11) * Math.PI) + r.between(-0.04, 0.06)), cx = x + 48 + i * ((bigW - 96) / 12), cw = (bigW - 96) / 12 - 16
    parts.push(rect(cx, top + bigH - 62 - h, cw, h, { rx: 10, fill: palette.second }), rect(cx, top + bigH - 62 - h * 0.55, cw, h * 0.55, { rx: 10, fill: i === 6 ? palette.first : lit(palette.second, 0.16) }), bar(cx + cw * 0.2, top + bigH - 40, cw * 0.6, 9, skin.soft))
  }
  parts.push(rect(x + 40, top + bigH - 60, bigW - 80, 3, { fill: skin.soft }))
  const rx = x + bigW + gap, rw = w - bigW - gap, cx = rx + rw / 2, cy = top + bigH * 0.3
  parts.push(card({ x: rx, y: top, w: rw, h: bigH }, skin.panel, skin.line))
  let from = -Math.PI / 2
  ;[0.42, 0.27, 0.19, 0.12].forEach((share, i) => {
    const to = from + share * Math.PI * 2 - 0.05, far = 104
    parts.push(path(`M${n(cx + Math.cos(from) * far)} ${n(cy + Math.sin(from) * far)}A${far} ${far} 0 ${share > 0.5 ? 1 : 0} 1 ${n(cx + Math.cos(to) * far)} ${n(cy + Math.sin(to) * far)}`, { fill: 'none', stroke: [palette.first, palette.second, palette.third, palette.fourth][i], 'stroke-width': 46 }))
    const ly = top + bigH * 0.62 + i * 46
    parts.push(circle(rx + 50, ly, 11, { fill: [palette.first, palette.second, palette.third, palette.fourth][i] }), bar(rx + 76, ly - 6, rw * [0.42, 0.3, 0.36, 0.24][i]!, 12, skin.soft), bar(rx + rw - 92, ly - 6, 52, 12, skin.text))
    from = to + 0.05
  })
  return parts.join('')
}

/** A board of three columns with cards being moved. */
export function checklist(_sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const parts: string[] = [bar(b.x + 48, b.y + 42, 300, 26, skin.text)], w = (b.w - 96 - 56) / 3
  ;[4, 3, 4].forEach((count, column) => {
    const x = b.x + 48 + column * (w + 28), top = b.y + 104, ink = [palette.third, palette.first, palette.second][column] ?? palette.first
    parts.push(rect(x, top, w, b.h - 140, { rx: 22, fill: skin.panel }), circle(x + 34, top + 38, 11, { fill: ink }), bar(x + 58, top + 31, 110, 14, skin.text))
    let y = top + 76
    for (let i = 0; i < count; i++) {
      const ticks = (i + column) % 3, h = 92 + ticks * 40
      if (y + h > b.y + b.h - 50) break
      const moved = column === 1 && i === 1
      parts.push(group(moved ? { transform: `rotate(-4 ${n(x + w / 2)} ${n(y + h / 2)}) translate(18 8)` } : {}, moved ? rect(x + 24, y + 14, w - 32, h, { rx: 16, fill: palette.ink, opacity: 0.25 }) : '', card({ x: x + 16, y, w: w - 32, h }, lit(skin.page, 0.02), moved ? ink : skin.line, 16),
        bar(x + 40, y + 26, w * [0.5, 0.38, 0.56, 0.44][i]!, 14, skin.text), bar(x + 40, y + 54, w * 0.28, 10, skin.soft), Array.from({ length: ticks }, (_, k) => tick(x + 40, y + 82 + k * 40, 24, column === 2 || k === 0, ink, palette.paper) + bar(x + 78, y + 89 + k * 40, w * [0.42, 0.34][k]!, 10, skin.soft)).join('')))
      y += h + 18
    }
  })
  return parts.join('')
}

/** A sheet of components: type, swatches, buttons, inputs, toggles. */
export function uiKit(sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const x = b.x + 52, parts: string[] = []
  ;[palette.first, palette.second, palette.third, palette.fourth, palette.pale, palette.ink].forEach((ink, i) => parts.push(rect(x + i * 128, b.y + 46, 112, 112, { rx: 24, fill: ink }), bar(x + i * 128 + 10, b.y + 174, 62, 10, skin.soft)))
  ;[[34, 400], [24, 470], [16, 540], [12, 500]].forEach(([size = 12, w = 400], i) => parts.push(bar(x, b.y + 236 + [0, 62, 112, 150][i]!, w * 0.8, size, i === 0 ? skin.text : skin.soft)))
  ;[palette.first, palette.second, skin.page].forEach((fill, i) => parts.push(rect(x + i * 196, b.y + 446, 172, 64, { rx: 32, fill, stroke: i === 2 ? skin.soft : fill, 'stroke-width': 3 }), bar(x + 46 + i * 196, b.y + 472, 80, 13, i === 2 ? skin.text : palette.paper)))
  ;[true, false, true].forEach((on, i) => parts.push(rect(x + i * 120, b.y + 552, 88, 48, { rx: 24, fill: on ? palette.second : skin.line }), circle(x + i * 120 + (on ? 64 : 24), b.y + 576, 18, { fill: palette.paper })))
  ;[true, false, true, true].forEach((done, i) => parts.push(tick(x + 400 + i * 58, b.y + 558, 38, done, palette.first, palette.paper)))
  parts.push(card({ x, y: b.y + 644, w: 640, h: 78 }, skin.page, palette.first, 20), bar(x + 30, b.y + 676, 220, 14, skin.soft), circle(x + 596, b.y + 683, 17, { fill: 'none', stroke: skin.soft, 'stroke-width': 5 }))
  const cx = b.x + b.w - 420, clip = sheet.clip(rect(cx, b.y + 46, 368, 300, { rx: 24 }))
  parts.push(card({ x: cx, y: b.y + 46, w: 368, h: 520 }, skin.page, skin.line, 24), group({ 'clip-path': clip }, rect(cx, b.y + 46, 368, 250, { fill: palette.third }), circle(cx + 250, b.y + 140, 70, { fill: palette.first }), path(`M${n(cx)} ${n(b.y + 296)}q90 -120 190 -40t180 -30v80Z`, { fill: palette.second })), bar(cx + 34, b.y + 334, 230, 22, skin.text), paragraph(sheet, cx + 34, b.y + 378, 300, 3, skin.soft, 12, 30), rect(cx + 34, b.y + 486, 140, 50, { rx: 25, fill: palette.ink }), bar(cx + 66, b.y + 505, 76, 12, palette.paper))
  parts.push(card({ x: cx, y: b.y + 600, w: 368, h: 122 }, mix(palette.second, skin.page, 0.82), palette.second, 20), circle(cx + 52, b.y + 661, 24, { fill: palette.second }), bar(cx + 96, b.y + 636, 190, 14, skin.text), bar(cx + 96, b.y + 668, 230, 11, skin.soft))
  return parts.join('')
}

/** The hours of the tide around a dial. */
export function tideClock(sheet: Sheet, palette: Palette, skin: Skin, b: Box): string {
  const cx = b.x + b.w / 2, cy = b.y + b.h / 2, far = b.h * 0.4, parts: string[] = []
  for (let ring = 0; ring < 26; ring++) {
    const points: Point[] = Array.from({ length: 90 }, (_, i) => {
      const a = (i / 90) * Math.PI * 2, swell = Math.sin(a * 2 + 0.6) * 0.11 + Math.sin(a * 5 + ring * 0.32) * 0.014 * (ring / 8) + sheet.noise(Math.cos(a) * 1.6 + ring * 0.06, Math.sin(a) * 1.6) * 0.07
      const reach = far * (0.24 + (ring / 26) * 0.62) * (1 + swell)
      return [cx + Math.cos(a) * reach, cy + Math.sin(a) * reach] as const
    })
    parts.unshift(path(smooth(points, true), { fill: mix(mix(palette.third, palette.second, Math.min(1, ring / 9)), palette.first, Math.max(0, (ring - 8) / 18)), opacity: 0.95 }))
  }
  for (let i = 0; i < 96; i++) {
    const a = (i / 96) * Math.PI * 2, long = i % 8 === 0 ? 32 : i % 4 === 0 ? 20 : 11
    parts.push(path(lines([[cx + Math.cos(a) * far * 1.06, cy + Math.sin(a) * far * 1.06], [cx + Math.cos(a) * (far * 1.06 + long), cy + Math.sin(a) * (far * 1.06 + long)]]), { stroke: i % 8 === 0 ? skin.text : skin.soft, 'stroke-width': i % 8 === 0 ? 5 : 3, 'stroke-linecap': 'round' }))
  }
  parts.push(path(lines([[cx, cy], [cx + far * 0.74, cy - far * 0.76]]), { stroke: palette.fourth, 'stroke-width': 9, 'stroke-linecap': 'round' }), circle(cx, cy, 24, { fill: palette.fourth }), circle(cx, cy, 9, { fill: skin.page }))
  ;[[b.x + 56, b.y + 56], [b.x + b.w - 256, b.y + 56], [b.x + 56, b.y + b.h - 110], [b.x + b.w - 256, b.y + b.h - 110]].forEach(([x = 0, y = 0], i) => parts.push(bar(x, y, 110, 11, skin.soft), bar(x, y + 26, [170, 150, 190, 140][i]!, 24, skin.text)))
  return parts.join('')
}
