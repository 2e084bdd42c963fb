import { lit, mix, type Colour } from '../colour.ts'
import { circle, ellipse, group, lines, n, path, type Point } from '../sheet.ts'

export type PlantKind = 'fern' | 'eucalyptus' | 'umbel' | 'poppy' | 'laurel' | 'grass'

export interface Plant {
  readonly kind: PlantKind
  readonly x: number
  readonly y: number
  readonly size: number
  /** Lean to the side at the tip, as a share of the size. */
  readonly lean: number
  readonly ink: Colour
  /** The colour of cut lines: the paper showing through. */
  readonly cut: Colour
  readonly accent?: Colour
}

interface Spot {
  readonly x: number
  readonly y: number
  readonly angle: number
}

/** A point on the stem and the direction it grows in. */
function along(plant: Plant, t: number): Spot {
  const x = plant.x + plant.lean * plant.size * t * t,
    y = plant.y - plant.size * t * (1 - 0.06 * t)
  return { x, y, angle: Math.atan2(-plant.size * (1 - 0.12 * t), 2 * plant.lean * plant.size * t) }
}

/** One leaf from its foot, with a cut midrib and side veins. */
function leaf(x: number, y: number, angle: number, length: number, width: number, ink: Colour, cut: Colour, veins: number): string {
  const ux = Math.cos(angle),
    uy = Math.sin(angle),
    vx = -uy,
    vy = ux
  const at = (along_: number, across: number) =>
    `${n(x + ux * along_ * length + vx * across * width)} ${n(y + uy * along_ * length + vy * across * width)}`
  const body = `M${at(0, 0)}C${at(0.2, 0.9)} ${at(0.65, 0.75)} ${at(1, 0)}C${at(0.65, -0.75)} ${at(0.2, -0.9)} ${at(0, 0)}Z`
  let d = `M${at(0.06, 0)}L${at(0.9, 0)}`
  for (let i = 1; i <= veins; i++) {
    const t = 0.1 + (i / (veins + 1)) * 0.7,
      w = Math.sin(t * Math.PI) * 0.5
    d += `M${at(t, 0)}L${at(t + 0.13, w)}M${at(t, 0)}L${at(t + 0.13, -w)}`
  }
  return (
    path(body, { fill: ink }) + path(d, { fill: 'none', stroke: cut, 'stroke-width': n(Math.max(1.4, width * 0.075)), 'stroke-linecap': 'round' })
  )
}

function stem(plant: Plant, weight: number, until = 1): string {
  const points: Point[] = []
  for (let i = 0; i <= 20; i++) {
    const { x, y } = along(plant, (i / 20) * until)
    points.push([x, y])
  }
  return path(lines(points), { fill: 'none', stroke: plant.ink, 'stroke-width': n(weight), 'stroke-linecap': 'round', 'stroke-linejoin': 'round' })
}

function fern(plant: Plant): string {
  const parts: string[] = []
  const pairs = 24
  for (let i = 2; i <= pairs; i++) {
    const t = i / pairs,
      { x, y, angle } = along(plant, t)
    const length = plant.size * 0.23 * Math.sin(Math.min(1, t * 1.15 + 0.12) * Math.PI * 0.94) * (1 - t * 0.35) + 12
    for (const side of [-1, 1])
      parts.push(leaf(x, y, angle + side * (1.2 - t * 0.55), length, length * 0.13 + 3, plant.ink, plant.cut, length > 70 ? 5 : 0))
  }
  return stem(plant, plant.size * 0.012) + parts.join('')
}

function eucalyptus(plant: Plant): string {
  const parts: string[] = []
  for (let i = 2; i <= 11; i++) {
    const t = i / 11,
      { x, y, angle } = along(plant, t),
      r = plant.size * (0.074 - t * 0.04)
    for (const side of [-1, 1]) {
      const a = angle + side * (1.1 - t * 0.35),
        lx = x + Math.cos(a) * r * 1.5,
        ly = y + Math.sin(a) * r * 1.5
      parts.push(
        circle(lx, ly, r, { fill: side < 0 ? plant.ink : mix(plant.ink, plant.accent ?? plant.ink, 0.55) }),
        path(
          lines([
            [x, y],
            [lx + Math.cos(a) * r * 0.62, ly + Math.sin(a) * r * 0.62],
          ]),
          { stroke: plant.cut, 'stroke-width': 2.6, 'stroke-linecap': 'round' },
        ),
      )
    }
  }
  return stem(plant, plant.size * 0.012) + parts.join('')
}

