import { lit, mix, type Colour } from '../../colour.ts'
import { circle, ellipse, group, n, path, type Sheet } from '../../sheet.ts'
import { stipple } from '../../stipple.ts'
import { CX, CY, type Face, type Hair } from './person.ts'
import { scarf, wrap } from './headwear.ts'

/** Strands, as fine lines that follow the fall of the hair. */
function strands(curves: readonly string[], colour: Colour): string {
  return path(curves.join(''), {
    fill: 'none',
    stroke: lit(colour, colour.l < 0.4 ? 0.09 : -0.07),
    'stroke-width': 3.2,
    'stroke-linecap': 'round',
    opacity: 0.8,
  })
}

const cap = (b: number, low: number): string =>
  `M${n(CX - b - 14)} ${n(CY + low)}C${n(CX - b - 34)} ${n(CY - 150)} ${n(CX - 90)} ${n(CY - 216)} ${n(CX + 4)} ${n(CY - 214)}C${n(CX + 96)} ${n(CY - 214)} ${n(CX + b + 34)} ${n(CY - 150)} ${n(CX + b + 14)} ${n(CY + low)}`

function fall(b: number, bottom: number, flare: number): string {
  return `${cap(b, 0)}C${n(CX + b + 22)} ${n(CY + 80)} ${n(CX + b + flare)} ${n(bottom - 90)} ${n(CX + b + flare)} ${n(bottom)}Q${n(CX)} ${n(bottom + 46)} ${n(CX - b - flare)} ${n(bottom)}C${n(CX - b - flare)} ${n(bottom - 90)} ${n(CX - b - 22)} ${n(CY + 80)} ${n(CX - b - 14)} ${n(CY)}Z`
}

const part = (b: number, side: number): string =>
  `${cap(b, 10)}C${n(CX + b + 2)} ${n(CY - 60)} ${n(CX + b - 22)} ${n(CY - 104)} ${n(CX + side * 46)} ${n(CY - 146)}C${n(CX + side * 10)} ${n(CY - 118)} ${n(CX - b + 30)} ${n(CY - 96)} ${n(CX - b - 2)} ${n(CY - 10)}Z`

const blunt = (b: number): string =>
  `${cap(b, 40)}L${n(CX + b - 8)} ${n(CY + 36)}C${n(CX + b - 6)} ${n(CY - 30)} ${n(CX + b - 14)} ${n(CY - 60)} ${n(CX + b - 22)} ${n(CY - 62)}Q${n(CX)} ${n(CY - 46)} ${n(CX - b + 22)} ${n(CY - 62)}C${n(CX - b + 14)} ${n(CY - 60)} ${n(CX - b + 6)} ${n(CY - 30)} ${n(CX - b + 8)} ${n(CY + 36)}Z`

function puffs(sheet: Sheet, b: number, count: number, spread: number, size: number, from: number, to: number, colour: Colour): string {
  const r = sheet.random.fork('puffs')
  let out = ''
  for (let i = 0; i < count; i++) {
    const a = from + (i / (count - 1)) * (to - from),
      far = b * spread + r.between(-8, 8)
    out += circle(CX + Math.cos(a) * far, CY - 62 + Math.sin(a) * far * 1.02, size * r.between(0.85, 1.2), {
      fill: lit(colour, r.between(-0.02, 0.03)),
    })
  }
  return out
}

const braid = (x: number, lean: number, colour: Colour, tie: Colour): string => {
  let out = ''
  for (let i = 0; i < 9; i++) {
    const y = CY + 70 + i * 40,
      px = x + lean * i * 4
    out +=
      ellipse(px - 13, y, 27, 27, { fill: colour, transform: `rotate(32 ${n(px - 13)} ${n(y)})` }) +
      ellipse(px + 13, y + 18, 27, 25, { fill: lit(colour, 0.045), transform: `rotate(-32 ${n(px + 13)} ${n(y + 18)})` })
  }
  return out + ellipse(x + lean * 36, CY + 432, 24, 13, { fill: tie })
}

