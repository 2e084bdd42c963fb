import { lit, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { bar, group, n, path, rect, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'
import { softShadow } from './window.ts'

export const table = (sheet: Sheet, colour: Colour): string =>
  rect(0, 0, sheet.width, sheet.height, { fill: colour }) +
  stipple(sheet.random.fork('table'), {
    x: 0,
    y: 0,
    width: sheet.width,
    height: sheet.height,
    tries: 12000,
    size: 2.2,
    colour: lit(colour, -0.1),
    opacity: 0.55,
    density: (u, v) => Math.max(0, u * 0.35 + v * 0.35 - 0.15 + sheet.noise(u * 3, v * 3) * 0.15),
  })

export const placed = (x: number, y: number, turn: number, inside: string): string =>
  group({ transform: `translate(${n(x)} ${n(y)}) rotate(${turn})` }, inside)

/** Hand-sewn notebooks, spread like cards; each cover has its own printed pattern. */
export function notebooks(sheet: Sheet, palette: Palette, ground: Colour): string {
  const w = 470,
    h = 660
  const cover = (fill: Colour, ink: Colour, pattern: number): string => {
    const clip = sheet.clip(rect(-w / 2, -h / 2, w, h, { rx: 10 }))
    const cells: string[] = []
    for (let row = 0; row < 9; row++)
      for (let column = 0; column < 6; column++) {
        const x = -w / 2 + 78 + column * 74,
          y = -h / 2 + 40 + row * 74
        if (pattern === 0) cells.push(`M${n(x)} ${n(y + 50)}a37 37 0 0 1 74 0M${n(x + 17)} ${n(y + 50)}a20 20 0 0 1 40 0`)
        else if (pattern === 1)
          cells.push(
            (row + column) % 2 === 0 ? `M${n(x + 8)} ${n(y + 66)}L${n(x + 66)} ${n(y + 8)}` : `M${n(x + 8)} ${n(y + 8)}L${n(x + 66)} ${n(y + 66)}`,
          )
        else
          cells.push(
            `M${n(x + 37)} ${n(y + 10)}Q${n(x + 64)} ${n(y + 37)} ${n(x + 37)} ${n(y + 64)}Q${n(x + 10)} ${n(y + 37)} ${n(x + 37)} ${n(y + 10)}`,
          )
      }
    const stitches = Array.from({ length: 11 }, (_, i) => `M${-w / 2 + 24} ${n(-h / 2 + 34 + i * 57)}v30`).join('')
    return (
      softShadow({ x: -w / 2 + 8, y: -h / 2 + 16, w, h }, palette.ink, 14) +
      [3, 2, 1].map((i) => rect(-w / 2 + i * 5, -h / 2 + i * 4, w, h, { rx: 8, fill: lit(palette.paper, -0.05 * (i % 2)) })).join('') +
      rect(-w / 2, -h / 2, w, h, { rx: 10, fill }) +
      group(
        { 'clip-path': clip },
        path(cells.join(''), { fill: 'none', stroke: ink, 'stroke-width': 9, 'stroke-linecap': 'round' }),
        rect(-w / 2, -h / 2, 52, h, { fill: lit(fill, -0.07) }),
      ) +
      path(stitches, { stroke: palette.paper, 'stroke-width': 7, 'stroke-linecap': 'round' }) +
      rect(-40, h / 2 - 190, 190, 96, { fill: palette.paper }) +
      bar(-14, h / 2 - 158, 138, 9, ink) +
      bar(-14, h / 2 - 130, 92, 9, ink)
    )
  }
  return (
    table(sheet, ground) +
    placed(450, 640, -13, cover(palette.second, palette.third, 2)) +
    placed(1180, 620, 12, cover(palette.third, palette.first, 0)) +
    placed(800, 590, -2, cover(palette.first, palette.pale, 1))
  )
}
