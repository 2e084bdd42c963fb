import { lit } from '../../colour.ts'
import { circle, group, lines, n, path, rect, type Sheet } from '../../sheet.ts'
import { stipple } from '../../stipple.ts'
import type { Face } from './person.ts'

export function scenery(sheet: Sheet, face: Face): string {
  const f = face.backFigure,
    r = sheet.random.fork('scenery')
  const base = rect(0, 0, 800, 800, { fill: face.back })
  const grain = stipple(r, {
    x: 0,
    y: 0,
    width: 800,
    height: 800,
    tries: 5200,
    size: 2,
    colour: lit(face.back, -0.1),
    opacity: 0.6,
    density: (u, v) => Math.max(0, u * 0.5 + v * 0.3 - 0.25),
  })
  switch (face.scenery) {
    case 'sun':
      return base + circle(400, 330, 290, { fill: f }) + grain
    case 'arch':
      return base + path('M130 800V370A270 270 0 0 1 670 370V800Z', { fill: f }) + grain
    case 'rays':
      return (
        base +
        path(
          Array.from({ length: 14 }, (_, i) => {
            const a = (i / 14) * 6.2832,
              b = a + 0.224
            return lines(
              [
                [400, 380],
                [400 + Math.cos(a) * 800, 380 + Math.sin(a) * 800],
                [400 + Math.cos(b) * 800, 380 + Math.sin(b) * 800],
              ],
              true,
            )
          }).join(''),
          { fill: f },
        ) +
        grain
      )
    case 'dots':
      return (
        base +
        Array.from({ length: 100 }, (_, i) =>
          circle(40 + (i % 10) * 80 + (Math.floor(i / 10) % 2) * 40, 40 + Math.floor(i / 10) * 80, 13, { fill: f }),
        ).join('') +
        grain
      )
    case 'waves':
      return (
        base +
        Array.from({ length: 9 }, (_, i) =>
          path(`M-40 ${60 + i * 92}${'q50 -56 100 0t100 0'.repeat(5)}`, { fill: 'none', stroke: f, 'stroke-width': 16 }),
        ).join('') +
        grain
      )
    case 'blocks':
      return (
        base +
        rect(0, 0, 260, 420, { fill: f }) +
        circle(640, 150, 150, { fill: lit(f, 0.08) }) +
        path('M560 800V520H800V800Z', { fill: lit(f, -0.08) }) +
        grain
      )
    case 'hill':
      return (
        base +
        circle(600, 210, 96, { fill: f }) +
        path('M0 560C140 430 260 470 380 540S660 430 800 520V800H0Z', { fill: lit(face.back, -0.14) }) +
        path('M0 660C200 560 420 700 800 590V800H0Z', { fill: lit(face.back, -0.22) }) +
        grain
      )
    default:
      return (
        base +
        Array.from({ length: 12 }, (_, i) => {
          const side = i % 2 === 0 ? 1 : -1,
            x = 400 + side * r.between(230, 360),
            y = 90 + Math.floor(i / 2) * 118 + r.between(-20, 20),
            tilt = side * r.between(20, 70)
          return group(
            { transform: `translate(${n(x)} ${n(y)}) rotate(${n(tilt)})` },
            path('M0 -92C58 -50 58 42 0 96C-58 42 -58 -50 0 -92Z', { fill: i % 3 === 0 ? lit(f, 0.06) : f }),
            path('M0 -70V84M0 -30l24 -22M0 -30l-24 -22M0 10l30 -24M0 10l-30 -24M0 50l26 -20M0 50l-26 -20', {
              fill: 'none',
              stroke: face.back,
              'stroke-width': 4,
              'stroke-linecap': 'round',
            }),
          )
        }).join('') +
        grain
      )
  }
}
