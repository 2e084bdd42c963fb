import { hex, type Colour } from './colour.ts'
import { noiseFrom, type Noise } from './noise.ts'
import { randomFrom, type Random } from './random.ts'

export type Point = readonly [number, number]
type Value = string | number | Colour | undefined
export type Attributes = Readonly<Record<string, Value>>

/** One decimal is finer than a pixel here and keeps the drawing the same on every machine. */
export const n = (value: number): string => String(Math.round(value * 10) / 10)

const written = (value: string | number | Colour): string =>
  typeof value === 'object' ? hex(value) : typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : value

/** One SVG element as text. Colours may be given as they are. */
export function el(name: string, attributes: Attributes = {}, inside = ''): string {
  let text = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${key}="${written(value)}"`
  }
  return inside === '' ? `${text}/>` : `${text}>${inside}</${name}>`
}

export const group = (attributes: Attributes, ...parts: string[]): string => el('g', attributes, parts.join(''))
export const path = (d: string, attributes: Attributes = {}): string => el('path', { d, ...attributes })
export const circle = (cx: number, cy: number, r: number, attributes: Attributes = {}): string =>
  el('circle', { cx: n(cx), cy: n(cy), r: n(r), ...attributes })
export const ellipse = (cx: number, cy: number, rx: number, ry: number, attributes: Attributes = {}): string =>
  el('ellipse', { cx: n(cx), cy: n(cy), rx: n(rx), ry: n(ry), ...attributes })
export const rect = (x: number, y: number, width: number, height: number, attributes: Attributes = {}): string =>
  el('rect', { x: n(x), y: n(y), width: n(width), height: n(height), ...attributes })
/** A bar with round ends: how text is suggested without a font. */
export const bar = (x: number, y: number, width: number, height: number, fill: Colour, opacity?: number): string =>
  rect(x, y, width, height, { rx: n(height / 2), fill, opacity })

/** Straight lines through the points. */
export function lines(points: readonly Point[], closed = false): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('') + (closed ? 'Z' : '')
}

/** A soft curve through all points (Catmull-Rom turned into Béziers). */
export function smooth(points: readonly Point[], closed = false): string {
  const count = points.length
  const at = (i: number): Point => points[closed ? (i + count) % count : Math.min(count - 1, Math.max(0, i))] ?? [0, 0]
  const [startX, startY] = at(0)
  let d = `M${n(startX)} ${n(startY)}`
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [ax, ay] = at(i - 1),
      [bx, by] = at(i),
      [cx, cy] = at(i + 1),
      [dx, dy] = at(i + 2)
    d += `C${n(bx + (cx - ax) / 6)} ${n(by + (cy - ay) / 6)} ${n(cx - (dx - bx) / 6)} ${n(cy - (dy - by) / 6)} ${n(cx)} ${n(cy)}`
  }
  return closed ? `${d}Z` : d
}

/** What a scene draws on. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly random: Random
  readonly noise: Noise
  /** Registers a clip and gives the reference to it. */
  clip(shape: string): string
  linear(stops: readonly (readonly [number, Colour, number?])[], from: Point, to: Point): string
  radial(stops: readonly (readonly [number, Colour, number?])[], centre: Point, radius: number): string
  /** A soft shadow filter. */
  blur(radius: number): string
  /** All definitions, for the head of the document. */
  definitions(): string
}

/** A fresh sheet for a seed. */
export function newSheet(seed: string, width: number, height: number): Sheet {
  const defs: string[] = []
  const add = (make: (id: string) => string): string => {
    const id = `d${defs.length}`
    defs.push(make(id))
    return `url(#${id})`
  }
  const stopsOf = (stops: readonly (readonly [number, Colour, number?])[]) =>
    stops.map(([offset, colour, opacity]) => el('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity })).join('')
  return {
    width,
    height,
    random: randomFrom(seed),
    noise: noiseFrom(seed),
    clip: (shape) => add((id) => el('clipPath', { id }, shape)),
    linear: (stops, from, to) =>
      add((id) =>
        el(
          'linearGradient',
          {
            id,
            gradientUnits: 'userSpaceOnUse',
            x1: n(from[0]),
            y1: n(from[1]),
            x2: n(to[0]),
            y2: n(to[1]),
          },
          stopsOf(stops),
        ),
      ),
    radial: (stops, centre, radius) =>
      add((id) =>
        el(
          'radialGradient',
          {
            id,
            gradientUnits: 'userSpaceOnUse',
            cx: n(centre[0]),
            cy: n(centre[1]),
            r: n(radius),
          },
          stopsOf(stops),
        ),
      ),
    blur: (radius) =>
      add((id) => el('filter', { id, x: '-30%', y: '-30%', width: '160%', height: '160%' }, el('feGaussianBlur', { stdDeviation: radius }))),
    definitions: () => (defs.length === 0 ? '' : el('defs', {}, defs.join(''))),
  }
}
