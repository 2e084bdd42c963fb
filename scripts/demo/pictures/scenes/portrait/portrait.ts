import { lit, mix, oklch, type Colour } from '../../colour.ts'
import { circle, ellipse, group, lines, n, path, rect, type Point, type Sheet } from '../../sheet.ts'
import { stipple } from '../../stipple.ts'
import { garmentOf } from './garment.ts'
import { hairOf } from './hair.ts'
import { CX, CY, type Face } from './person.ts'

function scenery(sheet: Sheet, face: Face): string {
  const f = face.backFigure, r = sheet.random.fork('scenery')
  const base = rect(0, 0, 800, 800, { fill: face.back })
  const grain = stipple(r, { x: 0, y: 0, width: 800, height: 800, tries: 5200, size: 2, colour: lit(face.back, -0.1), opacity: 0.6, density: (u, v) => Math.max(0, u * 0.5 + v * 0.3 - 0.25) })
  switch (face.scenery) {
    case 'sun': return base + circle(400, 330, 290, { fill: f }) + grain
    case 'arch': return base + path('M130 800V370A270 270 0 0 1 670 370V800Z', { fill: f }) + grain
    case 'rays': return base + path(Array.from({ length: 14 }, (_, i) => {
      const a = (i / 14) * 6.2832, b = a + 0.224
      return lines([[400, 380], [400 + Math.cos(a) * 800, 380 + Math.sin(a) * 800], [400 + Math.cos(b) * 800, 380 + Math.sin(b) * 800]], true)
    }).join(''), { fill: f }) + grain
    case 'dots': return base + Array.from({ length: 100 }, (_, i) => circle(40 + (i % 10) * 80 + (Math.floor(i / 10) % 2) * 40, 40 + Math.floor(i / 10) * 80, 13, { fill: f })).join('') + grain
    case 'waves': return base + Array.from({ length: 9 }, (_, i) => path(`M-40 ${60 + i * 92}${'q50 -56 100 0t100 0'.repeat(5)}`, { fill: 'none', stroke: f, 'stroke-width': 16 })).join('') + grain
    case 'blocks': return base + rect(0, 0, 260, 420, { fill: f }) + circle(640, 150, 150, { fill: lit(f, 0.08) }) + path('M560 800V520H800V800Z', { fill: lit(f, -0.08) }) + grain
    case 'hill': return base + circle(600, 210, 96, { fill: f }) + path('M0 560C140 430 260 470 380 540S660 430 800 520V800H0Z', { fill: lit(face.back, -0.14) }) + path('M0 660C200 560 420 700 800 590V800H0Z', { fill: lit(face.back, -0.22) }) + grain
    default: return base + Array.from({ length: 12 }, (_, i) => {
      const side = i % 2 === 0 ? 1 : -1, x = 400 + side * r.between(230, 360), y = 90 + Math.floor(i / 2) * 118 + r.between(-20, 20), tilt = side * r.between(20, 70)
      return group({ transform: `translate(${n(x)} ${n(y)}) rotate(${n(tilt)})` }, path('M0 -92C58 -50 58 42 0 96C-58 42 -58 -50 0 -92Z', { fill: i % 3 === 0 ? lit(f, 0.06) : f }), path('M0 -70V84M0 -30l24 -22M0 -30l-24 -22M0 10l30 -24M0 10l-30 -24M0 50l26 -20M0 50l-26 -20', { fill: 'none', stroke: face.back, 'stroke-width': 4, 'stroke-linecap': 'round' }))
    }).join('') + grain
  }
}

function headShape(face: Face): string {
  const b = face.breadth, j = b * (0.62 + face.jaw * 0.2), chin = 26 + face.jaw * 22
  return `M${CX} ${CY - 170}C${n(CX + b * 0.72)} ${CY - 170} ${n(CX + b)} ${CY - 96} ${n(CX + b)} ${CY - 16}C${n(CX + b)} ${CY + 60} ${n(CX + j + 10)} ${CY + 112} ${n(CX + j - 8)} ${CY + 130}C${n(CX + chin + 22)} ${CY + 168} ${n(CX + chin)} ${CY + 176} ${CX} ${CY + 176}C${n(CX - chin)} ${CY + 176} ${n(CX - chin - 22)} ${CY + 168} ${n(CX - j + 8)} ${CY + 130}C${n(CX - j - 10)} ${CY + 112} ${n(CX - b)} ${CY + 60} ${n(CX - b)} ${CY - 16}C${n(CX - b)} ${CY - 96} ${n(CX - b * 0.72)} ${CY - 170} ${CX} ${CY - 170}Z`
}

