import { z } from 'zod'
import { defineEvent } from '#platform/events.ts'

const Payout = z.object({ payoutId: z.uuid(), ownerId: z.uuid() })

/** A seller asked for money to be sent. */
export const payoutRequested = defineEvent('earnings.payout_requested', Payout)

/** A payout was sent or declined. */
export const payoutDecided = defineEvent('earnings.payout_decided', Payout)