function umbel(plant: Plant): string {
  const { x, y, angle } = along(plant, 0.62)
  const parts: string[] = [stem(plant, plant.size * 0.012, 0.62)]
  for (let i = 0; i < 13; i++) {
    const a = angle + (i / 12 - 0.5) * 2.3,
      far = plant.size * (0.34 + 0.03 * Math.cos(i * 2.1))
    const tx = x + Math.cos(a) * far,
      ty = y + Math.sin(a) * far
    parts.push(
      path(
        lines([
          [x, y],
          [tx, ty],
        ]),
        { stroke: plant.ink, 'stroke-width': n(plant.size * 0.006) },
      ),
    )
    for (let k = 0; k < 9; k++) {
      const b = a + (k / 8 - 0.5) * 2.5,
        reach = plant.size * 0.062
      const px = tx + Math.cos(b) * reach,
        py = ty + Math.sin(b) * reach
      parts.push(
        path(
          lines([
            [tx, ty],
            [px, py],
          ]),
          { stroke: plant.ink, 'stroke-width': 2.4 },
        ),
        circle(px, py, plant.size * 0.0125, { fill: plant.accent ?? plant.ink }),
      )
    }
  }
  for (const t of [0.16, 0.36]) {
    const spot = along(plant, t)
    for (const side of [-1, 1])
      parts.push(leaf(spot.x, spot.y, spot.angle + side * 0.8, plant.size * 0.2, plant.size * 0.03, plant.ink, plant.cut, 6))
  }
  return parts.join('')
}

function poppy(plant: Plant): string {
  const tip = along(plant, 0.86),
    r = plant.size * 0.16
  const petals = plant.accent ?? plant.ink
  const parts: string[] = [stem(plant, plant.size * 0.014, 0.86)]
  for (const [t, side] of [
    [0.18, 1],
    [0.3, -1],
    [0.42, 1],
  ] as const) {
    const spot = along(plant, t)
    parts.push(leaf(spot.x, spot.y, spot.angle + side * 0.7, plant.size * 0.3, plant.size * 0.05, plant.ink, plant.cut, 7))
  }
  for (const [dx, tilt] of [
    [-0.5, -24],
    [0.5, 24],
    [0, 0],
  ] as const) {
    parts.push(
      group(
        { transform: `translate(${n(tip.x + dx * r)} ${n(tip.y - r * 0.35)}) rotate(${tilt})` },
        path(
          `M0 ${n(r * 0.75)}C${n(-r * 1.25)} ${n(r * 0.5)} ${n(-r * 1.05)} ${n(-r * 1.1)} 0 ${n(-r * 0.85)}C${n(r * 1.05)} ${n(-r * 1.1)} ${n(r * 1.25)} ${n(r * 0.5)} 0 ${n(r * 0.75)}Z`,
          { fill: dx === 0 ? petals : lit(petals, -0.07) },
        ),
        path([-0.5, -0.25, 0, 0.25, 0.5].map((k) => `M${n(k * r * 0.35)} ${n(r * 0.5)}L${n(k * r * 1.2)} ${n(-r * 0.5)}`).join(''), {
          stroke: plant.cut,
          'stroke-width': 2.6,
          'stroke-linecap': 'round',
          opacity: 0.85,
        }),
      ),
    )
  }
  return parts.join('')
}

function laurel(plant: Plant): string {
  const parts: string[] = []
  for (let i = 2; i <= 12; i++) {
    const t = i / 12,
      { x, y, angle } = along(plant, t),
      length = plant.size * (0.25 - t * 0.11),
      side = i % 2 === 0 ? 1 : -1
    parts.push(leaf(x, y, angle + side * (0.85 - t * 0.3), length, length * 0.26, plant.ink, plant.cut, 8))
    if (plant.accent && i % 3 === 0)
      parts.push(circle(x - Math.cos(angle + side) * 20, y - Math.sin(angle + side) * 4, plant.size * 0.021, { fill: plant.accent }))
  }
  return stem(plant, plant.size * 0.013) + parts.join('')
}

function grass(plant: Plant): string {
  const parts: string[] = [stem(plant, plant.size * 0.008)]
  for (let i = 10; i <= 26; i++) {
    const { x, y, angle } = along(plant, i / 26),
      length = plant.size * 0.07
    for (const side of [-1, 1]) {
      const a = angle + side * 0.5
      parts.push(
        ellipse(x + Math.cos(a) * length * 0.5, y + Math.sin(a) * length * 0.5, length * 0.5, length * 0.17, {
          fill: plant.accent ?? plant.ink,
          transform: `rotate(${n((a * 180) / Math.PI)} ${n(x + Math.cos(a) * length * 0.5)} ${n(y + Math.sin(a) * length * 0.5)})`,
        }),
      )
    }
  }
  for (const [t, side] of [
    [0.02, 1],
    [0.05, -1],
  ] as const) {
    const { x, y, angle } = along(plant, t)
    parts.push(leaf(x, y, angle + side * 0.32, plant.size * 0.66, plant.size * 0.022, plant.ink, plant.cut, 0))
  }
  return parts.join('')
}

const DRAW: Record<PlantKind, (plant: Plant) => string> = { fern, eucalyptus, umbel, poppy, laurel, grass }

export const plant = (one: Plant): string => DRAW[one.kind](one)
