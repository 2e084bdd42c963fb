import { lit, oklch, type Colour } from '../../colour.ts'
import { circle, group, n, path, rect, type Sheet } from '../../sheet.ts'
import { stipple } from '../../stipple.ts'
import { CX, CY, type Face } from './person.ts'

export function eyes(face: Face): string {
  const dx = face.breadth * 0.43,
    y = CY + 2,
    ink = oklch(0.24, 0.03, 45),
    lid = lit(face.skin, -0.2)
  return [-1, 1]
    .map((side) => {
      const x = CX + side * dx
      if (face.eyes === 'smiling')
        return path(`M${n(x - 21)} ${y + 6}Q${n(x)} ${y - 16} ${n(x + 21)} ${y + 6}`, {
          fill: 'none',
          stroke: ink,
          'stroke-width': 7,
          'stroke-linecap': 'round',
        })
      return (
        path(`M${n(x - 23)} ${y + 3}Q${n(x)} ${y - 19} ${n(x + 23)} ${y + 3}Q${n(x)} ${y + 17} ${n(x - 23)} ${y + 3}Z`, {
          fill: oklch(0.97, 0.01, 85),
        }) +
        circle(x + 2, y - 1, 10.5, { fill: ink }) +
        circle(x + 5.5, y - 4.5, 3.2, { fill: oklch(0.98, 0, 0) }) +
        path(`M${n(x - 25)} ${y + 3}Q${n(x)} ${y - 21} ${n(x + 25)} ${y + 2}`, {
          fill: 'none',
          stroke: ink,
          'stroke-width': 5.5,
          'stroke-linecap': 'round',
        }) +
        path(`M${n(x - 17)} ${y + 17}Q${n(x)} ${y + 23} ${n(x + 17)} ${y + 16}`, {
          fill: 'none',
          stroke: lid,
          'stroke-width': 3,
          'stroke-linecap': 'round',
          opacity: 0.6,
        })
      )
    })
    .join('')
}

export function brows(face: Face, hair: Colour): string {
  const dx = face.breadth * 0.43,
    raise = (face.brow ?? 0) * 10,
    y = CY - 40 - raise
  return [-1, 1]
    .map((side) => {
      const x = CX + side * dx
      return path(
        `M${n(x - side * 28)} ${n(y + 5)}Q${n(x + side * 4)} ${n(y - 14)} ${n(x + side * 32)} ${n(y + 7)}Q${n(x + side * 4)} ${n(y - 2)} ${n(x - side * 28)} ${n(y + 5)}Z`,
        { fill: hair, stroke: hair, 'stroke-width': 4, 'stroke-linejoin': 'round' },
      )
    })
    .join('')
}

export function beardOf(sheet: Sheet, face: Face, clip: string): string {
  const b = face.breadth,
    c = face.hair
  const moustache = path(
    `M${CX} ${CY + 84}C${CX - 22} ${CY + 70} ${CX - 50} ${CY + 80} ${CX - 66} ${CY + 106}C${CX - 40} ${CY + 108} ${CX - 16} ${CY + 106} ${CX} ${CY + 98}C${CX + 16} ${CY + 106} ${CX + 40} ${CY + 108} ${CX + 66} ${CY + 106}C${CX + 50} ${CY + 80} ${CX + 22} ${CY + 70} ${CX} ${CY + 84}Z`,
    { fill: c },
  )
  if (face.beard === 'moustache') return moustache
  if (face.beard === 'goatee')
    return (
      path(
        `M${CX - 44} ${CY + 140}Q${CX} ${CY + 124} ${CX + 44} ${CY + 140}Q${CX + 34} ${CY + 206} ${CX} ${CY + 216}Q${CX - 34} ${CY + 206} ${CX - 44} ${CY + 140}Z`,
        { fill: c },
      ) +
      path(`M${CX - 54} ${CY + 100}Q${CX} ${CY + 76} ${CX + 54} ${CY + 100}`, {
        fill: 'none',
        stroke: c,
        'stroke-width': 9,
        'stroke-linecap': 'round',
      })
    )
  if (face.beard === 'stubble')
    return group(
      { 'clip-path': clip },
      stipple(sheet.random.fork('stubble'), {
        x: CX - b,
        y: CY + 40,
        width: b * 2,
        height: 150,
        tries: 1900,
        size: 2,
        colour: c,
        opacity: 0.6,
        density: (u, v) => (Math.abs(u - 0.5) < 0.2 && v > 0.3 && v < 0.62 ? 0.12 : Math.min(0.75, v * 0.8 + Math.abs(u - 0.5) * 0.7 - 0.1)),
      }),
    )
  const full = `M${n(CX - b - 2)} ${CY + 6}C${n(CX - b - 4)} ${CY + 110} ${CX - 92} ${CY + 214} ${CX} ${CY + 218}C${CX + 92} ${CY + 214} ${n(CX + b + 4)} ${CY + 110} ${n(CX + b + 2)} ${CY + 6}C${n(CX + b - 12)} ${CY + 70} ${CX + 84} ${CY + 82} ${CX + 58} ${CY + 80}Q${CX} ${CY + 60} ${CX - 58} ${CY + 80}C${CX - 84} ${CY + 82} ${n(CX - b + 12)} ${CY + 70} ${n(CX - b - 2)} ${CY + 6}Z`
  return (
    path(full, { fill: c }) +
    group(
      { 'clip-path': sheet.clip(path(full)) },
      stipple(sheet.random.fork('beard'), {
        x: CX - b,
        y: CY,
        width: b * 2,
        height: 220,
        tries: 1500,
        size: 3.2,
        colour: lit(c, -0.12),
        opacity: 0.6,
        density: (u, v) => v * 0.6 + u * 0.2,
      }),
    )
  )
}

export function glassesOf(face: Face): string {
  if (!face.glasses) return ''
  const dx = face.breadth * 0.43,
    y = CY + 4,
    stroke = { fill: 'none', stroke: face.glasses.colour, 'stroke-width': 9 }
  const lens = (x: number) =>
    face.glasses?.round
      ? circle(x, y, 44, stroke) + circle(x, y, 44, { fill: oklch(0.98, 0.01, 220), opacity: 0.16 })
      : rect(x - 47, y - 36, 94, 70, { rx: 20, ...stroke }) + rect(x - 47, y - 36, 94, 70, { rx: 20, fill: oklch(0.98, 0.01, 220), opacity: 0.16 })
  const gap = dx - 45
  return (
    lens(CX - dx) +
    lens(CX + dx) +
    path(
      `M${n(CX - gap)} ${y - 8}Q${CX} ${y - 20} ${n(CX + gap)} ${y - 8}M${n(CX - dx - 44)} ${y - 6}L${n(CX - face.breadth - 4)} ${y - 16}M${n(CX + dx + 44)} ${y - 6}L${n(CX + face.breadth + 4)} ${y - 16}`,
      stroke,
    )
  )
}

export function earringsOf(face: Face): string {
  if (!face.earrings) return ''
  const { colour, kind } = face.earrings
  return [-1, 1]
    .map((side) => {
      const x = CX + side * (face.breadth + 9),
        y = CY + 56
      if (kind === 'hoop') return circle(x, y + 26, 27, { fill: 'none', stroke: colour, 'stroke-width': 8 })
      if (kind === 'stud') return circle(x, y, 9, { fill: colour })
      return (
        circle(x, y, 8, { fill: colour }) + [24, 46, 72].map((d, i) => circle(x, y + d, 9 + i * 3, { fill: i === 1 ? face.trim : colour })).join('')
      )
    })
    .join('')
}
