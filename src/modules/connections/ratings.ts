import type { Ctx } from '#platform/context.ts'
import { definePort } from '#platform/ports.ts'

/** What one side of a connection said of the other. */
export interface ConnectionRating {
  connectionId: string
  authorId: string
  rating: number
  feedback: string
}

/** Where ratings of connections are kept: as reviews (T-14), by the module that comes after. Each is written once, so averages and ratings cannot differ. */
export interface Ratings {
  /** Writes the actor's; 409 `not_completed`, `already_reviewed`. */
  write(ctx: Ctx, rating: { connectionId: string; rating: number; feedback: string }): Promise<void>
  /** Those that the actor may see. */
  read(ctx: Ctx, connectionIds: readonly string[]): Promise<ConnectionRating[]>
}

export const ratingsPort = definePort<Ratings>('connections.ratings')
