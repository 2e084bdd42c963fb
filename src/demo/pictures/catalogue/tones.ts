import { oklch, type Colour } from '../colour.ts'

/** Colours that the portraits share. */
export const skin = {
  rose: oklch(0.84, 0.055, 45),
  pale: oklch(0.87, 0.045, 60),
  wheat: oklch(0.8, 0.065, 65),
  olive: oklch(0.75, 0.07, 62),
  tan: oklch(0.68, 0.08, 55),
  umber: oklch(0.55, 0.08, 50),
  brown: oklch(0.46, 0.07, 48),
  deep: oklch(0.38, 0.055, 45),
} as const satisfies Record<string, Colour>
export const hair = {
  black: oklch(0.24, 0.02, 280),
  soft: oklch(0.29, 0.03, 45),
  chestnut: oklch(0.4, 0.07, 45),
  ginger: oklch(0.58, 0.13, 50),
  blond: oklch(0.8, 0.09, 85),
  grey: oklch(0.68, 0.012, 80),
  white: oklch(0.9, 0.012, 85),
  steel: oklch(0.5, 0.015, 250),
} as const satisfies Record<string, Colour>
export const gold = oklch(0.8, 0.13, 85)
