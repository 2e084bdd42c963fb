import type { MovementSort } from '#modules/earnings/shapes.ts'

/** In the order of the list; the module's own would bring its shapes into the browser. */
export const movementSorts = ['sales', 'refunds', 'savings', 'payouts'] as const satisfies readonly MovementSort[]
