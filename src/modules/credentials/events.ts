import { z } from 'zod'
import { defineEvent } from '#platform/events.ts'
import { providerNames } from './shapes.ts'

/** Two-step sign-in was turned on or off. */
export const twoStepChanged = defineEvent('credentials.two_step_changed', z.object({ memberId: z.uuid(), on: z.boolean() }))

/** A member may sign in with a further passkey. */
export const passkeyAdded = defineEvent('credentials.passkey_added', z.object({ memberId: z.uuid(), name: z.string() }))

/** A passkey of a member counts no more. */
export const passkeyRemoved = defineEvent('credentials.passkey_removed', z.object({ memberId: z.uuid(), name: z.string() }))

/** A member may sign in with an account elsewhere. */
export const accountConnected = defineEvent('credentials.account_connected', z.object({ memberId: z.uuid(), provider: z.enum(providerNames) }))

/** An account elsewhere opens this member's account no more. */
export const accountDisconnected = defineEvent('credentials.account_disconnected', z.object({ memberId: z.uuid(), provider: z.enum(providerNames) }))
