import { pictures } from './pictures/catalogue/index.ts'
import type { PictureKind } from './pictures/picture.ts'

export { demoAsks } from './asks/index.ts'
export { demoOffers } from './offers/index.ts'
export { demoPeople } from './people/index.ts'
export { drawPicture, renderPicture } from './pictures/render.ts'
export type * from './types.ts'

export interface DemoPicture {
  readonly key: string
  readonly kind: PictureKind
  readonly width: number
  readonly height: number
}

/** Every picture the demo uses; `renderPicture(key)` makes its file. */
export const demoPictures: readonly DemoPicture[] = pictures.map(({ key, kind, width, height }) => ({ key, kind, width, height }))
