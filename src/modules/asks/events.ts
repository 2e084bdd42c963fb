import { z } from 'zod'
import { defineEvent } from '#platform/events.ts'

const Ask = z.object({ askId: z.uuid(), ownerId: z.uuid() })

/** An ask came out, or was opened again after it was closed. */
export const askPosted = defineEvent('asks.ask_posted', Ask)

/** What an ask says changed. */
export const askChanged = defineEvent('asks.ask_changed', Ask)

/** The ask was answered: here or elsewhere. */
export const askFulfilled = defineEvent('asks.ask_fulfilled', Ask)

/** The ask is no longer open: its owner closed it, put it away, or its time ran out. */
export const askClosed = defineEvent('asks.ask_closed', Ask.extend({ reason: z.enum(['owner', 'archived', 'expired']) }))

/** The ask will close by itself at `expiresAt`, unless its owner does something. */
export const askExpiring = defineEvent('asks.ask_expiring', Ask.extend({ expiresAt: z.iso.datetime() }))
