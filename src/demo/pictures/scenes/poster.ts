import type { Colour } from '../colour.ts'
import { lit } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { circle, group, lines, n, path, rect, type Sheet } from '../sheet.ts'

type Tile = (x: number, y: number, s: number, a: Colour, b: Colour) => string

const quarter = (x: number, y: number, s: number, turn: number, fill: Colour): string =>
  path(`M0 0H${n(s)}A${n(s)} ${n(s)} 0 0 1 0 ${n(s)}Z`, {
    fill,
    transform: `translate(${n(x + s / 2)} ${n(y + s / 2)}) rotate(${turn * 90}) translate(${n(-s / 2)} ${n(-s / 2)})`,
  })

const tiles = (turn: number): Tile[] => [
  (x, y, s, a) => quarter(x, y, s, turn, a),
  (x, y, s, a, b) => quarter(x, y, s, turn, a) + quarter(x, y, s, turn + 2, b),
  (x, y, s, a, b) =>
    [1, 0.75, 0.5, 0.25]
      .map((k, i) =>
        group(
          { transform: `translate(${n(x + s / 2)} ${n(y + s / 2)}) rotate(${turn * 90}) translate(${n(-s / 2)} ${n(-s / 2)})` },
          path(`M0 0H${n(s * k)}A${n(s * k)} ${n(s * k)} 0 0 1 0 ${n(s * k)}Z`, { fill: i % 2 === 0 ? a : b }),
        ),
      )
      .join(''),
  (x, y, s, a, b) => circle(x + s / 2, y + s / 2, s * 0.5, { fill: a }) + circle(x + s / 2, y + s / 2, s * 0.2, { fill: b }),
  (x, y, s, a) =>
    path(
      lines(
        turn % 2 === 0
          ? [
              [x, y],
              [x + s, y],
              [x, y + s],
            ]
          : [
              [x + s, y],
              [x + s, y + s],
              [x, y + s],
            ],
        true,
      ),
      { fill: a },
    ),
  (x, y, s, a) =>
    [0, 1, 2, 3]
      .map((i) => (turn % 2 === 0 ? rect(x, y + (i * s) / 4, s, s / 8, { fill: a }) : rect(x + (i * s) / 4, y, s / 8, s, { fill: a })))
      .join(''),
  (x, y, s, a, b) =>
    path(`M${n(x)} ${n(y + s / 2)}A${n(s / 2)} ${n(s / 2)} 0 0 ${turn % 2} ${n(x + s)} ${n(y + s / 2)}Z`, { fill: a }) +
    circle(x + s / 2, y + s * (turn % 2 === 1 ? 0.78 : 0.22), s * 0.13, { fill: b }),
  (x, y, s, a) =>
    Array.from({ length: 9 }, (_, i) => circle(x + s * (0.2 + (i % 3) * 0.3), y + s * (0.2 + Math.floor(i / 3) * 0.3), s * 0.085, { fill: a })).join(
      '',
    ),
  (x, y, s, a) =>
    path(
      `M${n(x)} ${n(y)}A${n(s)} ${n(s)} 0 0 1 ${n(x + s)} ${n(y + s)}A${n(s)} ${n(s)} 0 0 1 ${n(x)} ${n(y)}Z`,
      turn % 2 === 0 ? { fill: a } : { fill: a, transform: `rotate(90 ${n(x + s / 2)} ${n(y + s / 2)})` },
    ),
]

/** A poster of cut shapes on a grid, each tile with its own ground. */
export function poster(sheet: Sheet, palette: Palette, columns: number, grounds: readonly Colour[], inks: readonly Colour[], margin: number): string {
  const { width, height, random } = sheet
  const s = (width - margin * 2) / columns,
    rows = Math.round((height - margin * 2) / s)
  const top = (height - rows * s) / 2
  const parts = [rect(0, 0, width, height, { fill: palette.paper })]
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const x = margin + column * s,
        y = top + row * s
      const ground = random.pick(grounds)
      const others = random.shuffle(inks.filter((ink) => ink !== ground))
      parts.push(
        rect(x, y, s + 0.6, s + 0.6, { fill: ground }),
        random.pick(tiles(random.whole(0, 3)))(x, y, s, others[0] ?? palette.ink, others[1] ?? palette.paper),
      )
    }
  return parts.join('')
}

/** Truchet arcs: one rope that never ends, in a ring of inks. */
export function knots(sheet: Sheet, palette: Palette, columns: number, ground: Colour, inks: readonly Colour[]): string {
  const { width, height, random } = sheet
  const s = width / columns,
    rows = Math.ceil(height / s)
  const parts = [rect(0, 0, width, height, { fill: ground })]
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const x = column * s,
        y = row * s
      const ink =
        inks[Math.min(inks.length - 1, Math.max(0, Math.floor((sheet.noise(column * 0.22, row * 0.22) * 0.5 + 0.5) * inks.length)))] ?? palette.first
      const arcs = random.chance(0.5)
        ? [
            `M${n(x + s / 2)} ${n(y)}A${n(s / 2)} ${n(s / 2)} 0 0 1 ${n(x)} ${n(y + s / 2)}`,
            `M${n(x + s)} ${n(y + s / 2)}A${n(s / 2)} ${n(s / 2)} 0 0 0 ${n(x + s / 2)} ${n(y + s)}`,
          ]
        : [
            `M${n(x + s / 2)} ${n(y)}A${n(s / 2)} ${n(s / 2)} 0 0 0 ${n(x + s)} ${n(y + s / 2)}`,
            `M${n(x)} ${n(y + s / 2)}A${n(s / 2)} ${n(s / 2)} 0 0 1 ${n(x + s / 2)} ${n(y + s)}`,
          ]
      for (const d of arcs) {
        parts.push(
          path(d, { fill: 'none', stroke: lit(ground, -0.1), 'stroke-width': n(s * 0.42) }),
          path(d, { fill: 'none', stroke: ink, 'stroke-width': n(s * 0.32) }),
          path(d, { fill: 'none', stroke: lit(ink, 0.12), 'stroke-width': n(s * 0.06) }),
        )
      }
    }
  return parts.join('')
}
