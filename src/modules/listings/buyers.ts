import { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { definePort } from '#platform/ports.ts'

/** Whom an artwork belongs to now, as its seller sees them. */
export const BuyerShape = z.object({ id: z.uuid(), handle: z.string(), displayName: z.string(), avatarUrl: z.string().nullable() })
export type Buyer = z.output<typeof BuyerShape>

/** Says who bought an offer last and did not get their money back; null where nobody did. Orders know, and they stand below this module. Whoever asks has seen to it that the actor may know. */
export const buyersPort = definePort<(ctx: Ctx, offerId: string) => Promise<Buyer | null>>('listings.buyers')
