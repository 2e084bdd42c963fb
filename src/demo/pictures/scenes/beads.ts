import { hex, lit, type Colour } from '../colour.ts'
import type { Motif } from '../motif.ts'
import type { Palette } from '../palettes.ts'
import { circle, n, path, rect, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'

interface Bead {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly colour: Colour
}

/** Many glass beads: body, dark rim and a light spot each, gathered by colour. */
function strung(beads: readonly Bead[]): string {
  const byColour = new Map<string, { colour: Colour; beads: Bead[] }>()
  for (const bead of beads) {
    const entry = byColour.get(hex(bead.colour)) ?? { colour: bead.colour, beads: [] }
    byColour.set(hex(bead.colour), entry)
    entry.beads.push(bead)
  }
  const parts: string[] = []
  for (const { colour, beads: same } of byColour.values()) {
    const size = same[0]?.size ?? 10
    const dots = (dx: number, dy: number) => same.map((b) => `M${n(b.x + dx * size)} ${n(b.y + dy * size)}h0`).join('')
    const stroke = (d: string, tone: Colour, width: number, opacity = 1) =>
      path(d, { fill: 'none', stroke: tone, 'stroke-width': n(width), 'stroke-linecap': 'round', opacity })
    parts.push(
      stroke(dots(0, 0), lit(colour, -0.16), size),
      stroke(dots(-0.03, -0.04), colour, size * 0.86),
      stroke(dots(-0.12, -0.14), lit(colour, 0.08), size * 0.46),
      stroke(dots(-0.2, -0.23), lit(colour, 0.32), size * 0.17, 0.9),
    )
  }
  return parts.join('')
}

const linen = (sheet: Sheet, colour: Colour): string => {
  let across = '',
    down = ''
  for (let y = 0; y < sheet.height; y += 9) across += `M0 ${n(y + sheet.noise(y, 1) * 2)}H${sheet.width}`
  for (let x = 0; x < sheet.width; x += 9) down += `M${n(x + sheet.noise(x, 5) * 2)} 0V${sheet.height}`
  return (
    rect(0, 0, sheet.width, sheet.height, { fill: colour }) +
    path(across, { stroke: lit(colour, -0.05), 'stroke-width': 2.5, opacity: 0.6 }) +
    path(down, { stroke: lit(colour, 0.04), 'stroke-width': 2.5, opacity: 0.6 }) +
    stipple(sheet.random.fork('linen'), {
      x: 0,
      y: 0,
      width: sheet.width,
      height: sheet.height,
      tries: 9000,
      size: 2.2,
      colour: lit(colour, -0.14),
      opacity: 0.45,
      density: (u, v) => Math.max(0, (u + v) / 2 - 0.3),
    })
  )
}

/** A beaded cuff laid open in a bow. */
export function cuff(sheet: Sheet, palette: Palette, motif: Motif, ground: Colour): string {
  const { width, height } = sheet
  const rows = 23,
    size = 27,
    radius = height * 1.3
  const cx = width / 2,
    cy = height * 1.75
  const beads: Bead[] = []
  const spread = 0.84,
    columns = Math.floor((spread * (radius + size * 8)) / size)
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < rows; row++) {
      const a = -Math.PI / 2 - spread / 2 + (column / columns) * spread
      const far = radius - (rows / 2) * size * 0.94 + row * size * 0.94 + (column % 2) * size * 0.47
      beads.push({ x: cx + Math.cos(a) * far, y: cy + Math.sin(a) * far, size, colour: motif(column - Math.floor(columns / 2), rows - 1 - row) })
    }
  const arc = (far: number) => {
    const a = -Math.PI / 2 - spread / 2,
      b = -Math.PI / 2 + spread / 2
    return `M${n(cx + Math.cos(a) * far)} ${n(cy + Math.sin(a) * far)}A${n(far)} ${n(far)} 0 0 1 ${n(cx + Math.cos(b) * far)} ${n(cy + Math.sin(b) * far)}`
  }
  const ends = [-1, 1].map((side) => {
    const a = -Math.PI / 2 + (side * spread) / 2 + side * 0.02
    return Array.from({ length: 5 }, (_, i) => ({
      x: cx + Math.cos(a) * (radius + (i - 2) * 118),
      y: cy + Math.sin(a) * (radius + (i - 2) * 118),
      size: 44,
      colour: palette.third,
    }))
  })
  return (
    linen(sheet, ground) +
    path(arc(radius + 10), {
      fill: 'none',
      stroke: lit(ground, -0.5),
      'stroke-width': rows * size * 0.97,
      opacity: 0.4,
      transform: 'translate(10 34)',
      filter: sheet.blur(18),
    }) +
    strung(beads) +
    ends.map(strung).join('')
  )
}

/** A pair of earrings: a brick-stitch kite with long strands below. */
export function earrings(sheet: Sheet, palette: Palette, inks: readonly Colour[], ground: Colour): string {
  const { width, height } = sheet
  const size = 41
  const colourAt = (distance: number): Colour => inks[distance % inks.length] ?? palette.first
  const one = (cx: number): string => {
    const beads: Bead[] = []
    const top = height * 0.17,
      half = 7
    for (let row = 0; row <= half; row++)
      for (let i = 0; i <= row; i++) {
        const x = cx + (i - row / 2) * size * 1.04
        beads.push({ x, y: top + row * size * 0.98, size, colour: colourAt(Math.min(i, row - i)) })
      }
    const foot = top + half * size * 0.98
    for (let strand = 0; strand <= half; strand++) {
      const x = cx + (strand - half / 2) * size * 1.04,
        fromMiddle = Math.abs(strand - half / 2)
      const length = Math.round(17 - fromMiddle * 1.9)
      for (let i = 1; i <= length; i++) {
        const last = i === length
        beads.push({
          x: x + sheet.noise(strand, i / 9) * 3,
          y: foot + i * size * 0.97 + (last ? 8 : 0),
          size: last ? size * 1.5 : size,
          colour: last ? palette.third : colourAt(Math.floor(Math.abs(i - 5 + fromMiddle) / 2) + Math.floor(fromMiddle)),
        })
      }
    }
    const shadow = strung(beads.map((b) => ({ ...b, x: b.x + 15, y: b.y + 20, colour: lit(ground, -0.3) })))
    const hook = `M${n(cx)} ${n(top - 14)}V${n(top - 70)}C${n(cx)} ${n(top - 180)} ${n(cx + 96)} ${n(top - 170)} ${n(cx + 92)} ${n(top - 60)}`
    return (
      `<g opacity="0.35">${shadow}</g>` +
      path(hook, { fill: 'none', stroke: lit(palette.third, -0.2), 'stroke-width': 9, 'stroke-linecap': 'round' }) +
      path(hook, { fill: 'none', stroke: palette.third, 'stroke-width': 5, 'stroke-linecap': 'round' }) +
      circle(cx, top - 16, 13, { fill: 'none', stroke: palette.third, 'stroke-width': 6 }) +
      strung(beads.filter((b) => b.size === size)) +
      strung(beads.filter((b) => b.size !== size))
    )
  }
  return linen(sheet, ground) + one(width * 0.33) + one(width * 0.67)
}
