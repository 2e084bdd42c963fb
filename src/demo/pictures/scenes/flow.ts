import { mix, type Colour } from '../colour.ts'
import { layered } from '../noise.ts'
import type { Palette } from '../palettes.ts'
import { circle, n, path, rect, smooth, type Point, type Sheet } from '../sheet.ts'

export interface Flow {
  readonly strokes: number
  readonly scale: number
  readonly weight: readonly [number, number]
  readonly ground: Colour
  readonly inks: readonly Colour[]
  /** Bends the field around this point, as water bends around a stone. */
  readonly stone?: { readonly x: number; readonly y: number; readonly size: number; readonly fill: Colour }
  readonly turn: number
}

/** Long strokes that follow a field and keep their distance from each other. */
export function flow(sheet: Sheet, palette: Palette, options: Flow): string {
  const { width, height, random } = sheet
  const noise = layered(sheet.noise, 2)
  const cell = 7
  const columns = Math.ceil(width / cell),
    rows = Math.ceil(height / cell)
  const taken = new Int32Array(columns * rows)
  const stone = options.stone
  const sx = (stone?.x ?? 0) * width,
    sy = (stone?.y ?? 0) * height,
    reach = (stone?.size ?? 0) * height

  const heading = (x: number, y: number): number => {
    const free = noise(x * options.scale, y * options.scale) * Math.PI * 1.5 + options.turn
    if (!stone) return free
    const dx = x - sx,
      dy = y - sy,
      distance = Math.hypot(dx, dy)
    const pull = Math.exp(-Math.max(0, distance - reach) / (reach * 1.1))
    const around = Math.atan2(dy, dx) + Math.PI / 2
    return free * (1 - pull) + around * pull
  }
  const free = (x: number, y: number, id: number, gap: number): boolean => {
    if (stone && Math.hypot(x - sx, y - sy) < reach + gap) return false
    const reachCells = Math.ceil(gap / cell)
    const cx = Math.floor(x / cell),
      cy = Math.floor(y / cell)
    for (let j = -reachCells; j <= reachCells; j++)
      for (let i = -reachCells; i <= reachCells; i++) {
        const column = cx + i,
          row = cy + j
        if (column < 0 || row < 0 || column >= columns || row >= rows) continue
        const by = taken[row * columns + column] ?? 0
        if (by !== 0 && by !== id) return false
      }
    return true
  }

  const drawn: string[] = [rect(0, 0, width, height, { fill: options.ground })]
  for (let id = 1; id <= options.strokes; id++) {
    const late = id / options.strokes
    const weight = options.weight[1] + (options.weight[0] - options.weight[1]) * Math.sqrt(late)
    let x = random.between(-40, width + 40),
      y = random.between(-40, height + 40)
    const startX = x,
      startY = y
    const points: Point[] = []
    const steps = random.whole(24, 130)
    for (let step = 0; step < steps; step++) {
      if (!free(x, y, id, weight * 0.62 + 2)) break
      points.push([x, y])
      const column = Math.floor(x / cell),
        row = Math.floor(y / cell)
      if (column >= 0 && row >= 0 && column < columns && row < rows) taken[row * columns + column] = id
      const angle = heading(x, y)
      x += Math.cos(angle) * cell
      y += Math.sin(angle) * cell
    }
    if (points.length < 5) continue
    const place = noise(startX * options.scale * 0.6 + 50, startY * options.scale * 0.6) * 0.5 + 0.5
    const at = Math.min(options.inks.length - 1, Math.max(0, Math.floor(place * options.inks.length * 1.15 + random.bell() * 0.9)))
    const colour = mix(options.inks[at] ?? palette.ink, palette.paper, random.between(0, 0.14))
    drawn.push(
      path(smooth(points.filter((_, i) => i % 3 === 0 || i === points.length - 1)), {
        fill: 'none',
        stroke: colour,
        'stroke-width': n(weight),
        'stroke-linecap': 'round',
      }),
    )
  }
  if (stone) drawn.push(circle(sx, sy, reach * 0.93, { fill: stone.fill }))
  return drawn.join('')
}
