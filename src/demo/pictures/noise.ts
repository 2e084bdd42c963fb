import { randomFrom } from './random.ts'

/** Smooth noise over the plane, between -1 and 1. */
export type Noise = (x: number, y: number) => number

const fade = (t: number) => t * t * t * (t * (t * 6 - 15) + 10)

/** Gradient noise for a seed. */
export function noiseFrom(seed: string): Noise {
  const random = randomFrom(`${seed}/noise`)
  const order = random.shuffle(Array.from({ length: 256 }, (_, i) => i))
  const angles = Array.from({ length: 256 }, () => random.between(0, Math.PI * 2))
  const cos = angles.map(Math.cos)
  const sin = angles.map(Math.sin)
  const slope = (gx: number, gy: number, dx: number, dy: number): number => {
    const k = order[(gx + (order[gy & 255] ?? 0)) & 255] ?? 0
    return (cos[k] ?? 0) * dx + (sin[k] ?? 0) * dy
  }
  return (x, y) => {
    const gx = Math.floor(x),
      gy = Math.floor(y)
    const dx = x - gx,
      dy = y - gy
    const u = fade(dx),
      v = fade(dy)
    const top = slope(gx, gy, dx, dy) * (1 - u) + slope(gx + 1, gy, dx - 1, dy) * u
    const bottom = slope(gx, gy + 1, dx, dy - 1) * (1 - u) + slope(gx + 1, gy + 1, dx - 1, dy - 1) * u
    return (top * (1 - v) + bottom * v) * 1.4
  }
}

/** Noise with detail: each octave twice as fine and half as strong. */
export function layered(noise: Noise, octaves: number): Noise {
  return (x, y) => {
    let sum = 0,
      weight = 1,
      scale = 1,
      total = 0
    for (let i = 0; i < octaves; i++) {
      sum += noise(x * scale + i * 17.3, y * scale - i * 9.1) * weight
      total += weight
      weight /= 2
      scale *= 2
    }
    return sum / total
  }
}
