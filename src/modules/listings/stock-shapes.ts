import type { OfferType } from './shapes.ts'

/** Why a stock changed: it began, its owner changed it, an order holds, gives back or takes pieces, or they came back. */
export const movementKinds = ['opening', 'adjusted', 'held', 'released', 'taken', 'returned'] as const
export type MovementKind = (typeof movementKinds)[number]

/** What became of pieces that were promised: taken when paid, released when not, returned when refunded. */
export type HoldState = 'held' | 'released' | 'taken' | 'returned'

/** Whether an offer of this type is sold by the piece, of which there are only so many. */
export const isStocked = (type: OfferType): boolean => type === 'product' || type === 'artwork'
