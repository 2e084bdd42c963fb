import { z } from 'zod'
import { defineEvent } from '#platform/events.ts'
import { connectionStatuses, connectionTypes, sides } from './states.ts'

const Connection = z.object({ connectionId: z.uuid(), type: z.enum(connectionTypes), initiatorId: z.uuid(), responderId: z.uuid(), askId: z.uuid().nullable(), offerId: z.uuid().nullable() })

/** Somebody answered an ask, asked about an offer, or wants to work with somebody. Not announced where it reaches nobody. */
export const connectionOpened = defineEvent('connections.connection_opened', Connection)

/** A connection took a step: by which side, from where to where; `byOrder`: because its order did. */
export const connectionMoved = defineEvent('connections.connection_moved', Connection.extend({ from: z.enum(connectionStatuses), to: z.enum(connectionStatuses), by: z.enum(sides), byOrder: z.boolean().default(false) }))

/** Whom a connection waits for has until then. */
export const connectionDueSoon = defineEvent('connections.connection_due_soon', z.object({ connectionId: z.uuid(), dueAt: z.iso.datetime() }))

/** Somebody was helped: once a connection. */
export const helpCompleted = defineEvent('connections.help_completed', z.object({ connectionId: z.uuid(), helperId: z.uuid(), helpedId: z.uuid() }))
