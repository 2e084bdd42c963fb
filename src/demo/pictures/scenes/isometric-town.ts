import { lit, mix, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { lines, path, rect, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'
import { type Plan, planOf, type Block, face, block, patch, tree } from './isometric.ts'

function gable(plan: Plan, b: Block, rise: number, colour: Colour): string {
  const z = b.z + b.h,
    o = 0.12,
    mid = b.y + b.d / 2
  const ridgeNear = plan.at(b.x + b.w + o, mid, z + rise),
    ridgeFar = plan.at(b.x - o, mid, z + rise)
  let tiles = ''
  for (let i = 1; i < 6; i++) {
    const t = i / 6,
      y = b.y + b.d + o - (b.d / 2 + o) * t
    tiles += lines([plan.at(b.x - o, y, z - 0.06 + rise * t), plan.at(b.x + b.w + o, y, z - 0.06 + rise * t)])
  }
  return (
    face([plan.at(b.x + b.w, b.y, z), plan.at(b.x + b.w, b.y + b.d, z), plan.at(b.x + b.w, mid, z + rise)], lit(colour, -0.2)) +
    face([plan.at(b.x - o, b.y - o, z), plan.at(b.x + b.w + o, b.y - o, z), ridgeNear, ridgeFar], lit(colour, -0.1)) +
    face([plan.at(b.x - o, b.y + b.d + o, z - 0.06), plan.at(b.x + b.w + o, b.y + b.d + o, z - 0.06), ridgeNear, ridgeFar], colour) +
    path(tiles, { fill: 'none', stroke: lit(colour, -0.07), 'stroke-width': 2 })
  )
}

function house(sheet: Sheet, plan: Plan, b: Block, wall: Colour, roof: Colour, palette: Palette): string {
  const r = sheet.random
  const parts = [block(plan, b, wall)]
  const glass = () => (r.chance(0.35) ? palette.third : mix(palette.ink, palette.fourth, 0.35))
  for (let floor = 0; floor < Math.floor(b.h); floor++) {
    for (const side of ['left', 'right'] as const) {
      const length = side === 'left' ? b.w : b.d,
        count = Math.max(1, Math.floor(length / 0.62))
      for (let i = 0; i < count; i++) {
        const u = (length / count) * (i + 0.5) - 0.15
        if (floor === 0 && side === 'left' && i === Math.floor(count / 2)) {
          parts.push(patch(plan, b, side, u - 0.04, 0, 0.38, 0.68, roof), patch(plan, b, side, u - 0.14, 0.72, 0.58, 0.1, lit(roof, 0.1)))
        } else {
          parts.push(
            patch(plan, b, side, u - 0.035, floor + 0.27, 0.37, 0.52, lit(wall, side === 'left' ? 0.07 : -0.06)),
            patch(plan, b, side, u, floor + 0.3, 0.3, 0.45, glass()),
          )
        }
      }
    }
  }
  if (r.chance(0.7)) {
    parts.push(gable(plan, b, 0.75, roof))
    if (r.chance(0.5))
      parts.push(block(plan, { x: b.x + b.w * 0.25, y: b.y + b.d * 0.3, z: b.z + b.h + 0.4, w: 0.24, d: 0.24, h: 0.62 }, lit(wall, -0.1)))
  } else {
    parts.push(block(plan, { ...b, x: b.x - 0.06, y: b.y - 0.06, w: b.w + 0.12, d: b.d + 0.12, z: b.z + b.h, h: 0.14 }, lit(roof, 0.03)))
    for (let i = 0; i < 3; i++)
      parts.push(
        block(
          plan,
          { x: b.x + 0.2 + i * 0.42, y: b.y + 0.25, z: b.z + b.h + 0.14, w: 0.28, d: 0.8, h: 0.16 },
          i === 1 ? palette.third : palette.second,
        ),
      )
  }
  return parts.join('')
}

export interface Town {
  readonly ground: Colour
  readonly land: Colour
  readonly water?: Colour
  readonly walls: readonly Colour[]
  readonly roofs: readonly Colour[]
  readonly size: number
  readonly unit: number
}

/** A small town on a square of land; its harbour side is open water when there is some. */
export function town(sheet: Sheet, palette: Palette, view: Town): string {
  const { width, height, random } = sheet
  const plan = planOf(width / 2, height * 0.5 - view.size * view.unit * 0.425, view.unit)
  const size = view.size
  const parts = [
    rect(0, 0, width, height, { fill: view.ground }),
    stipple(random.fork('ground'), {
      x: 0,
      y: 0,
      width,
      height,
      tries: 12000,
      size: 2.2,
      colour: lit(view.ground, -0.1),
      opacity: 0.6,
      density: (_u, v) => v * 0.5,
    }),
  ]
  const water = view.water ? Math.round(size * 0.3) : 0
  parts.push(block(plan, { x: 0, y: 0, z: -0.8, w: size, d: size, h: 0.6 }, mix(palette.ink, palette.fourth, 0.3), view.water ?? view.land))
  parts.push(block(plan, { x: 0, y: 0, z: -0.2, w: size, d: size - water, h: 0.2 }, lit(view.land, -0.1), view.land))
  if (view.water) {
    for (let i = 0; i < 26; i++) {
      const x = random.between(0.3, size - 1),
        y = random.between(size - water + 0.3, size - 0.2)
      parts.push(
        path(lines([plan.at(x, y, -0.2), plan.at(x + random.between(0.2, 0.7), y, -0.2)]), {
          stroke: lit(view.water, 0.12),
          'stroke-width': 3,
          'stroke-linecap': 'round',
        }),
      )
    }
  }
  const land = size - water
  const acrossCount = Math.floor(size / 2.05),
    downCount = Math.floor(land / 2.05)
  for (let row = 0; row < downCount; row++)
    for (let column = 0; column < acrossCount; column++) {
      const x = 0.08 + (column * size) / acrossCount,
        y = 0.05 + (row * land) / downCount
      if (random.chance(0.17)) {
        for (let i = 0; i < 5; i++)
          parts.push(
            tree(
              plan,
              x + 0.35 + (i % 2) * 0.9 + random.between(0, 0.3),
              y + 0.3 + Math.floor(i / 2) * 0.6,
              random.between(0.7, 1.1),
              random.pick([palette.second, lit(palette.second, 0.14)]),
              palette.ink,
            ),
          )
        continue
      }
      const w = random.between(1.25, 1.65),
        d = random.between(1.2, 1.6),
        h = random.whole(1, 3) + 0.05
      parts.push(house(sheet, plan, { x: x + 0.15, y: y + 0.12, z: 0, w, d, h }, random.pick(view.walls), random.pick(view.roofs), palette))
      if (random.chance(0.6)) parts.push(tree(plan, x + 1.9, y + random.between(0.8, 1.8), 0.75, palette.second, palette.ink))
    }
  if (view.water) {
    for (const [x, y] of [
      [size * 0.2, size - 1.5],
      [size * 0.62, size - 0.9],
    ] as const) {
      parts.push(
        block(plan, { x, y, z: -0.2, w: 1.2, d: 0.42, h: 0.22 }, palette.first, palette.paper),
        block(plan, { x: x + 0.2, y: y + 0.08, z: 0.02, w: 0.4, d: 0.26, h: 0.26 }, palette.paper),
      )
    }
  }
  return parts.join('')
}