/** The hair behind and in front of the head. */
export function hairOf(sheet: Sheet, face: Face): Hair {
  const b = face.breadth,
    c = face.hair,
    dark = lit(c, -0.05)
  const lines = (from: number, to: number, drop: number) =>
    Array.from({ length: 8 }, (_, i) => {
      const x = CX + (i - 3.5) * ((b * 2) / 9)
      return `M${n(CX + (i - 3.5) * 14)} ${n(CY - 204)}Q${n(x * 1.02 - CX * 0.02)} ${n(CY + from)} ${n(x + (x - CX) * 0.2)} ${n(CY + to + drop * Math.abs(i - 3.5))}`
    })
  const sideLines = (bottom: number, flare: number) =>
    [-1, 1].flatMap((side) =>
      [0, 1, 2].map(
        (i) =>
          `M${n(CX + side * (b + 4))} ${n(CY - 40 + i * 20)}C${n(CX + side * (b + 14))} ${n(CY + 80)} ${n(CX + side * (b + flare - 12 - i * 16))} ${n(bottom - 90)} ${n(CX + side * (b + flare - 14 - i * 18))} ${n(bottom - 4)}`,
      ),
    )
  switch (face.style) {
    case 'scarf':
      return scarf(face)
    case 'wrap':
      return wrap(face)
    case 'bob':
      return { behind: path(fall(b, CY + 128, 34), { fill: dark }), front: path(blunt(b), { fill: c }) + strands(lines(-130, -66, 2), c) }
    case 'fringe':
      return {
        behind: path(fall(b, CY + 330, 44), { fill: dark }) + strands(sideLines(CY + 330, 44), dark),
        front: path(blunt(b), { fill: c }) + strands(lines(-130, -66, 2), c),
      }
    case 'long':
      return {
        behind: path(fall(b, CY + 310, 58), { fill: dark }) + strands(sideLines(CY + 310, 58), dark),
        front:
          path(part(b, 1), { fill: c }) +
          (face.streak
            ? path(`M${CX + 48} ${CY - 206}C${n(CX + b - 10)} ${CY - 180} ${n(CX + b + 14)} ${CY - 90} ${n(CX + b + 10)} ${CY}`, {
                fill: 'none',
                stroke: face.streak,
                'stroke-width': 13,
                'stroke-linecap': 'round',
              })
            : ''),
      }
    case 'wavy':
      return {
        behind:
          path(fall(b, CY + 150, 46), { fill: dark }) +
          [-1, 1]
            .map((side) =>
              [0, 1, 2, 3].map((i) => circle(CX + side * (b + 26 + (i % 2) * 10), CY - 10 + i * 50, 40, { fill: i % 2 ? dark : c })).join(''),
            )
            .join(''),
        front:
          path(part(b, -1), { fill: c }) +
          strands(
            [
              `M${CX - 46} ${CY - 196}Q${CX + 60} ${CY - 200} ${n(CX + b + 6)} ${CY - 40}`,
              `M${CX - 46} ${CY - 184}Q${CX + 40} ${CY - 176} ${n(CX + b - 8)} ${CY - 80}`,
              `M${CX - 60} ${CY - 190}Q${n(CX - b)} ${CY - 150} ${n(CX - b - 8)} ${CY - 30}`,
            ],
            c,
          ),
      }
    case 'braids':
      return {
        behind: '',
        front:
          path(part(b, 0), { fill: c }) +
          strands([`M${CX} ${CY - 210}V${CY - 150}`], c) +
          braid(CX - b - 20, -0.6, c, face.trim) +
          braid(CX + b + 20, 0.6, c, face.trim),
      }
    case 'bun':
      return {
        behind:
          circle(CX + 6, CY - 236, 84, { fill: dark }) +
          strands(
            [0, 1, 2].map((i) => `M${CX - 62 + i * 20} ${CY - 270 + i * 6}Q${CX + 8} ${CY - 300 + i * 30} ${CX + 72 - i * 10} ${CY - 250 + i * 8}`),
            dark,
          ),
        front: path(part(b, 0), { fill: c }) + strands(lines(-190, -150, 5), c),
      }
    case 'topknot':
      return {
        behind:
          circle(CX + 20, CY - 226, 56, { fill: dark }) +
          path(`M${CX + 30} ${CY - 270}q40 -26 52 8`, { fill: 'none', stroke: c, 'stroke-width': 12, 'stroke-linecap': 'round' }),
        front:
          path(part(b, -0.6), { fill: c }) +
          strands(lines(-190, -146, 4), c) +
          path(`M${n(CX - b + 2)} ${CY - 40}q-16 70 4 118`, { fill: 'none', stroke: c, 'stroke-width': 11, 'stroke-linecap': 'round' }),
      }
    case 'afro':
      return {
        behind: circle(CX, CY - 92, b + 118, { fill: dark }) + puffs(sheet, b, 26, 1.88, 34, Math.PI * 0.86, Math.PI * 2.14, dark),
        front:
          path(
            `${cap(b, -40)}C${n(CX + b - 10)} ${CY - 104} ${CX + 70} ${CY - 134} ${CX} ${CY - 134}C${CX - 70} ${CY - 134} ${n(CX - b + 10)} ${CY - 104} ${n(CX - b - 14)} ${CY - 40}Z`,
            { fill: dark },
          ) +
          stipple(sheet.random.fork('afro'), {
            x: CX - b - 120,
            y: CY - 330,
            width: b * 2 + 240,
            height: 260,
            tries: 1900,
            size: 4.4,
            colour: lit(c, 0.1),
            opacity: 0.55,
            density: (u, v) => ((u - 0.5) ** 2 * 4 + (v - 0.9) ** 2 < 0.92 && (v < 0.66 || Math.abs(u - 0.5) > 0.32) ? 0.75 - v * 0.35 : 0),
          }),
      }
    case 'curls':
      return {
        behind: puffs(sheet, b, 19, 1.18, 42, Math.PI * 0.78, Math.PI * 2.22, dark),
        front:
          puffs(sheet, b, 12, 0.98, 38, Math.PI * 1.12, Math.PI * 1.88, c) +
          puffs(sheet, b, 8, 1.22, 40, Math.PI * 1.14, Math.PI * 1.86, lit(c, 0.02)),
      }
    case 'tousled':
      return {
        behind: '',
        front:
          path(part(b, 1), { fill: c }) +
          path(
            `M${CX - 90} ${CY - 176}q-46 -46 -10 -70q10 26 44 24q-14 -46 30 -58q0 34 34 42q10 -40 56 -28q-16 24 10 44q40 -14 62 22q-40 0 -44 32Z`,
            { fill: c },
          ) +
          strands(
            [
              `M${CX + 30} ${CY - 160}Q${CX - 60} ${CY - 190} ${n(CX - b + 6)} ${CY - 60}`,
              `M${CX + 44} ${CY - 166}Q${CX + 90} ${CY - 150} ${n(CX + b)} ${CY - 50}`,
            ],
            c,
          ),
      }
    case 'crop':
      return {
        behind: '',
        front: path(
          `M${n(CX - b - 6)} ${CY - 16}C${n(CX - b - 22)} ${CY - 120} ${CX - 92} ${CY - 182} ${CX} ${CY - 182}C${CX + 92} ${CY - 182} ${n(CX + b + 22)} ${CY - 120} ${n(CX + b + 6)} ${CY - 16}C${n(CX + b - 8)} ${CY - 70} ${n(CX + b - 24)} ${CY - 96} ${CX + 72} ${CY - 122}Q${CX} ${CY - 140} ${CX - 72} ${CY - 122}C${n(CX - b + 24)} ${CY - 96} ${n(CX - b + 8)} ${CY - 70} ${n(CX - b - 6)} ${CY - 16}Z`,
          { fill: mix(c, face.skin, 0.12) },
        ),
      }
    default:
      return {
        behind: '',
        front: group(
          {},
          path(part(b, 0.8), { fill: c }),
          strands(
            [
              `M${CX + 34} ${CY - 156}Q${CX - 40} ${CY - 200} ${n(CX - b)} ${CY - 90}`,
              `M${CX + 40} ${CY - 168}Q${CX} ${CY - 210} ${n(CX - b + 10)} ${CY - 130}`,
              `M${CX + 46} ${CY - 160}Q${CX + 84} ${CY - 170} ${n(CX + b)} ${CY - 90}`,
            ],
            c,
          ),
        ),
      }
  }
}
