import { hex, lit, type Colour } from '../colour.ts'
import type { Motif } from '../motif.ts'
import type { Palette } from '../palettes.ts'
import { circle, ellipse, group, n, path, rect, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'

/** Stocking stitch over a box: every stitch two leaning leaves. */
export function stitches(sheet: Sheet, box: { x: number; y: number; width: number; height: number; stitch: number }, motif: Motif): string {
  const byColour = new Map<string, { colour: Colour; left: string[]; right: string[] }>()
  const w = box.stitch,
    h = box.stitch * 0.82
  const columns = Math.ceil(box.width / w),
    rows = Math.ceil(box.height / h)
  const from = -Math.floor(columns / 2)
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < columns; i++) {
      const colour = motif(from + i, row)
      const key = hex(colour)
      const into = byColour.get(key) ?? { colour, left: [], right: [] }
      byColour.set(key, into)
      const wobble = sheet.noise(i * 0.9, row * 0.9) * w * 0.05
      const x = box.x + box.width / 2 + (from + i + 0.5) * w,
        y = box.y + row * h
      into.left.push(
        `M${n(x)} ${n(y + h * 1.34)}C${n(x - w * 0.08)} ${n(y + h * 0.8)} ${n(x - w * 0.3)} ${n(y + h * 0.2 + wobble)} ${n(x - w * 0.46)} ${n(y + h * 0.06)}C${n(x - w * 0.56)} ${n(y + h * 0.5)} ${n(x - w * 0.36)} ${n(y + h)} ${n(x)} ${n(y + h * 1.34)}Z`,
      )
      into.right.push(
        `M${n(x)} ${n(y + h * 1.34)}C${n(x + w * 0.08)} ${n(y + h * 0.8)} ${n(x + w * 0.3)} ${n(y + h * 0.2 - wobble)} ${n(x + w * 0.46)} ${n(y + h * 0.06)}C${n(x + w * 0.56)} ${n(y + h * 0.5)} ${n(x + w * 0.36)} ${n(y + h)} ${n(x)} ${n(y + h * 1.34)}Z`,
      )
    }
  }
  const parts: string[] = []
  for (const { colour, left, right } of byColour.values()) {
    const edge = { stroke: lit(colour, -0.13), 'stroke-width': n(w * 0.05) }
    parts.push(path(left.join(''), { fill: lit(colour, 0.02), ...edge }), path(right.join(''), { fill: lit(colour, -0.035), ...edge }))
  }
  return parts.join('')
}

function ribs(x: number, y: number, width: number, height: number, colour: Colour): string {
  const count = Math.round(width / 34),
    step = width / count
  let d = ''
  for (let i = 0; i < count; i++) d += `M${n(x + (i + 0.5) * step)} ${n(y + 12)}v${n(height - 24)}`
  return (
    rect(x, y, width, height, { rx: 26, fill: lit(colour, -0.12) }) +
    path(d, { stroke: colour, 'stroke-width': n(step * 0.72), 'stroke-linecap': 'round' }) +
    path(d, { stroke: lit(colour, 0.06), 'stroke-width': n(step * 0.22), 'stroke-linecap': 'round', 'stroke-dasharray': '13 6' })
  )
}

function shade(sheet: Sheet, box: { x: number; y: number; width: number; height: number }, clip: string, ink: Colour): string {
  return group(
    { 'clip-path': clip },
    stipple(sheet.random.fork(`shade ${box.x}`), {
      ...box,
      tries: 9000,
      size: 2.4,
      colour: ink,
      opacity: 0.42,
      density: (u, v) => Math.max(0, Math.abs(u - 0.44) * 2 - 0.35) ** 1.6 + Math.max(0, v - 0.8) * 0.6,
    }),
  )
}

const backdrop = (sheet: Sheet, wall: Colour, table: Colour, line: number): string =>
  rect(0, 0, sheet.width, sheet.height, { fill: wall }) +
  rect(0, line, sheet.width, sheet.height - line, { fill: table }) +
  stipple(sheet.random.fork('wall'), {
    x: 0,
    y: 0,
    width: sheet.width,
    height: line,
    tries: 7000,
    size: 2.2,
    colour: lit(wall, -0.1),
    opacity: 0.6,
    density: (u, v) => Math.max(0, 0.7 - v) * 0.4 + u * 0.15,
  })

