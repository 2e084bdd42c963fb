import type { Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { circle, group, rect, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'
import { type PlantKind, type Plant, plant } from './botanical.ts'

/** A garden by night, printed in a few inks from the block. */
export function garden(sheet: Sheet, palette: Palette, ground: Colour, plants: readonly Plant[], moon?: Colour): string {
  const { width, height, random } = sheet
  const parts = [rect(0, 0, width, height, { fill: ground })]
  if (moon)
    parts.push(
      circle(width * 0.64, height * 0.24, width * 0.17, { fill: moon }),
      stipple(random.fork('sky'), {
        x: 0,
        y: 0,
        width,
        height: height * 0.8,
        tries: 900,
        size: 3,
        colour: palette.paper,
        opacity: 0.7,
        density: (_u, v) => 0.5 - v * 0.4,
      }),
    )
  return parts.join('') + plants.map(plant).join('')
}

/** The same plant on panels, each in its own state of the print. */
export function states(sheet: Sheet, palette: Palette, kind: PlantKind, inks: readonly (readonly [Colour, Colour])[]): string {
  const { width, height } = sheet
  const gap = 46,
    w = (width - gap * (inks.length + 1)) / inks.length,
    h = height - gap * 2
  return (
    rect(0, 0, width, height, { fill: palette.paper }) +
    inks
      .map(([ground, ink], i) => {
        const x = gap + i * (w + gap)
        const clip = sheet.clip(rect(x, gap, w, h))
        return group(
          { 'clip-path': clip },
          rect(x, gap, w, h, { fill: ground }),
          plant({ kind, x: x + w * 0.42, y: gap + h * 0.97, size: h * 0.86, lean: 0.1, ink, cut: ground, accent: ink }),
        )
      })
      .join('')
  )
}
