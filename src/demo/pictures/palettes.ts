import { oklch, type Colour } from './colour.ts'

/** Seven colours that sit well together: ground, dark line, four inks, and a pale tint. */
export interface Palette {
  readonly paper: Colour
  readonly ink: Colour
  readonly first: Colour
  readonly second: Colour
  readonly third: Colour
  readonly fourth: Colour
  readonly pale: Colour
}

const palette = (paper: Colour, ink: Colour, first: Colour, second: Colour, third: Colour, fourth: Colour, pale: Colour): Palette => ({
  paper,
  ink,
  first,
  second,
  third,
  fourth,
  pale,
})

/** The hall's own colours first; the others are neighbours of them. */
export const palettes = {
  seal: palette(
    oklch(0.955, 0.018, 85),
    oklch(0.27, 0.025, 50),
    oklch(0.62, 0.19, 33),
    oklch(0.43, 0.075, 165),
    oklch(0.79, 0.125, 78),
    oklch(0.56, 0.09, 235),
    oklch(0.87, 0.06, 45),
  ),
  dusk: palette(
    oklch(0.94, 0.03, 70),
    oklch(0.28, 0.06, 320),
    oklch(0.66, 0.17, 28),
    oklch(0.42, 0.1, 320),
    oklch(0.82, 0.11, 65),
    oklch(0.55, 0.09, 275),
    oklch(0.89, 0.06, 30),
  ),
  meadow: palette(
    oklch(0.955, 0.028, 100),
    oklch(0.29, 0.035, 140),
    oklch(0.5, 0.09, 145),
    oklch(0.7, 0.1, 120),
    oklch(0.82, 0.13, 90),
    oklch(0.58, 0.14, 38),
    oklch(0.9, 0.055, 115),
  ),
  sea: palette(
    oklch(0.95, 0.02, 90),
    oklch(0.27, 0.05, 235),
    oklch(0.46, 0.085, 215),
    oklch(0.66, 0.09, 200),
    oklch(0.84, 0.07, 80),
    oklch(0.67, 0.16, 35),
    oklch(0.9, 0.035, 200),
  ),
  night: palette(
    oklch(0.93, 0.035, 88),
    oklch(0.2, 0.035, 270),
    oklch(0.33, 0.075, 275),
    oklch(0.48, 0.09, 285),
    oklch(0.82, 0.12, 82),
    oklch(0.68, 0.14, 35),
    oklch(0.74, 0.05, 265),
  ),
  clay: palette(
    oklch(0.94, 0.02, 75),
    oklch(0.29, 0.03, 40),
    oklch(0.58, 0.12, 42),
    oklch(0.72, 0.055, 150),
    oklch(0.79, 0.06, 70),
    oklch(0.4, 0.05, 245),
    oklch(0.87, 0.035, 60),
  ),
  cyanotype: palette(
    oklch(0.955, 0.015, 95),
    oklch(0.27, 0.09, 258),
    oklch(0.37, 0.115, 256),
    oklch(0.5, 0.115, 250),
    oklch(0.67, 0.085, 245),
    oklch(0.8, 0.05, 240),
    oklch(0.9, 0.025, 230),
  ),
  lake: palette(
    oklch(0.955, 0.014, 90),
    oklch(0.28, 0.06, 255),
    oklch(0.42, 0.09, 250),
    oklch(0.55, 0.17, 20),
    oklch(0.8, 0.06, 225),
    oklch(0.62, 0.07, 170),
    oklch(0.9, 0.025, 230),
  ),
  cochineal: palette(
    oklch(0.935, 0.03, 85),
    oklch(0.25, 0.035, 30),
    oklch(0.5, 0.18, 18),
    oklch(0.62, 0.19, 5),
    oklch(0.77, 0.14, 75),
    oklch(0.5, 0.08, 205),
    oklch(0.86, 0.06, 50),
  ),
  plum: palette(
    oklch(0.95, 0.015, 60),
    oklch(0.27, 0.05, 345),
    oklch(0.45, 0.12, 350),
    oklch(0.72, 0.09, 15),
    oklch(0.8, 0.1, 95),
    oklch(0.48, 0.06, 185),
    oklch(0.9, 0.035, 10),
  ),
} as const satisfies Record<string, Palette>

export type PaletteName = keyof typeof palettes
