import type { Colour } from './colour.ts'
import type { Random } from './random.ts'
import { n, path } from './sheet.ts'

export interface Stipple {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** How many dots are tried; the density decides which stay. */
  readonly tries: number
  readonly size: number
  readonly colour: Colour
  readonly opacity?: number
  /** From 0 to 1 over the box, u and v running from 0 to 1. */
  density(u: number, v: number): number
}

/** Shades with dots, as a grainy print does, instead of with a smooth gradient. */
export function stipple(random: Random, options: Stipple): string {
  const { x, y, width, height, tries, size, colour, opacity } = options
  const fine: string[] = [],
    coarse: string[] = []
  for (let i = 0; i < tries; i++) {
    const u = random.next(),
      v = random.next()
    if (random.next() >= options.density(u, v)) continue
    ;(random.next() < 0.7 ? fine : coarse).push(`M${n(x + u * width)} ${n(y + v * height)}h0`)
  }
  const draw = (dots: string[], weight: number) =>
    dots.length === 0
      ? ''
      : path(dots.join(''), {
          fill: 'none',
          stroke: colour,
          'stroke-width': weight,
          'stroke-linecap': 'round',
          opacity,
        })
  return draw(fine, size) + draw(coarse, size * 1.6)
}