function eyes(face: Face): string {
  const dx = face.breadth * 0.43, y = CY + 2, ink = oklch(0.24, 0.03, 45), lid = lit(face.skin, -0.2)
  return [-1, 1].map((side) => {
    const x = CX + side * dx
    if (face.eyes === 'smiling') return path(`M${n(x - 21)} ${y + 6}Q${n(x)} ${y - 16} ${n(x + 21)} ${y + 6}`, { fill: 'none', stroke: ink, 'stroke-width': 7, 'stroke-linecap': 'round' })
    return path(`M${n(x - 23)} ${y + 3}Q${n(x)} ${y - 19} ${n(x + 23)} ${y + 3}Q${n(x)} ${y + 17} ${n(x - 23)} ${y + 3}Z`, { fill: oklch(0.97, 0.01, 85) })
      + circle(x + 2, y - 1, 10.5, { fill: ink }) + circle(x + 5.5, y - 4.5, 3.2, { fill: oklch(0.98, 0, 0) })
      + path(`M${n(x - 25)} ${y + 3}Q${n(x)} ${y - 21} ${n(x + 25)} ${y + 2}`, { fill: 'none', stroke: ink, 'stroke-width': 5.5, 'stroke-linecap': 'round' })
      + path(`M${n(x - 17)} ${y + 17}Q${n(x)} ${y + 23} ${n(x + 17)} ${y + 16}`, { fill: 'none', stroke: lid, 'stroke-width': 3, 'stroke-linecap': 'round', opacity: 0.6 })
  }).join('')
}

function brows(face: Face, hair: Colour): string {
  const dx = face.breadth * 0.43, raise = (face.brow ?? 0) * 10, y = CY - 40 - raise
  return [-1, 1].map((side) => {
    const x = CX + side * dx
    return path(`M${n(x - side * 28)} ${n(y + 5)}Q${n(x + side * 4)} ${n(y - 14)} ${n(x + side * 32)} ${n(y + 7)}Q${n(x + side * 4)} ${n(y - 2)} ${n(x - side * 28)} ${n(y + 5)}Z`, { fill: hair, stroke: hair, 'stroke-width': 4, 'stroke-linejoin': 'round' })
  }).join('')
}

