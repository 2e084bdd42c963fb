import { lit, mix, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { circle, ellipse, n, path, rect, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'
import { PROFILES, type Vessel, vessel } from './vessels.ts'

export interface StillLife {
  readonly wall: Colour
  readonly table: Colour
  readonly pots: readonly Vessel[]
  /** A shape of light on the wall. */
  readonly light?: 'arch' | 'sun' | 'pane'
  readonly lightColour?: Colour
  readonly line?: number
}

function lightOn(sheet: Sheet, view: StillLife, line: number): string {
  const { width } = sheet
  const fill = view.lightColour ?? lit(view.wall, 0.05)
  if (view.light === 'sun') return circle(width * 0.66, line * 0.46, line * 0.33, { fill })
  if (view.light === 'pane') {
    const pane = (x: number, y: number) =>
      path(`M${n(x)} ${n(y)}l${n(width * 0.13)} ${n(-line * 0.09)}v${n(line * 0.36)}l${n(-width * 0.13)} ${n(line * 0.09)}Z`, { fill })
    return pane(width * 0.55, line * 0.2) + pane(width * 0.7, line * 0.09) + pane(width * 0.55, line * 0.6) + pane(width * 0.7, line * 0.49)
  }
  const x = width * 0.28,
    w = width * 0.44,
    top = line * 0.1
  return path(`M${n(x)} ${n(line)}V${n(top + w / 2)}A${n(w / 2)} ${n(w / 2)} 0 0 1 ${n(x + w)} ${n(top + w / 2)}V${n(line)}Z`, { fill })
}

/** Pots on a table in quiet light. */
export function stillLife(sheet: Sheet, palette: Palette, view: StillLife): string {
  const { width, height } = sheet
  const line = height * (view.line ?? 0.68)
  const parts = [rect(0, 0, width, height, { fill: view.wall })]
  if (view.light) parts.push(lightOn(sheet, view, line))
  parts.push(
    stipple(sheet.random.fork('wall'), {
      x: 0,
      y: 0,
      width,
      height: line,
      tries: 14000,
      size: 2.2,
      colour: lit(view.wall, -0.12),
      opacity: 0.6,
      density: (u, v) => Math.max(0, (u - 0.35) * 0.55 + (0.5 - v) * 0.3),
    }),
    rect(0, line, width, height - line, { fill: view.table }),
    rect(0, line, width, 5, { fill: lit(view.table, 0.07) }),
    stipple(sheet.random.fork('table'), {
      x: 0,
      y: line,
      width,
      height: height - line,
      tries: 8000,
      size: 2.4,
      colour: lit(view.table, -0.12),
      opacity: 0.6,
      density: (u, v) => u * 0.3 + v * 0.35,
    }),
  )
  for (const pot of view.pots) {
    const reach = Math.max(...PROFILES[pot.kind].map(([w]) => w)) * pot.size,
      x = pot.x * width,
      y = pot.foot * height
    parts.push(
      ellipse(x + reach * 0.5, y + 2, reach * 1.25, pot.size * 0.055, {
        fill: mix(view.table, palette.ink, 0.75),
        opacity: 0.5,
        filter: sheet.blur(9),
      }),
    )
  }
  return parts.join('') + view.pots.map((pot) => vessel(sheet, palette, pot)).join('')
}
