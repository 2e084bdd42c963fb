import { lit, mix, oklch } from '../../colour.ts'
import { circle, ellipse, group, lines, n, path, type Point, type Sheet } from '../../sheet.ts'
import { stipple } from '../../stipple.ts'
import { garmentOf } from './garment.ts'
import { hairOf } from './hair.ts'
import { CX, CY, type Face } from './person.ts'
import { scenery } from './scenery.ts'
import { eyes, brows, beardOf, glassesOf, earringsOf } from './features.ts'

function headShape(face: Face): string {
  const b = face.breadth,
    j = b * (0.62 + face.jaw * 0.2),
    chin = 26 + face.jaw * 22
  return `M${CX} ${CY - 170}C${n(CX + b * 0.72)} ${CY - 170} ${n(CX + b)} ${CY - 96} ${n(CX + b)} ${CY - 16}C${n(CX + b)} ${CY + 60} ${n(CX + j + 10)} ${CY + 112} ${n(CX + j - 8)} ${CY + 130}C${n(CX + chin + 22)} ${CY + 168} ${n(CX + chin)} ${CY + 176} ${CX} ${CY + 176}C${n(CX - chin)} ${CY + 176} ${n(CX - chin - 22)} ${CY + 168} ${n(CX - j + 8)} ${CY + 130}C${n(CX - j - 10)} ${CY + 112} ${n(CX - b)} ${CY + 60} ${n(CX - b)} ${CY - 16}C${n(CX - b)} ${CY - 96} ${n(CX - b * 0.72)} ${CY - 170} ${CX} ${CY - 170}Z`
}

/** A portrait in flat shapes and grain, lit from the left. */
export function portrait(sheet: Sheet, face: Face): string {
  const b = face.breadth,
    shade = mix(lit(face.skin, -0.09), oklch(0.5, 0.12, 25), 0.14),
    line = mix(lit(face.skin, -0.2), oklch(0.4, 0.1, 30), 0.2)
  const head = headShape(face),
    clip = sheet.clip(path(head))
  const hair = hairOf(sheet, face),
    covered = face.style === 'scarf'
  const shadeSide: Point[] = [
    [CX + 62, CY - 180],
    [CX + 10, CY - 40],
    [CX + 26, CY + 44],
    [CX + 4, CY + 62],
    [CX + 12, CY + 110],
    [CX + 6, CY + 190],
    [CX + 200, CY + 200],
    [CX + 200, CY - 180],
  ]
  const brow = face.style === 'scarf' || face.style === 'wrap' ? oklch(0.25, 0.03, 45) : lit(face.hair, face.hair.l > 0.6 ? -0.16 : 0)
  const cheek = mix(face.skin, oklch(0.62, 0.17, 28), face.skin.l > 0.6 ? 0.42 : 0.3)
  const mouthY = CY + 112,
    lips = face.lips ?? mix(line, oklch(0.5, 0.16, 22), 0.55)
  const neck = `M${CX - 60} ${CY + 110}L${CX - 66} ${CY + 226}Q${CX} ${CY + 300} ${CX + 66} ${CY + 226}L${CX + 60} ${CY + 110}Z`
  const features = [
    path(lines(shadeSide, true), { fill: shade, opacity: 0.55 }),
    stipple(sheet.random.fork('face'), {
      x: CX - b,
      y: CY - 170,
      width: b * 2,
      height: 350,
      tries: 3000,
      size: 2.4,
      colour: line,
      opacity: 0.42,
      density: (u, v) => Math.max(0, u - 0.62) * 1.3 + Math.max(0, v - 0.78) * 0.8,
    }),
    ...[-1, 1].map((side) => ellipse(CX + side * b * 0.58, CY + 58, 34, 24, { fill: cheek, opacity: 0.55 })),
  ]
  const freckles = face.freckles
    ? [-1, 1]
        .map((side) =>
          [
            [0, 0],
            [16, 9],
            [-14, 11],
            [30, 2],
            [4, 20],
          ]
            .map(([x, y]) => circle(CX + side * (48 + (x ?? 0)), CY + 38 + (y ?? 0), 3, { fill: line, opacity: 0.6 }))
            .join(''),
        )
        .join('')
    : ''
  const bust = [
    hair.behind,
    path(neck, { fill: face.skin }),
    path(`M${CX - 62} ${CY + 134}Q${CX + 10} ${CY + 250} ${CX + 66} ${CY + 200}L${CX + 62} ${CY + 110}H${CX - 60}Z`, { fill: shade }),
  ].join('')
  const above = [
    covered
      ? ''
      : [-1, 1]
          .map(
            (side) =>
              ellipse(CX + side * (b + 6), CY + 18, 20, 34, { fill: side < 0 ? face.skin : shade }) +
              path(`M${n(CX + side * (b + 8))} ${CY + 2}q${side * 8} 14 0 28`, {
                fill: 'none',
                stroke: line,
                'stroke-width': 4,
                'stroke-linecap': 'round',
                opacity: 0.7,
              }),
          )
          .join(''),
    path(head, { fill: face.skin }),
    group({ 'clip-path': clip }, ...features),
    freckles,
    face.beard ? beardOf(sheet, face, clip) : '',
    path(
      `M${CX + 6} ${CY - 8}C${CX + 10} ${CY + 20} ${CX + 30} ${CY + 42} ${CX + 24} ${CY + 56}C${CX + 16} ${CY + 68} ${CX - 10} ${CY + 66} ${CX - 18} ${CY + 58}`,
      { fill: 'none', stroke: line, 'stroke-width': 6, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
    ),
    eyes(face),
    brows(face, brow),
    path(
      `M${CX - 42} ${mouthY - 3}Q${CX - 14} ${mouthY + 2} ${CX} ${mouthY + 3}Q${CX + 14} ${mouthY + 2} ${CX + 42} ${mouthY - 4}Q${CX + 20} ${mouthY + 27} ${CX} ${mouthY + 27}Q${CX - 20} ${mouthY + 27} ${CX - 42} ${mouthY - 3}Z`,
      { fill: lips },
    ),
    path(`M${CX - 46} ${mouthY - 6}Q${CX - 14} ${mouthY + 6} ${CX} ${mouthY + 5}Q${CX + 14} ${mouthY + 6} ${CX + 46} ${mouthY - 7}`, {
      fill: 'none',
      stroke: lit(lips, -0.16),
      'stroke-width': 5,
      'stroke-linecap': 'round',
    }),
    hair.front,
    glassesOf(face),
    covered ? '' : earringsOf(face),
  ].join('')
  const tilt = `rotate(${face.tilt ?? 0} ${CX} ${CY + 220})`
  return scenery(sheet, face) + group({ transform: tilt }, bust) + garmentOf(sheet, face) + group({ transform: tilt }, above)
}
