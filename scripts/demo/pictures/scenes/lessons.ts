import { lit, mix, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, circle, ellipse, group, lines, n, path, rect, smooth, type Point, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'
import { cloth } from './weave.ts'
import { vessel } from './vessels.ts'
import { card, face, paragraph, softShadow } from './window.ts'
import type { Motif } from '../motif.ts'

const ground = (sheet: Sheet, colour: Colour): string => rect(0, 0, sheet.width, sheet.height, { fill: colour })
  + stipple(sheet.random.fork('ground'), { x: 0, y: 0, width: sheet.width, height: sheet.height, tries: 11000, size: 2.2, colour: lit(colour, -0.1), opacity: 0.55, density: (u, v) => Math.max(0, u * 0.35 + v * 0.4 - 0.2) })

/** Two overlapping sets and the rows that fall into each. */
export function joins(sheet: Sheet, palette: Palette, back: Colour): string {
  const left = circle(600, 560, 370, {}), both = sheet.clip(left), parts = [ground(sheet, back)]
  parts.push(circle(600, 560, 370, { fill: palette.third }), circle(1000, 560, 370, { fill: palette.fourth }), group({ 'clip-path': both }, circle(1000, 560, 370, { fill: palette.first })))
  const r = sheet.random
  for (let i = 0; i < 7; i++) {
    const y = 340 + i * 70, span = Math.sqrt(370 ** 2 - (y - 560) ** 2)
    const middle = Math.max(0, Math.min(span - 205, 130))
    if (middle > 40) parts.push(rect(800 - middle, y - 20, middle * 2, 40, { rx: 20, fill: palette.paper }), circle(800 - middle + 22, y, 9, { fill: palette.first }), bar(800 - middle + 44, y - 5, middle * 1.1, 10, mix(palette.ink, palette.paper, 0.4)))
    const w = r.between(110, 190)
    parts.push(rect(600 - span * 0.86, y - 20, w, 40, { rx: 20, fill: lit(palette.third, 0.08) }), bar(600 - span * 0.86 + 30, y - 5, w * 0.5, 10, mix(palette.ink, palette.third, 0.4)), rect(1000 + span * 0.86 - w, y - 20, w, 40, { rx: 20, fill: lit(palette.fourth, 0.1) }), bar(1000 + span * 0.86 - w + 30, y - 5, w * 0.5, 10, palette.paper))
  }
  parts.push(softShadow({ x: 420, y: 1000, w: 760, h: 120 }, palette.ink, 20), rect(420, 990, 760, 120, { rx: 20, fill: palette.ink }))
  ;[[palette.first, 120], [palette.paper, 90], [palette.third, 150], [palette.paper, 60], [palette.first, 80]].forEach(([ink, w], i, all) => {
    const x = 460 + all.slice(0, i).reduce((sum, [, before]) => sum + (typeof before === 'number' ? before + 26 : 0), 0)
    if (typeof w === 'number' && typeof ink === 'object') parts.push(bar(x, 1028, w, 16, ink), bar(x, 1062, w * 0.7, 16, lit(palette.ink, 0.3)))
  })
  return parts.join('')
}

/** A backstrap loom: warp stretched from a beam, cloth growing at the foot. */
export function loom(sheet: Sheet, palette: Palette, back: Colour, motif: Motif): string {
  const { width, height } = sheet
  const x = width * 0.26, w = width * 0.48, top = 150, edge = height * 0.56, parts = [ground(sheet, back), circle(width * 0.5, height * 0.44, 560, { fill: lit(back, 0.045) })]
  let warp = '', other = ''
  for (let i = 0; i < w / 10; i++) {
    const px = x + 5 + i * 10, d = `M${n(px + sheet.noise(i, 1) * 2)} ${top}L${n(px)} ${n(edge + 10)}`
    if (i % 2) warp += d; else other += d
  }
  parts.push(path(warp, { stroke: palette.first, 'stroke-width': 4.5 }), path(other, { stroke: palette.third, 'stroke-width': 4.5 }))
  const rod = (y: number, over: number, thick: number, wood: Colour) => rect(x - over, y - thick / 2 + 8, w + over * 2, thick, { rx: thick / 2, fill: palette.ink, opacity: 0.25 }) + rect(x - over, y - thick / 2, w + over * 2, thick, { rx: thick / 2, fill: wood }) + rect(x - over + 10, y - thick / 2 + thick * 0.18, w + over * 2 - 20, thick * 0.2, { rx: 3, fill: lit(wood, 0.12) })
  const wood = { l: 0.56, c: 0.08, h: 58 }
  parts.push(path(lines([[x - 30, top], [width / 2, -30], [x + w + 30, top]]), { fill: 'none', stroke: palette.ink, 'stroke-width': 8 }), rod(top, 60, 38, wood), rod(top + 190, 40, 18, lit(wood, 0.14)), rod(top + 262, 40, 26, lit(wood, 0.06)))
  parts.push(cloth(sheet, { x, y: edge, width: w, height: height - edge - 130, thread: 10, pick: 9, motif }))
  const batten: Point[] = [[x - 150, edge - 40], [x + w + 90, edge - 64], [x + w + 200, edge - 38], [x + w + 90, edge - 14], [x - 150, edge - 18]]
  parts.push(path(lines(batten.map(([px, py]) => [px + 6, py + 14]), true), { fill: palette.ink, opacity: 0.25 }), path(lines(batten, true), { fill: lit(wood, -0.1), stroke: lit(wood, -0.1), 'stroke-width': 8, 'stroke-linejoin': 'round' }))
  parts.push(rod(height - 122, 60, 40, wood), path(`M${n(x - 50)} ${n(height - 122)}C${n(x - 120)} ${n(height - 30)} ${n(x)} ${height} ${n(width / 2)} ${height + 20}M${n(x + w + 50)} ${n(height - 122)}C${n(x + w + 120)} ${n(height - 30)} ${n(x + w)} ${height} ${n(width / 2)} ${height + 20}`, { fill: 'none', stroke: palette.second, 'stroke-width': 34, 'stroke-linecap': 'round' }))
  return parts.join('')
}

/** A pen plotter half-way through a drawing. */
export function plotter(sheet: Sheet, palette: Palette, back: Colour): string {
  const parts = [ground(sheet, back), softShadow({ x: 300, y: 150, w: 1000, h: 930 }, palette.ink, 8), rect(290, 130, 1000, 930, { fill: palette.paper })]
  const rows = 38, done = 25
  for (let i = 0; i < rows; i++) {
    const points: Point[] = []
    for (let x = 370; x <= 1210; x += 10) {
      const u = (x - 790) / 420, hump = Math.exp(-(u * u) * 5.5), y = 250 + i * 20
      points.push([x, y - hump * (70 + sheet.noise(x / 70, i * 0.5) * 90 + sheet.noise(x / 26, i * 0.9) * 30) * Math.sin(((i + 4) / rows) * Math.PI)])
    }
    if (i < done) parts.push(path(`${smooth(points)}V${n(300 + i * 20)}H370Z`, { fill: palette.paper }), path(smooth(points), { fill: 'none', stroke: i % 6 === 5 ? palette.first : palette.ink, 'stroke-width': 4.5, 'stroke-linejoin': 'round' }))
    if (i === done) {
      const part = points.slice(0, 52), [px, py] = part.at(-1) ?? [790, 600]
      parts.push(path(smooth(part), { fill: 'none', stroke: palette.first, 'stroke-width': 4.5 }), rect(150, py - 214, 1300, 62, { rx: 14, fill: palette.ink, opacity: 0.22 }), rect(150, py - 230, 1300, 62, { rx: 14, fill: lit(palette.second, 0.02) }), rect(170, py - 214, 1260, 8, { rx: 4, fill: lit(palette.second, 0.2) }), rect(118, py - 262, 92, 128, { rx: 18, fill: palette.ink }), rect(1390, py - 262, 92, 128, { rx: 18, fill: palette.ink }),
        rect(px - 78, py - 276, 156, 158, { rx: 20, fill: palette.third }), circle(px, py - 218, 24, { fill: palette.ink }), rect(px - 23, py - 330, 46, 262, { rx: 12, fill: palette.first }), path(lines([[px - 23, py - 70], [px + 23, py - 70], [px + 5, py - 6], [px - 5, py - 6]], true), { fill: palette.ink }))
    }
  }
  return parts.join('')
}

/** A class as a ring of people, with the talk crossing the middle. */
export function circleOfLearners(sheet: Sheet, palette: Palette, back: Colour): string {
  const cx = 800, cy = 610, far = 395, parts = [ground(sheet, back), circle(cx, cy, far + 150, { fill: lit(back, 0.05) }), circle(cx, cy, far - 130, { fill: palette.paper })]
  const grounds = [palette.first, palette.third, palette.second, palette.fourth, palette.pale], skins = [[0.84, 45], [0.46, 48], [0.72, 60], [0.58, 50], [0.8, 65]] as const
  const spots: Point[] = Array.from({ length: 9 }, (_, i) => [cx + Math.cos((i / 9) * 6.2832 - 1.57) * far, cy + Math.sin((i / 9) * 6.2832 - 1.57) * far])
  for (const [a, b, ink] of [[0, 4, palette.first], [1, 6, palette.second], [2, 7, palette.third], [3, 8, palette.fourth], [5, 1, palette.pale]] as const) {
    const [ax, ay] = spots[a] ?? [0, 0], [bx, by] = spots[b] ?? [0, 0]
    parts.push(path(`M${n(ax)} ${n(ay)}Q${n(cx + (ax - cx) * 0.1)} ${n(cy + (by - cy) * 0.1)} ${n(bx)} ${n(by)}`, { fill: 'none', stroke: ink, 'stroke-width': 9, 'stroke-linecap': 'round', 'stroke-dasharray': '1 22' }))
  }
  spots.forEach(([x, y], i) => {
    const [l, h] = skins[i % 5] ?? [0.7, 60]
    parts.push(circle(x, y, 104, { fill: lit(back, 0.05) }), face(x, y, 92, grounds[i % 5] ?? palette.first, { l, c: 0.07, h }, i % 3 === 0 ? palette.ink : i % 3 === 1 ? { l: 0.45, c: 0.09, h: 45 } : { l: 0.75, c: 0.02, h: 80 }, sheet))
  })
  const bubble = (x: number, y: number, w: number, fill: Colour, ink: Colour, side: 1 | -1) => rect(x, y, w, 96, { rx: 40, fill }) + path(lines([[x + w / 2 - 20 * side, y + 90], [x + w / 2 + 16 * side, y + 90], [x + w / 2 + 34 * side, y + 130]], true), { fill }) + bar(x + 38, y + 28, w - 76, 14, ink) + bar(x + 38, y + 56, (w - 76) * 0.6, 14, ink)
  return parts.join('') + bubble(640, 500, 320, palette.first, palette.paper, 1) + bubble(700, 650, 240, palette.ink, palette.third, -1)
}

/** Papers of a one-person studio: an invoice, a quote and a receipt. */
export function papers(sheet: Sheet, palette: Palette, back: Colour): string {
  const page = (ink: Colour, kind: number): string => {
    const w = 560, h = 780, x = -w / 2, y = -h / 2, grey = mix(palette.paper, palette.ink, 0.28)
    const rows = Array.from({ length: 5 }, (_, i) => bar(x + 48, y + 340 + i * 54, [210, 170, 230, 150, 190][i]!, 12, grey) + bar(x + w - 128, y + 340 + i * 54, 80, 12, grey) + rect(x + 48, y + 368 + i * 54, w - 96, 2, { fill: mix(palette.paper, palette.ink, 0.12) })).join('')
    const mark = kind === 0 ? circle(x + 92, y + 96, 44, { fill: ink }) + path(`M${x + 92} ${y + 52}a44 44 0 0 1 0 88Z`, { fill: lit(ink, -0.12) }) : kind === 1 ? path(lines([[x + 48, y + 140], [x + 92, y + 52], [x + 136, y + 140]], true), { fill: ink }) : rect(x + 48, y + 52, 88, 88, { rx: 22, fill: ink }) + circle(x + 92, y + 96, 22, { fill: palette.paper })
    return softShadow({ x: x + 8, y: y + 18, w, h }, palette.ink, 8) + card({ x, y, w, h }, lit(palette.paper, 0.015), palette.pale, 4) + mark + bar(x + w - 248, y + 64, 200, 26, palette.ink) + bar(x + w - 178, y + 108, 130, 11, grey)
      + paragraph(sheet, x + 48, y + 192, 210, 3, grey, 11, 26) + bar(x + 48, y + 306, 120, 10, ink) + rows + rect(x + w - 258, y + 642, 210, 76, { rx: 14, fill: ink }) + bar(x + w - 218, y + 670, 130, 20, palette.paper)
  }
  const at = (x: number, y: number, turn: number, inside: string) => group({ transform: `translate(${x} ${y}) rotate(${turn})` }, inside)
  return ground(sheet, back) + at(440, 620, -11, page(palette.third, 2)) + at(1180, 640, 10, page(palette.second, 1)) + at(810, 590, -1, page(palette.first, 0))
}

/** A bowl rising on the wheel, with the marks of the fingers still turning. */
export function wheel(sheet: Sheet, palette: Palette, back: Colour): string {
  const cx = 800, cy = 800, clay = { l: 0.6, c: 0.1, h: 45 }, parts = [ground(sheet, back), circle(cx, 520, 430, { fill: lit(back, 0.05) })]
  parts.push(rect(cx - 70, cy + 60, 140, 400, { fill: lit(palette.ink, 0.12) }), ellipse(cx, cy + 76, 590, 128, { fill: palette.ink }), ellipse(cx, cy + 40, 590, 128, { fill: lit(palette.ink, 0.2) }))
  for (let i = 0; i < 7; i++) parts.push(ellipse(cx, cy + 40, 560 - i * 46, 120 - i * 10, { fill: 'none', stroke: lit(palette.ink, i % 2 ? 0.28 : 0.14), 'stroke-width': 3 }))
  parts.push(ellipse(cx + 20, cy + 36, 330, 62, { fill: palette.ink, opacity: 0.4 }), vessel(sheet, palette, { kind: 'bowl', x: 0.5, foot: 0.7, size: 450, glaze: clay, clay, dip: 2 }))
  const turn = Array.from({ length: 9 }, (_, i) => `M${n(cx - 330 + i * 14)} ${n(470 + i * 34)}Q${cx} ${n(540 + i * 38)} ${n(cx + 330 - i * 14)} ${n(470 + i * 34)}`).join('')
  parts.push(path(turn, { fill: 'none', stroke: lit(clay, -0.08), 'stroke-width': 5, 'stroke-linecap': 'round', opacity: 0.75 }))
  for (const side of [-1, 1]) for (let i = 0; i < 3; i++) {
    const r = 640 + i * 46
    parts.push(path(`M${n(cx + side * r * 0.98)} ${n(cy - 40 - i * 20)}Q${n(cx + side * r * 1.02)} ${n(cy + 60)} ${n(cx + side * r * 0.86)} ${n(cy + 130 + i * 16)}`, { fill: 'none', stroke: palette.paper, 'stroke-width': 9, 'stroke-linecap': 'round', opacity: 0.8 - i * 0.22 }))
  }
  return parts.join('')
}