/** A hat with a turned brim and a pompom. */
export function hat(sheet: Sheet, palette: Palette, motif: Motif, wall: Colour): string {
  const { width, height } = sheet
  const cx = width / 2,
    left = cx - 400,
    right = cx + 400,
    brim = height * 0.66,
    top = height * 0.2
  const dome = `M${left} ${brim + 60}C${left - 10} ${top + 210} ${cx - 260} ${top} ${cx} ${top}C${cx + 260} ${top} ${right + 10} ${top + 210} ${right} ${brim + 60}Z`
  const clip = sheet.clip(path(dome))
  const r = sheet.random.fork('pompom')
  let tuft = '',
    light = ''
  for (let i = 0; i < 620; i++) {
    const a = r.between(0, 6.2832),
      from = r.between(0, 70),
      far = r.between(84, 124)
    const d = `M${n(cx + Math.cos(a) * from)} ${n(top - 40 + Math.sin(a) * from)}L${n(cx + Math.cos(a + r.bell() * 0.12) * far)} ${n(top - 40 + Math.sin(a) * far)}`
    if (r.chance(0.4)) light += d
    else tuft += d
  }
  const box = { x: left - 20, y: top, width: right - left + 40, height: brim - top + 60 }
  return (
    backdrop(sheet, wall, lit(wall, -0.08), height * 0.8) +
    ellipse(cx + 20, height * 0.83, 470, 46, { fill: palette.ink, opacity: 0.35, filter: sheet.blur(14) }) +
    circle(cx, top - 40, 92, { fill: lit(palette.paper, -0.08) }) +
    path(tuft, { stroke: lit(palette.paper, -0.06), 'stroke-width': 6, 'stroke-linecap': 'round' }) +
    path(light, { stroke: palette.paper, 'stroke-width': 5, 'stroke-linecap': 'round' }) +
    group(
      { 'clip-path': clip },
      rect(box.x, box.y, box.width, box.height, { fill: palette.ink }),
      stitches(sheet, { ...box, y: top - 12, stitch: 27 }, motif),
    ) +
    shade(sheet, box, clip, palette.ink) +
    ribs(left - 22, brim, right - left + 44, 200, palette.first)
  )
}

/** A pair of mittens, thumbs outward. */
export function mittens(sheet: Sheet, palette: Palette, motif: Motif, wall: Colour): string {
  const { width, height } = sheet
  const hand = `M-190 330V-110C-190 -330 -90 -420 20 -420C130 -420 200 -330 200 -120V330Z`
  const thumb = `M-176 230C-190 150 -215 60 -292 -20C-345 -78 -290 -140 -232 -92C-190 -55 -176 -20 -150 20V230Z`
  const one = (x: number, flip: 1 | -1, tilt: number): string => {
    const handClip = sheet.clip(path(hand)),
      thumbClip = sheet.clip(path(thumb))
    const box = { x: -200, y: -425, width: 410, height: 770 }
    return group(
      { transform: `translate(${n(x)} ${n(height * 0.5)}) rotate(${tilt}) scale(${flip} 1)` },
      path(`${hand}${thumb}`, { fill: palette.ink, opacity: 0.35, transform: `translate(${18 * flip} 26)`, filter: sheet.blur(16) }),
      group(
        { 'clip-path': thumbClip },
        path(thumb, { fill: palette.ink }),
        stitches(sheet, { x: -340, y: -140, width: 200, height: 400, stitch: 21.5 }, () => palette.first),
      ),
      group({ 'clip-path': handClip }, path(hand, { fill: palette.ink }), stitches(sheet, { ...box, stitch: 21.5 }, motif)),
      shade(sheet, box, handClip, palette.ink),
      ribs(-200, 300, 410, 170, palette.first),
    )
  }
  return (
    rect(0, 0, width, height, { fill: wall }) +
    stipple(sheet.random.fork('table'), {
      x: 0,
      y: 0,
      width,
      height,
      tries: 12000,
      size: 2.2,
      colour: lit(wall, -0.1),
      opacity: 0.6,
      density: (u, v) => Math.max(0, sheet.noise(u * 2.4, v * 2) * 0.4 + 0.15),
    }) +
    one(width * 0.3, 1, -9) +
    one(width * 0.7, -1, 9)
  )
}
