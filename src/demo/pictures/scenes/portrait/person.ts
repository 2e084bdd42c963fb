import type { Colour } from '../../colour.ts'

export type HairStyle =
  'bob' | 'bun' | 'afro' | 'curls' | 'short' | 'braids' | 'long' | 'fringe' | 'crop' | 'wavy' | 'topknot' | 'tousled' | 'scarf' | 'wrap'
export type Garment = 'shirt' | 'crew' | 'jacket' | 'apron' | 'rollneck' | 'yoke' | 'hood' | 'waistcoat' | 'stripes'
export type Scenery = 'sun' | 'arch' | 'leaves' | 'blocks' | 'waves' | 'dots' | 'rays' | 'hill'

/** What makes one face this face and no other. */
export interface Face {
  readonly skin: Colour
  readonly hair: Colour
  readonly style: HairStyle
  readonly garment: Garment
  readonly cloth: Colour
  readonly trim: Colour
  readonly scenery: Scenery
  readonly back: Colour
  readonly backFigure: Colour
  /** Half the width of the face, 100 to 130. */
  readonly breadth: number
  /** Jaw, from 0 (soft and pointed) to 1 (square). */
  readonly jaw: number
  readonly tilt?: number
  readonly eyes?: 'open' | 'smiling'
  readonly brow?: number
  readonly glasses?: { readonly colour: Colour; readonly round: boolean }
  readonly beard?: 'full' | 'stubble' | 'moustache' | 'goatee'
  readonly earrings?: { readonly colour: Colour; readonly kind: 'hoop' | 'drop' | 'stud' }
  readonly freckles?: boolean
  readonly pendant?: Colour
  readonly lips?: Colour
  readonly streak?: Colour
}

/** The middle of the face on an 800 by 800 sheet. */
export const CX = 400
export const CY = 345

/** What is drawn of the hair behind the head, and in front of it. */
export interface Hair {
  readonly behind: string
  readonly front: string
}