function beardOf(sheet: Sheet, face: Face, clip: string): string {
  const b = face.breadth, c = face.hair
  const moustache = path(`M${CX} ${CY + 84}C${CX - 22} ${CY + 70} ${CX - 50} ${CY + 80} ${CX - 66} ${CY + 106}C${CX - 40} ${CY + 108} ${CX - 16} ${CY + 106} ${CX} ${CY + 98}C${CX + 16} ${CY + 106} ${CX + 40} ${CY + 108} ${CX + 66} ${CY + 106}C${CX + 50} ${CY + 80} ${CX + 22} ${CY + 70} ${CX} ${CY + 84}Z`, { fill: c })
  if (face.beard === 'moustache') return moustache
  if (face.beard === 'goatee') return path(`M${CX - 44} ${CY + 140}Q${CX} ${CY + 124} ${CX + 44} ${CY + 140}Q${CX + 34} ${CY + 206} ${CX} ${CY + 216}Q${CX - 34} ${CY + 206} ${CX - 44} ${CY + 140}Z`, { fill: c }) + path(`M${CX - 54} ${CY + 100}Q${CX} ${CY + 76} ${CX + 54} ${CY + 100}`, { fill: 'none', stroke: c, 'stroke-width': 9, 'stroke-linecap': 'round' })
  if (face.beard === 'stubble') return group({ 'clip-path': clip }, stipple(sheet.random.fork('stubble'), { x: CX - b, y: CY + 40, width: b * 2, height: 150, tries: 1900, size: 2, colour: c, opacity: 0.6, density: (u, v) => (Math.abs(u - 0.5) < 0.2 && v > 0.3 && v < 0.62 ? 0.12 : Math.min(0.75, v * 0.8 + Math.abs(u - 0.5) * 0.7 - 0.1)) }))
  const full = `M${n(CX - b - 2)} ${CY + 6}C${n(CX - b - 4)} ${CY + 110} ${CX - 92} ${CY + 214} ${CX} ${CY + 218}C${CX + 92} ${CY + 214} ${n(CX + b + 4)} ${CY + 110} ${n(CX + b + 2)} ${CY + 6}C${n(CX + b - 12)} ${CY + 70} ${CX + 84} ${CY + 82} ${CX + 58} ${CY + 80}Q${CX} ${CY + 60} ${CX - 58} ${CY + 80}C${CX - 84} ${CY + 82} ${n(CX - b + 12)} ${CY + 70} ${n(CX - b - 2)} ${CY + 6}Z`
  return path(full, { fill: c }) + group({ 'clip-path': sheet.clip(path(full)) }, stipple(sheet.random.fork('beard'), { x: CX - b, y: CY, width: b * 2, height: 220, tries: 1500, size: 3.2, colour: lit(c, -0.12), opacity: 0.6, density: (u, v) => v * 0.6 + u * 0.2 }))
}

function glassesOf(face: Face): string {
  if (!face.glasses) return ''
  const dx = face.breadth * 0.43, y = CY + 4, stroke = { fill: 'none', stroke: face.glasses.colour, 'stroke-width': 9 }
  const lens = (x: number) => (face.glasses?.round ? circle(x, y, 44, stroke) + circle(x, y, 44, { fill: oklch(0.98, 0.01, 220), opacity: 0.16 })
    : rect(x - 47, y - 36, 94, 70, { rx: 20, ...stroke }) + rect(x - 47, y - 36, 94, 70, { rx: 20, fill: oklch(0.98, 0.01, 220), opacity: 0.16 }))
  const gap = dx - 45
  return lens(CX - dx) + lens(CX + dx) + path(`M${n(CX - gap)} ${y - 8}Q${CX} ${y - 20} ${n(CX + gap)} ${y - 8}M${n(CX - dx - 44)} ${y - 6}L${n(CX - face.breadth - 4)} ${y - 16}M${n(CX + dx + 44)} ${y - 6}L${n(CX + face.breadth + 4)} ${y - 16}`, stroke)
}

function earringsOf(face: Face): string {
  if (!face.earrings) return ''
  const { colour, kind } = face.earrings
  return [-1, 1].map((side) => {
    const x = CX + side * (face.breadth + 9), y = CY + 56
    if (kind === 'hoop') return circle(x, y + 26, 27, { fill: 'none', stroke: colour, 'stroke-width': 8 })
    if (kind === 'stud') return circle(x, y, 9, { fill: colour })
    return circle(x, y, 8, { fill: colour }) + [24, 46, 72].map((d, i) => circle(x, y + d, 9 + i * 3, { fill: i === 1 ? face.trim : colour })).join('')
  }).join('')
}

