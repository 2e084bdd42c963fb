/** A colour in OKLCH, the space the design tokens use: equal steps look equal. */
export interface Colour {
  readonly l: number
  readonly c: number
  readonly h: number
}

export const oklch = (l: number, c: number, h: number): Colour => ({ l, c, h })

const clamp = (value: number) => Math.min(1, Math.max(0, value))
const gamma = (v: number) => (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055)

/** The sRGB notation of a colour, clipped to what a screen can show. */
export function hex(colour: Colour): string {
  const angle = (colour.h * Math.PI) / 180
  const a = colour.c * Math.cos(angle),
    b = colour.c * Math.sin(angle)
  const l = (colour.l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (colour.l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (colour.l - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  const digits = channels.map((v) =>
    Math.round(gamma(clamp(v)) * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${digits.join('')}`
}

/** Blends two colours evenly to the eye; t = 0 gives a, t = 1 gives b. */
export function mix(a: Colour, b: Colour, t: number): Colour {
  const rad = Math.PI / 180
  const ax = a.c * Math.cos(a.h * rad),
    ay = a.c * Math.sin(a.h * rad)
  const bx = b.c * Math.cos(b.h * rad),
    by = b.c * Math.sin(b.h * rad)
  const x = ax + (bx - ax) * t,
    y = ay + (by - ay) * t
  return { l: a.l + (b.l - a.l) * t, c: Math.hypot(x, y), h: Math.atan2(y, x) / rad }
}

/** The same colour, lighter (positive) or darker (negative). */
export const lit = (colour: Colour, by: number): Colour => ({ ...colour, l: clamp(colour.l + by) })
