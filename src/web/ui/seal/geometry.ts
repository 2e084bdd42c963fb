import type { Pigment } from './pigments.ts'

/** One piece of a drawing: a path, filled or drawn with a line. */
export interface Shape {
  d: string
  fill?: Pigment
  stroke?: Pigment
  width?: number
  /** Dashes along the line; with round ends, `0 n` makes beads. */
  dash?: string
  round?: boolean
}

const short = (value: number): string => String(Math.round(value * 10) / 10)

/** Writes a path: `path('M', 0, 1, 'L', 2, 3, 'Z')`. */
export const path = (...parts: (string | number)[]): string => parts.map((part) => (typeof part === 'number' ? short(part) : part)).join(' ')

/** The point at `turn` (0 = up, 1 = once around, clockwise) and distance `radius` of a centre. */
export function polar(turn: number, radius: number, x = 0, y = 0): [number, number] {
  const angle = turn * 2 * Math.PI
  return [x + Math.sin(angle) * radius, y - Math.cos(angle) * radius]
}

export const circle = (x: number, y: number, radius: number): string =>
  path('M', x - radius, y, 'a', radius, radius, '0 1 0', radius * 2, '0 a', radius, radius, '0 1 0', -radius * 2, '0 Z')

/** `count` petals around a centre, from `inner` to `outer`; `spread` is their width (1 = touching). */
export function petals(count: number, inner: number, outer: number, spread = 0.8, offset = 0, x = 0, y = 0): string {
  const half = (spread * 0.5) / count
  const belly = inner + (outer - inner) * 0.58
  return each(count, (turn) => {
    const at = turn + offset / count
    return path('M', ...polar(at, inner, x, y), 'Q', ...polar(at - half * 1.6, belly, x, y), ...polar(at, outer, x, y), 'Q', ...polar(at + half * 1.6, belly, x, y), ...polar(at, inner, x, y), 'Z')
  })
}

/** `count` pointed rays around a centre. */
export function rays(count: number, inner: number, outer: number, spread = 0.5, offset = 0, x = 0, y = 0): string {
  const half = (spread * 0.5) / count
  return each(count, (turn) => {
    const at = turn + offset / count
    return path('M', ...polar(at - half, inner, x, y), 'L', ...polar(at, outer, x, y), 'L', ...polar(at + half, inner, x, y), 'Z')
  })
}

/** A star polygon: `count` points, joined over every `step`th. */
export function star(count: number, step: number, radius: number, x = 0, y = 0): string {
  const loops = gcd(count, step)
  return Array.from({ length: loops }, (_, loop) => {
    const points = Array.from({ length: count / loops }, (__, index) => polar(((index * step) + loop) / count, radius, x, y))
    return `${points.map((point, index) => path(index === 0 ? 'M' : 'L', ...point)).join(' ')} Z`
  }).join(' ')
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

const each = (count: number, draw: (turn: number) => string): string => Array.from({ length: count }, (_, index) => draw(index / count)).join(' ')