/** A portrait in flat shapes and grain, lit from the left. */
export function portrait(sheet: Sheet, face: Face): string {
  const b = face.breadth, shade = mix(lit(face.skin, -0.09), oklch(0.5, 0.12, 25), 0.14), line = mix(lit(face.skin, -0.2), oklch(0.4, 0.1, 30), 0.2)
  const head = headShape(face), clip = sheet.clip(path(head))
  const hair = hairOf(sheet, face), covered = face.style === 'scarf'
  const shadeSide: Point[] = [[CX + 62, CY - 180], [CX + 10, CY - 40], [CX + 26, CY + 44], [CX + 4, CY + 62], [CX + 12, CY + 110], [CX + 6, CY + 190], [CX + 200, CY + 200], [CX + 200, CY - 180]]
  const brow = face.style === 'scarf' || face.style === 'wrap' ? oklch(0.25, 0.03, 45) : lit(face.hair, face.hair.l > 0.6 ? -0.16 : 0)
  const cheek = mix(face.skin, oklch(0.62, 0.17, 28), face.skin.l > 0.6 ? 0.42 : 0.3)
  const mouthY = CY + 112, lips = face.lips ?? mix(line, oklch(0.5, 0.16, 22), 0.55)
  const neck = `M${CX - 60} ${CY + 110}L${CX - 66} ${CY + 226}Q${CX} ${CY + 300} ${CX + 66} ${CY + 226}L${CX + 60} ${CY + 110}Z`
  const features = [
    path(lines(shadeSide, true), { fill: shade, opacity: 0.55 }),
    stipple(sheet.random.fork('face'), { x: CX - b, y: CY - 170, width: b * 2, height: 350, tries: 3000, size: 2.4, colour: line, opacity: 0.42, density: (u, v) => Math.max(0, u - 0.62) * 1.3 + Math.max(0, v - 0.78) * 0.8 }),
    ...[-1, 1].map((side) => ellipse(CX + side * b * 0.58, CY + 58, 34, 24, { fill: cheek, opacity: 0.55 })),
  ]
  const freckles = face.freckles ? [-1, 1].map((side) => [[0, 0], [16, 9], [-14, 11], [30, 2], [4, 20]].map(([x, y]) => circle(CX + side * (48 + (x ?? 0)), CY + 38 + (y ?? 0), 3, { fill: line, opacity: 0.6 })).join('')).join('') : ''
  const bust = [
    hair.behind, path(neck, { fill: face.skin }), path(`M${CX - 62} ${CY + 134}Q${CX + 10} ${CY + 250} ${CX + 66} ${CY + 200}L${CX + 62} ${CY + 110}H${CX - 60}Z`, { fill: shade }),
  ].join('')
  const above = [
    covered ? '' : [-1, 1].map((side) => ellipse(CX + side * (b + 6), CY + 18, 20, 34, { fill: side < 0 ? face.skin : shade }) + path(`M${n(CX + side * (b + 8))} ${CY + 2}q${side * 8} 14 0 28`, { fill: 'none', stroke: line, 'stroke-width': 4, 'stroke-linecap': 'round', opacity: 0.7 })).join(''),
    path(head, { fill: face.skin }), group({ 'clip-path': clip }, ...features), freckles,
    face.beard ? beardOf(sheet, face, clip) : '',
    path(`M${CX + 6} ${CY - 8}C${CX + 10} ${CY + 20} ${CX + 30} ${CY + 42} ${CX + 24} ${CY + 56}C${CX + 16} ${CY + 68} ${CX - 10} ${CY + 66} ${CX - 18} ${CY + 58}`, { fill: 'none', stroke: line, 'stroke-width': 6, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
    eyes(face), brows(face, brow),
    path(`M${CX - 42} ${mouthY - 3}Q${CX - 14} ${mouthY + 2} ${CX} ${mouthY + 3}Q${CX + 14} ${mouthY + 2} ${CX + 42} ${mouthY - 4}Q${CX + 20} ${mouthY + 27} ${CX} ${mouthY + 27}Q${CX - 20} ${mouthY + 27} ${CX - 42} ${mouthY - 3}Z`, { fill: lips }),
    path(`M${CX - 46} ${mouthY - 6}Q${CX - 14} ${mouthY + 6} ${CX} ${mouthY + 5}Q${CX + 14} ${mouthY + 6} ${CX + 46} ${mouthY - 7}`, { fill: 'none', stroke: lit(lips, -0.16), 'stroke-width': 5, 'stroke-linecap': 'round' }),
    hair.front, glassesOf(face), covered ? '' : earringsOf(face),
  ].join('')
  const tilt = `rotate(${face.tilt ?? 0} ${CX} ${CY + 220})`
  return scenery(sheet, face) + group({ transform: tilt }, bust) + garmentOf(sheet, face) + group({ transform: tilt }, above)
}
