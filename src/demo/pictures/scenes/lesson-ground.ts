import { lit, type Colour } from '../colour.ts'
import { rect, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'

export const ground = (sheet: Sheet, colour: Colour): string =>
  rect(0, 0, sheet.width, sheet.height, { fill: colour }) +
  stipple(sheet.random.fork('ground'), {
    x: 0,
    y: 0,
    width: sheet.width,
    height: sheet.height,
    tries: 11000,
    size: 2.2,
    colour: lit(colour, -0.1),
    opacity: 0.55,
    density: (u, v) => Math.max(0, u * 0.35 + v * 0.4 - 0.2),
  })
