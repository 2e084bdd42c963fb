import type { Palette } from './palettes.ts'
import type { Sheet } from './sheet.ts'
import type { Surface } from './texture.ts'

export type PictureKind = 'avatar' | 'banner' | 'offer'

/** One picture of the demo: its size, its colours, what it feels like and how it is drawn. */
export interface Picture {
  readonly key: string
  readonly kind: PictureKind
  readonly width: number
  readonly height: number
  readonly surface: Surface
  readonly palette: Palette
  readonly draw: (sheet: Sheet, palette: Palette) => string
}

type Drawing = Picture['draw']

/** An offer's picture, 1600 by 1200 unless said otherwise. */
export function offerPicture(key: string, palette: Palette, surface: Surface, draw: Drawing, shape: 'wide' | 'tall' | 'square' = 'wide'): Picture {
  const [width, height] = { wide: [1600, 1200] as const, tall: [1200, 1600] as const, square: [1400, 1400] as const }[shape]
  return { key, kind: 'offer', width, height, surface, palette, draw }
}

export function bannerPicture(key: string, palette: Palette, surface: Surface, draw: Drawing): Picture {
  return { key, kind: 'banner', width: 1600, height: 500, surface, palette, draw }
}

export function avatarPicture(key: string, palette: Palette, draw: Drawing): Picture {
  return { key, kind: 'avatar', width: 800, height: 800, surface: 'paper', palette, draw }
}
