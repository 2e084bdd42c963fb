import { lit, mix, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, circle, ellipse, group, lines, n, path, rect, type Point, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'
import { plant } from './botanical.ts'
import { softShadow } from './window.ts'

const table = (sheet: Sheet, colour: Colour): string => rect(0, 0, sheet.width, sheet.height, { fill: colour })
  + stipple(sheet.random.fork('table'), { x: 0, y: 0, width: sheet.width, height: sheet.height, tries: 12000, size: 2.2, colour: lit(colour, -0.1), opacity: 0.55, density: (u, v) => Math.max(0, u * 0.35 + v * 0.35 - 0.15 + sheet.noise(u * 3, v * 3) * 0.15) })

const placed = (x: number, y: number, turn: number, inside: string): string => group({ transform: `translate(${n(x)} ${n(y)}) rotate(${turn})` }, inside)

/** Hand-sewn notebooks, spread like cards; each cover has its own printed pattern. */
export function notebooks(sheet: Sheet, palette: Palette, ground: Colour): string {
  const w = 470, h = 660
  const cover = (fill: Colour, ink: Colour, pattern: number): string => {
    const clip = sheet.clip(rect(-w / 2, -h / 2, w, h, { rx: 10 }))
    const cells: string[] = []
    for (let row = 0; row < 9; row++) for (let column = 0; column < 6; column++) {
      const x = -w / 2 + 78 + column * 74, y = -h / 2 + 40 + row * 74
      if (pattern === 0) cells.push(`M${n(x)} ${n(y + 50)}a37 37 0 0 1 74 0M${n(x + 17)} ${n(y + 50)}a20 20 0 0 1 40 0`)
      else if (pattern === 1) cells.push((row + column) % 2 === 0 ? `M${n(x + 8)} ${n(y + 66)}L${n(x + 66)} ${n(y + 8)}` : `M${n(x + 8)} ${n(y + 8)}L${n(x + 66)} ${n(y + 66)}`)
      else cells.push(`M${n(x + 37)} ${n(y + 10)}Q${n(x + 64)} ${n(y + 37)} ${n(x + 37)} ${n(y + 64)}Q${n(x + 10)} ${n(y + 37)} ${n(x + 37)} ${n(y + 10)}`)
    }
    const stitches = Array.from({ length: 11 }, (_, i) => `M${-w / 2 + 24} ${n(-h / 2 + 34 + i * 57)}v30`).join('')
    return softShadow({ x: -w / 2 + 8, y: -h / 2 + 16, w, h }, palette.ink, 14)
      + [3, 2, 1].map((i) => rect(-w / 2 + i * 5, -h / 2 + i * 4, w, h, { rx: 8, fill: lit(palette.paper, -0.05 * (i % 2)) })).join('')
      + rect(-w / 2, -h / 2, w, h, { rx: 10, fill })
      + group({ 'clip-path': clip }, path(cells.join(''), { fill: 'none', stroke: ink, 'stroke-width': 9, 'stroke-linecap': 'round' }), rect(-w / 2, -h / 2, 52, h, { fill: lit(fill, -0.07) }))
      + path(stitches, { stroke: palette.paper, 'stroke-width': 7, 'stroke-linecap': 'round' })
      + rect(-40, h / 2 - 190, 190, 96, { fill: palette.paper }) + bar(-14, h / 2 - 158, 138, 9, ink) + bar(-14, h / 2 - 130, 92, 9, ink)
  }
  return table(sheet, ground) + placed(450, 640, -13, cover(palette.second, palette.third, 2)) + placed(1180, 620, 12, cover(palette.third, palette.first, 0)) + placed(800, 590, -2, cover(palette.first, palette.pale, 1))
}

const NUMERALS: Readonly<Record<string, readonly string[]>> = {
  '0': ['M0 20A20 20 0 0 1 40 20V60A20 20 0 0 1 0 60Z M14 24V56H26V24Z'], '1': ['M12 0H28V80H12V18H2V4Z'],
  '2': ['M0 24A20 20 0 0 1 40 24Q40 36 20 56L16 64H40V80H0V64L24 32Q26 16 20 16T14 26H0Z'], '3': ['M0 0H40V14L26 30A22 24 0 1 1 0 66L12 58A9 10 0 1 0 20 44H12V30L20 16H0Z'],
  '4': ['M18 0H34V46H42V60H34V80H18V60H-2V46Z M18 24L10 46H18Z'], '5': ['M2 0H38V15H16V28A22 25 0 1 1 0 68L12 58A9 10 0 1 0 18 42H2Z'],
  '6': ['M28 0L16 26A24 27 0 1 1 0 50Q0 40 6 28L18 0Z M20 42A11 12 0 1 0 20.1 42Z'], '7': ['M0 0H40V14L20 80H4L23 16H0Z'],
  '8': ['M20 0A18 20 0 0 1 32 36A22 23 0 1 1 8 36A18 20 0 0 1 20 0Z M20 14A6 7 0 1 0 20.1 14Z M20 46A9 10 0 1 0 20.1 46Z'], '9': ['M12 80L24 54A24 27 0 1 1 40 30Q40 40 34 52L22 80Z M20 16A11 12 0 1 0 20.1 16Z'],
}

/** A number set in cut wooden figures. */
export function figures(text: string, x: number, y: number, size: number, ink: Colour): string {
  return [...text].map((digit, i) => path((NUMERALS[digit] ?? []).join(' '), { fill: ink, 'fill-rule': 'evenodd', transform: `translate(${n(x + i * size * 0.58)} ${n(y)}) scale(${n(size / 80)})` })).join('')
}

/** A wall calendar: a landscape above, the days of a month below, in cut figures. */
export function calendar(sheet: Sheet, palette: Palette, wall: Colour): string {
  const w = 760, h = 1130, x = (sheet.width - w) / 2, y = 190
  const clip = sheet.clip(rect(x + 50, y + 70, w - 100, 430))
  const parts = [table(sheet, wall), path(lines([[x + w / 2 - 130, y + 10], [x + w / 2, y - 84], [x + w / 2 + 130, y + 10]]), { fill: 'none', stroke: palette.ink, 'stroke-width': 5 }), circle(x + w / 2, y - 86, 12, { fill: palette.ink }),
    softShadow({ x: x + 8, y: y + 20, w, h }, palette.ink, 8), rect(x, y, w, h, { fill: palette.paper }), rect(x, y, w, 26, { fill: palette.first })]
  const hills: string[] = [rect(x, y, w, 600, { fill: palette.third }), circle(x + w * 0.64, y + 250, 104, { fill: palette.first })]
  for (let i = 0; i < 4; i++) {
    const points: Point[] = Array.from({ length: 18 }, (_, k) => [x + k * 48, y + 290 + i * 62 - sheet.noise(k * 0.21, i * 4) * 86])
    hills.push(path(`${lines(points)}V${y + 560}H${x}Z`, { fill: mix(palette.pale, palette.second, (i + 0.6) / 3.6) }))
    for (let k = 1; k < 9; k++) hills.push(path(lines(points.map(([px, py]) => [px, py + k * 12])), { fill: 'none', stroke: mix(palette.pale, palette.second, (i + 1.5) / 4.5), 'stroke-width': 3 }))
  }
  parts.push(group({ 'clip-path': clip }, ...hills))
  for (let day = 0; day < 31; day++) {
    const at = day + 3, cx = x + 66 + (at % 7) * 94, cy = y + 570 + Math.floor(at / 7) * 102, text = String(day + 1)
    const sunday = at % 7 === 6
    if (day === 16) parts.push(circle(cx + 28, cy + 30, 44, { fill: palette.third }))
    parts.push(figures(text, cx + (text.length === 1 ? 14 : 0), cy, 58, sunday ? palette.first : palette.ink))
  }
  return parts.join('')
}

/** The identity of a bakery: bag, card, stamp, bread. */
export function bakery(sheet: Sheet, palette: Palette, ground: Colour): string {
  const loaf = (x: number, y: number, size: number, ink: Colour, cut: Colour): string => group({ transform: `translate(${n(x)} ${n(y)}) scale(${n(size / 100)})` },
    path('M-100 30C-120 -40 -60 -70 0 -70S120 -40 100 30Q60 52 0 52T-100 30Z', { fill: ink }), path('M-62 -40q26 28 18 72M-18 -58q26 34 18 92M28 -58q24 36 14 90M66 -38q14 26 6 60', { fill: 'none', stroke: cut, 'stroke-width': 9, 'stroke-linecap': 'round' }))
  const waves = (x: number, y: number, w: number, rows: number, ink: Colour): string => Array.from({ length: rows }, (_, i) => path(`M${n(x)} ${n(y + i * 24)}${`q${n(w / 16)} -20 ${n(w / 8)} 0t${n(w / 8)} 0`.repeat(4)}`, { fill: 'none', stroke: ink, 'stroke-width': 8, 'stroke-linecap': 'round' })).join('')
  const wheat = (x: number, y: number, size: number, ink: Colour) => plant({ kind: 'grass', x, y, size, lean: 0.06, ink, cut: ground, accent: ink })
  const bag = [softShadow({ x: 156, y: 220, w: 520, h: 790 }, palette.ink, 8), path('M150 190l26 -26l26 26l26 -26l26 26l26 -26l26 26l26 -26l26 26l26 -26l26 26l26 -26l26 26l26 -26l26 26l26 -26l26 26l26 -26l26 26l26 -26l26 26V1000H150Z', { fill: palette.pale }), rect(150, 190, 70, 810, { fill: lit(palette.pale, -0.05) }), circle(430, 480, 178, { fill: palette.first }), loaf(430, 490, 118, palette.paper, palette.first), waves(290, 730, 280, 3, palette.first), bar(310, 880, 240, 18, palette.ink), bar(350, 918, 160, 12, palette.ink)]
  const card = [softShadow({ x: -218, y: -116, w: 440, h: 256 }, palette.ink, 6), rect(-220, -130, 440, 256, { rx: 6, fill: palette.second }), loaf(-118, 0, 62, palette.pale, palette.second), bar(-10, -44, 170, 16, palette.pale), bar(-10, -8, 120, 10, palette.third), bar(-10, 20, 146, 10, palette.third)]
  const back = [softShadow({ x: -218, y: -116, w: 440, h: 256 }, palette.ink, 6), rect(-220, -130, 440, 256, { rx: 6, fill: palette.paper }), waves(-170, -66, 340, 6, palette.second)]
  const stamp = [circle(8, 14, 150, { fill: palette.ink, opacity: 0.2 }), circle(0, 0, 150, { fill: palette.third }), circle(0, 0, 128, { fill: 'none', stroke: palette.ink, 'stroke-width': 5 }), Array.from({ length: 30 }, (_, i) => path('M0 -116v14', { stroke: palette.ink, 'stroke-width': 6, transform: `rotate(${i * 12})` })).join(''), loaf(0, -6, 70, palette.ink, palette.third), waves(-70, 60, 140, 1, palette.ink)]
  return table(sheet, ground) + bag.join('') + placed(1090, 330, -7, back.join('')) + placed(1150, 530, 5, card.join('')) + placed(980, 880, 0, stamp.join('')) + wheat(1330, 1120, 430, lit(palette.third, -0.05)) + wheat(1400, 1130, 360, palette.third) + wheat(1250, 1130, 330, palette.third)
}

/** A hardback standing on a shelf, its jacket a landscape of circles. */
export function bookCover(sheet: Sheet, palette: Palette, ground: Colour): string {
  const { width, height } = sheet
  const w = 620, h = 880, x = width / 2 - w / 2 + 20, y = height / 2 - h / 2 - 10, r = sheet.random
  const clip = sheet.clip(rect(x, y, w, h))
  const art: string[] = [rect(x, y, w, h, { fill: palette.second })]
  for (let i = 9; i > 0; i--) art.push(circle(x + w * 0.5, y + h * 0.62, i * 46, { fill: i % 2 === 0 ? palette.first : mix(palette.third, palette.first, i / 12) }))
  art.push(rect(x, y + h * 0.62, w, h, { fill: palette.ink }))
  for (let i = 0; i < 20; i++) {
    const py = y + h * 0.635 + i * 17, half = Math.max(10, 380 - i * 15 + r.between(-60, 60))
    art.push(rect(x + w / 2 - half / 2, py, half, 6, { rx: 3, fill: i % 2 === 0 ? palette.third : palette.first }))
  }
  art.push(ellipse(x + w * 0.5, y + h * 0.615, 15, 15, { fill: palette.ink }), path(`M${n(x + w * 0.5 - 14)} ${n(y + h * 0.63)}h28l8 78h-44Z`, { fill: palette.ink }), path(`M${n(x + w * 0.5 - 18)} ${n(y + h * 0.71)}h36l-10 100h-16Z`, { fill: palette.paper, opacity: 0.28 }))
  art.push(bar(x + 60, y + 72, 330, 38, palette.paper), bar(x + 60, y + 128, 440, 38, palette.paper), bar(x + 60, y + 194, 190, 14, palette.third))
  art.push(rect(x, y, 26, h, { fill: palette.ink, opacity: 0.22 }), rect(x + 30, y, 6, h, { fill: palette.paper, opacity: 0.12 }))
  const pages: Point[] = [[x + w, y + 14], [x + w + 44, y + 34], [x + w + 44, y + h + 6], [x + w, y + h]]
  return rect(0, 0, width, height, { fill: ground }) + circle(width * 0.5, height * 0.45, 520, { fill: lit(ground, 0.04) })
    + stipple(r.fork('wall'), { x: 0, y: 0, width, height, tries: 11000, size: 2.2, colour: lit(ground, -0.1), opacity: 0.5, density: (u, v) => Math.max(0, u * 0.5 - 0.15 + v * 0.1) })
    + rect(0, y + h, width, height, { fill: lit(ground, -0.12) }) + softShadow({ x: x + 30, y: y + 60, w: w + 60, h: h - 70 }, palette.ink, 8)
    + path(lines(pages, true), { fill: lit(palette.paper, -0.04) }) + Array.from({ length: 7 }, (_, i) => path(lines([[x + w + 5 + i * 6, y + 18 + i * 3], [x + w + 5 + i * 6, y + h]]), { stroke: lit(palette.paper, -0.16), 'stroke-width': 1.6 })).join('')
    + group({ 'clip-path': clip }, ...art)
}

/** Folded cards with printed plants, fanned over their box. */
export function cards(sheet: Sheet, palette: Palette, ground: Colour): string {
  const w = 300, h = 430
  const one = (fill: Colour, ink: Colour, kind: 'fern' | 'umbel' | 'poppy' | 'laurel' | 'eucalyptus', accent: Colour): string => {
    const clip = sheet.clip(rect(-w / 2 + 22, -h / 2 + 22, w - 44, h - 44))
    return softShadow({ x: -w / 2 + 5, y: -h / 2 + 12, w, h }, palette.ink, 6) + rect(-w / 2, -h / 2, w, h, { rx: 5, fill: palette.paper }) + rect(-w / 2 + 22, -h / 2 + 22, w - 44, h - 44, { fill })
      + group({ 'clip-path': clip }, plant({ kind, x: -24, y: h / 2 - 20, size: 340, lean: 0.12, ink, cut: fill, accent }))
  }
  const set = [[palette.first, palette.pale, 'fern', palette.pale], [palette.pale, palette.first, 'umbel', palette.fourth], [palette.fourth, palette.paper, 'laurel', palette.third], [palette.third, palette.ink, 'poppy', palette.fourth], [palette.ink, palette.second, 'eucalyptus', palette.pale]] as const
  const row = (y: number, from: number, count: number, shift: number) => Array.from({ length: count }, (_, i) => {
    const item = set[(i + from) % set.length] ?? set[0]
    return placed(210 + shift + i * 395, y, [-5, 3, -2, 6][i % 4] ?? 0, one(item[0], item[1], item[2], item[3]))
  }).join('')
  return table(sheet, ground) + row(330, 0, 4, 0) + row(880, 2, 4, 0)
}
