import type { Colour } from './colour.ts'

/** A coloured pattern on a grid of stitches, threads or beads: which colour stands at column x, row y. */
export type Motif = (x: number, y: number) => Colour

export interface Band {
  readonly rows: number
  readonly ground: Colour
  readonly figure?: Colour
  readonly second?: Colour
  /** A star is the eight-petalled one of Nordic mittens; it wants 17 rows and an odd repeat. */
  readonly kind?: 'plain' | 'zigzag' | 'diamond' | 'cross' | 'dash' | 'steps' | 'star' | 'hook'
  readonly repeat?: number
}

function inFigure(band: Band, x: number, row: number): 0 | 1 | 2 {
  const repeat = band.repeat ?? 12
  const half = repeat / 2
  const column = ((x % repeat) + repeat) % repeat
  const fromMiddle = Math.abs(column - half + 0.5)
  const middle = (band.rows - 1) / 2
  const fromCentre = Math.abs(row - middle)
  switch (band.kind) {
    case 'zigzag': {
      const slope = Math.floor((fromMiddle / half) * (band.rows - 3))
      return row === slope + 1 || row === slope + 2 ? 1 : row === slope ? 2 : 0
    }
    case 'diamond': {
      const sum = Math.floor(fromMiddle) + Math.floor(fromCentre)
      const edge = Math.floor(Math.min(half, middle)) - 1
      return sum === edge || sum === edge - 1 ? 1 : sum < edge - 3 ? 2 : 0
    }
    case 'cross': {
      const a = Math.floor(fromMiddle),
        b = Math.floor(fromCentre),
        reach = Math.floor(middle) - 1
      const step = reach / 3
      const inside = (a <= step && b <= reach) || (a <= 2 * step && b <= 2 * step) || (a <= reach && b <= step)
      return a < step * 0.7 && b < step * 0.7 ? 2 : inside ? 1 : 0
    }
    case 'dash':
      return row === Math.round(middle) && column < half ? 1 : 0
    case 'steps':
      return Math.floor(column / 2) + Math.floor(row / 2) < Math.min(half, band.rows) / 2 ? 1 : (column + row) % repeat === 0 ? 2 : 0
    case 'hook': {
      const a = column,
        b = row
      const frame =
        b === 1 ||
        (a === 2 && b < band.rows - 2) ||
        (b === band.rows - 3 && a > 2 && a < repeat - 3) ||
        (a === repeat - 4 && b > 3 && b < band.rows - 2) ||
        (b === 4 && a > 4 && a < repeat - 3)
      return frame ? 1 : a === 6 && b === 6 ? 2 : 0
    }
    case 'star': {
      const a = Math.max(Math.floor(fromMiddle), Math.floor(fromCentre)),
        b = Math.min(Math.floor(fromMiddle), Math.floor(fromCentre))
      return b >= 1 && a > b && a <= b + 4 && b <= 4 ? 1 : (b === 0 && (a === 7 || a === 0)) || (a === 8 && b === 8) ? 2 : 0
    }
    default:
      return 0
  }
}

/** Bands stacked on each other, from the top, repeated as long as the cloth lasts. */
export function bands(list: readonly Band[]): Motif {
  const total = list.reduce((sum, band) => sum + band.rows, 0)
  return (x, y) => {
    let row = ((y % total) + total) % total
    for (const band of list) {
      if (row < band.rows) {
        const found = inFigure(band, x, row)
        return found === 1 ? (band.figure ?? band.ground) : found === 2 ? (band.second ?? band.figure ?? band.ground) : band.ground
      }
      row -= band.rows
    }
    throw new Error('a motif needs at least one band')
  }
}

/** The bands and then the same ones backwards, for a cloth with a middle. */
export const mirrored = (list: readonly Band[]): Band[] => [...list, ...list.slice(0, -1).toReversed()]
