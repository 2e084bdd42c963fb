import { z } from 'zod'
import { defineEvent } from '#platform/events.ts'

/** Somebody joined. */
export const memberRegistered = defineEvent('people.member_registered', z.object({ memberId: z.uuid() }))

/** A session began on a device, or from an address, that this member had not used before; never told of the first one. */
export const newSignIn = defineEvent('people.new_sign_in', z.object({ memberId: z.uuid(), sessionId: z.uuid(), device: z.string(), address: z.string() }))

/** What others see of a person changed. */
export const profileChanged = defineEvent('people.profile_changed', z.object({ memberId: z.uuid(), handle: z.string() }))
