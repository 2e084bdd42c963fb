import { lit } from '../../colour.ts'
import { circle, n, path } from '../../sheet.ts'
import { CX, CY, type Face, type Hair } from './person.ts'

export function scarf(face: Face): Hair {
  const b = face.breadth,
    c = face.hair
  const around = `M${CX} ${CY - 224}C${n(CX + b + 86)} ${CY - 226} ${n(CX + b + 64)} ${CY + 40} ${n(CX + b + 40)} ${CY + 130}C${n(CX + b + 90)} ${CY + 250} ${CX + 270} ${CY + 360} ${CX + 250} ${CY + 520}H${CX - 250}C${CX - 270} ${CY + 360} ${n(CX - b - 90)} ${CY + 250} ${n(CX - b - 40)} ${CY + 130}C${n(CX - b - 64)} ${CY + 40} ${n(CX - b - 86)} ${CY - 226} ${CX} ${CY - 224}Z`
  const opening = `M${CX} ${CY - 150}C${n(CX + b * 0.9)} ${CY - 150} ${n(CX + b + 4)} ${CY - 40} ${n(CX + b - 8)} ${CY + 50}C${n(CX + b * 0.8)} ${CY + 132} ${CX + 40} ${CY + 166} ${CX} ${CY + 168}C${CX - 40} ${CY + 166} ${n(CX - b * 0.8)} ${CY + 132} ${n(CX - b + 8)} ${CY + 50}C${n(CX - b - 4)} ${CY - 40} ${n(CX - b * 0.9)} ${CY - 150} ${CX} ${CY - 150}Z`
  const folds = [0, 1, 2, 3].map(
    (i) => `M${n(CX - b - 28 + i * 6)} ${n(CY + 110 + i * 26)}Q${CX + 20} ${n(CY + 215 + i * 44)} ${n(CX + b + 30 - i * 4)} ${n(CY + 96 + i * 22)}`,
  )
  return {
    behind: '',
    front:
      path(around + opening, { fill: c, 'fill-rule': 'evenodd' }) +
      path(opening, { fill: 'none', stroke: lit(c, -0.1), 'stroke-width': 12 }) +
      path(folds.join(''), { fill: 'none', stroke: lit(c, -0.09), 'stroke-width': 7, 'stroke-linecap': 'round' }) +
      path(`M${n(CX - b * 0.8)} ${CY - 160}Q${CX} ${CY - 220} ${n(CX + b * 0.8)} ${CY - 160}`, {
        fill: 'none',
        stroke: face.streak ?? lit(c, 0.1),
        'stroke-width': 9,
        'stroke-linecap': 'round',
      }),
  }
}

export function wrap(face: Face): Hair {
  const b = face.breadth,
    c = face.hair,
    other = face.streak ?? lit(c, 0.15)
  const body = `M${n(CX - b - 12)} ${CY - 70}C${n(CX - b - 66)} ${CY - 210} ${CX - 120} ${CY - 300} ${CX + 20} ${CY - 290}C${CX + 150} ${CY - 290} ${n(CX + b + 62)} ${CY - 200} ${n(CX + b + 12)} ${CY - 70}Q${CX} ${CY - 158} ${n(CX - b - 12)} ${CY - 70}Z`
  const knot = `M${CX + 30} ${CY - 250}C${CX + 20} ${CY - 350} ${CX + 160} ${CY - 350} ${CX + 130} ${CY - 262}C${CX + 210} ${CY - 300} ${CX + 240} ${CY - 210} ${CX + 128} ${CY - 214}Z`
  const band = (at: number) => `M${n(CX - b - 22)} ${CY - 92 - at}Q${CX - 10} ${CY - 196 - at} ${n(CX + b + 22)} ${CY - 92 - at}`
  return {
    behind: path(knot, { fill: lit(c, -0.06) }),
    front:
      path(body, { fill: c }) +
      [14, 58, 104]
        .map((at, i) => path(band(at), { fill: 'none', stroke: i === 1 ? face.trim : other, 'stroke-width': i === 1 ? 22 : 10 }))
        .join('') +
      Array.from({ length: 9 }, (_, i) => circle(CX - 112 + i * 28, CY - 191 + Math.abs(i - 4) ** 2 * 2.2, 5, { fill: other })).join(''),
  }
}
