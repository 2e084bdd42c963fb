import { lit, mix } from '../../colour.ts'
import { circle, group, lines, n, path, rect, type Sheet } from '../../sheet.ts'
import { stipple } from '../../stipple.ts'
import { CX, CY, type Face } from './person.ts'

const SHOULDERS = `M40 820C50 690 130 626 236 596C300 580 330 560 336 540Q400 590 464 540C470 560 500 580 564 596C670 626 750 690 760 820Z`

function details(face: Face): string {
  const { cloth, trim } = face
  switch (face.garment) {
    case 'shirt':
      return (
        path(`M336 540Q322 566 300 584L372 690L400 628L428 690L500 584Q478 566 464 540Q400 600 336 540Z`, { fill: lit(cloth, 0.1) }) +
        path(`M400 628V820`, { stroke: lit(cloth, -0.12), 'stroke-width': 5 }) +
        [690, 750].map((y) => circle(414, y, 7, { fill: trim })).join('')
      )
    case 'jacket':
      return (
        path(`M330 546L250 600L400 790L550 600L470 546L400 690Z`, { fill: trim }) +
        path(`M336 548L262 604L400 770`, { fill: 'none', stroke: lit(cloth, -0.12), 'stroke-width': 8 }) +
        path(`M464 548L538 604L380 820`, { fill: 'none', stroke: lit(cloth, -0.12), 'stroke-width': 8 })
      )
    case 'apron':
      return (
        path(`M290 630H510L560 820H240Z`, { fill: trim }) +
        path(`M300 634L318 560M500 634L482 560`, { stroke: trim, 'stroke-width': 22 }) +
        rect(340, 720, 120, 90, { rx: 10, fill: lit(trim, 0.06) })
      )
    case 'rollneck':
      return (
        rect(322, 500, 156, 96, { rx: 36, fill: lit(cloth, 0.04) }) +
        path([340, 366, 392, 418, 444, 466].map((x) => `M${x} 512V582`).join(''), {
          stroke: lit(cloth, -0.07),
          'stroke-width': 6,
          'stroke-linecap': 'round',
        })
      )
    case 'yoke': {
      let d = ''
      for (let row = 0; row < 5; row++)
        for (let i = -9 - row * 2; i <= 9 + row * 2; i++) {
          const x = CX + i * 24 + (row % 2) * 12,
            y = 636 + row * 30 + Math.abs(i) * 3 - (Math.abs(i) > 9 ? (Math.abs(i) - 9) * -6 : 0)
          if ((i + row * 2) % 4 !== 0)
            d += lines(
              [
                [x, y - 11],
                [x + 9, y],
                [x, y + 11],
                [x - 9, y],
              ],
              true,
            )
        }
      return path(d, { fill: trim }) + path('M318 552Q400 630 482 552', { fill: 'none', stroke: trim, 'stroke-width': 18 })
    }
    case 'hood':
      return (
        path(`M250 600C270 520 330 500 350 520Q400 610 450 520C470 500 530 520 550 600Q400 700 250 600Z`, { fill: lit(cloth, -0.09) }) +
        path('M366 640V740M434 640V720', { stroke: trim, 'stroke-width': 9, 'stroke-linecap': 'round' })
      )
    case 'waistcoat':
      return (
        path(`M336 540Q400 640 464 540L470 640L400 720L330 640Z`, { fill: trim }) +
        path(`M300 580L400 760L500 580`, { fill: 'none', stroke: lit(cloth, -0.14), 'stroke-width': 7 }) +
        circle(400, 790, 9, { fill: trim })
      )
    case 'stripes':
      return (
        [0, 1, 2, 3, 4]
          .map((i) => path(`M20 ${640 + i * 44}Q${CX} ${560 + i * 52} 780 ${640 + i * 44}`, { fill: 'none', stroke: trim, 'stroke-width': 18 }))
          .join('') + path('M322 552Q400 622 478 552', { fill: 'none', stroke: lit(cloth, -0.1), 'stroke-width': 16 })
      )
    default:
      return path('M318 552Q400 634 482 552', { fill: 'none', stroke: trim, 'stroke-width': 20 })
  }
}

/** Shoulders and what is worn on them. */
export function garmentOf(sheet: Sheet, face: Face): string {
  const clip = sheet.clip(path(SHOULDERS))
  const worn = face.garment === 'rollneck' ? details(face) : ''
  return (
    path(SHOULDERS, { fill: face.cloth }) +
    group(
      { 'clip-path': clip },
      face.garment === 'rollneck' ? '' : details(face),
      stipple(sheet.random.fork('cloth'), {
        x: 0,
        y: 520,
        width: 800,
        height: 300,
        tries: 4200,
        size: 2.6,
        colour: lit(face.cloth, -0.16),
        opacity: 0.65,
        density: (u, v) => Math.max(0, u - 0.42) * 0.9 + Math.max(0, v - 0.6) * 0.25,
      }),
    ) +
    worn +
    (face.pendant
      ? path('M346 560Q400 720 454 560', { fill: 'none', stroke: mix(face.pendant, face.cloth, 0.5), 'stroke-width': 4 }) +
        path(`M390 ${n(CY + 296)}h20l8 54q-18 18 -36 0Z`, { fill: face.pendant })
      : '')
  )
}
